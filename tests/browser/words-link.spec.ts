import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePages } from '@/scripts/browser/serve-pages';
import { wordsLink } from '@/storage/words-link';
import { expect, startReader, test } from './fixtures';

/** What Chromium's API of tabs is called for. */
declare const chrome: { tabs: { create(properties: { url: string }): Promise<unknown> } };

/** Paragraphs with the words that a link leads to in square brackets; each stands far down on a page of its own. */
const PARAGRAPHS = [
  'The mayor said: “[We will not pre-empt the council’s twenty-first vote, come what may].”',
  'She called it “[a day, a week & a month at 100% of the cost; no more]” in the chamber.',
  'He called it “[reckless]” twice. A reckless driver had hit the pier.',
  'Asked when, “[not yet],” she told us, and again: “never”.',
  '“[Nobody]” was there.',
  'The report speaks of “[costs that <em>nobody</em> had foreseen at the time]”.',
  'It was “[a soft\u00adly spoken word and a no\u200bbreak\u00a0space in the text]”, he said.',
  `“[${Array.from({ length: 60 }, (_, n) => `word number ${n}`).join(', ')}]”`,
];

const FOLDER = mkdtempSync(join(tmpdir(), 'on-record-links-'));

function pageOf(paragraph: string, index: number): string {
  const file = join(FOLDER, `${index}.html`);
  const marked = paragraph.replace(/[[\]]/g, '');
  writeFileSync(
    file,
    `<!doctype html><title>A</title><p>A reckless, not yet finished day on which nobody came.</p><div style="height:4000px"></div><p id="there">${marked}</p><div style="height:4000px"></div>`,
  );
  return file;
}

/** The words as the reader of pages saves them: without tags and without what nobody sees. */
function selectorOf(paragraph: string) {
  const text = paragraph.replace(/<\/?em>|[\u00ad\u200b]/g, '').replaceAll('\u00a0', ' ');
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  const plain = text.replace(/[[\]]/g, '');
  return {
    exact: plain.slice(start, end),
    prefix: plain.slice(Math.max(0, start - 32), start),
    suffix: plain.slice(end, end + 32),
    start,
    end,
  };
}

test('links lead to the words, in the browser itself', async () => {
  const files = PARAGRAPHS.map((paragraph, index) => [`/${index}`, pageOf(paragraph, index)] as const);
  const server = await servePages(new Map(files));
  const reader = await startReader(server);
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    const url = wordsLink(`${server.origin}/${index}`, selectorOf(paragraph));
    const opened = reader.browser.context.waitForEvent('page');
    await reader.observer.evaluate((link) => chrome.tabs.create({ url: link }), url);
    const page = await opened;
    const top = () =>
      page.evaluate(() => document.querySelector('#there')?.getBoundingClientRect().top ?? -1);
    await expect.poll(top, { message: url }).toBeLessThan(1400);
    expect(await top(), url).toBeGreaterThanOrEqual(0);
    await page.close();
  }
  await reader.browser.close();
  await server.close();
});
