import type { Page } from 'playwright-core';
import { bundle } from '@/scripts/bench/bundle';
import { keptText } from '@/storage/kept-text';
import { HOSTILE_STRINGS, MEGABYTE } from '../hostile-strings';
import { quotation, reading } from '../storage/invented';
import { countCases } from '../trust-cases';
import { expect, type Reader, test } from './fixtures';
import { articlePage, readHtml } from './hostile-pages';
import type { HostileArticle } from './save-hostile-in-page';

const STRINGS = [...HOSTILE_STRINGS, MEGABYTE.slice(0, 50_000)];
const NARROW = { width: 320, height: 720 };
/** As narrow, and so high that a list shows much of itself at once. */
const NARROW_AND_HIGH = { width: 320, height: 4_000 };
const WIDE = { width: 1280, height: 860 };
/** So much of a surface is looked at, in windows of it. */
const MOST_WINDOWS = 60;

/** An article that says everything in every field; a second one of another outlet says the same. */
function articles(): HostileArticle[] {
  const each = STRINGS.map((text, nth) => {
    const seen = `${text.slice(0, 450)} Ann`;
    // Words of its own: the two outlets say the same, and nothing else does.
    const own = Array.from({ length: 9 }, (_, word) => `w${(9 * nth + word).toString(36)}`).join(' ');
    const said = `${text} ${own}`;
    return quotation(said.slice(0, 50_000), seen, {
      sources: [{ name: seen, kind: 'person', role: text }],
      ...{ cue: text, mention: text, hedge: text, via: text, onBehalfOf: text, channel: text, context: said },
      ...{ anonymous: { reason: text }, headline: { body: text }, antecedents: [text] },
      reasons: [{ id: 'cue-after', words: [text, text] }],
    });
  });
  return ['one', 'two'].flatMap((outlet, nth) =>
    Array.from({ length: Math.ceil(each.length / 50) }, (_, piece) => {
      const quotations = each.slice(piece * 50, piece * 50 + 50);
      const text = STRINGS[(piece * 50 + nth) % STRINGS.length] ?? '';
      return {
        url: `https://${outlet}.example/2024/${piece}?q=${encodeURIComponent(text.toWellFormed().slice(0, 500))}`,
        reading: reading(quotations, { title: text, outlet: `${text} ${outlet}`, authors: [text] }),
        notes: quotations.map(({ cue }) => cue ?? ''),
      };
    }),
  );
}

async function saveHostile(reader: Reader): Promise<string[]> {
  await reader.observer.evaluate(await bundle('tests/browser/save-hostile-in-page.ts', 'iife'));
  return reader.observer.evaluate(
    (all) => (globalThis as unknown as { saveHostile(of: unknown): Promise<string[]> }).saveHostile(all),
    articles() as unknown,
  );
}

/** What is on a page, or in a shadow tree of it, that we have not made, or that would leave its place. */
function strange(page: Page, host: string | null = null): Promise<string[]> {
  return page.evaluate((selector) => {
    const root =
      selector === null ? document.body : (document.querySelector(selector)?.shadowRoot as ShadowRoot);
    const found: string[] = [];
    const bad =
      'script:not([type=module][src^="/"]), iframe, object, embed, img, video, audio, base, meta, style, link:not([href^="/"]), math, marquee, template, noscript, xmp, plaintext, form[action], [srcdoc], [formaction], [style*="expression"]';
    for (const element of root.querySelectorAll(bad))
      found.push(`<${element.localName}> ${element.outerHTML.slice(0, 80)}`);
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${name} of <${element.localName}>`);
        if (/[\u202a-\u202e\u2066\u2067]/.test(value)) found.push(`${name} turns the direction`);
        const isAddress = name === 'href' || name === 'src' || name === 'action' || name === 'xlink:href';
        if (isAddress && !/^(?:chrome-extension|https?):$/.test(new URL(value, location.href).protocol))
          found.push(`${name}: ${value.slice(0, 60)}`);
      }
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/[\u202a-\u202e\u2066\u2067]/.test(node.nodeValue ?? ''))
        found.push(`turned: ${node.nodeValue?.slice(0, 60)}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (selector === null && scrollWidth > clientWidth) {
      const widest = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.localName}.${element.className}`);
      found.push(`${scrollWidth} px wide in ${clientWidth}: ${[...new Set(widest)].slice(0, 8).join(', ')}`);
    }
    return found;
  }, host);
}

/** Looks at all of a page, window by window; returns which of the texts were seen. */
async function lookAtAll(page: Page, what: string): Promise<Set<string>> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let nth = 0; nth < MOST_WINDOWS; nth++) {
    // All of these say the same in the end: where else is asked of each row.
    await expect(page.locator('.row-placeholder'), what).toHaveCount(0, { timeout: 30_000 });
    for (const each of await strange(page)) found.add(each);
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const text of STRINGS) if (shown.includes(keptText(text.slice(0, 200)))) seen.add(text);
    const isOver = await page.evaluate(async () => {
      const all = [document.scrollingElement, ...document.querySelectorAll('*')].filter((element) => {
        return element && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 100;
      }) as Element[];
      const before = all.map(({ scrollTop }) => scrollTop);
      for (const element of all) element.scrollTop += element.clientHeight * 0.9;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return all.every((element, index) => element.scrollTop === before[index]);
    });
    if (isOver) break;
  }
  expect.soft([...found], what).toEqual([]);
  return seen;
}

test('[T1] a library of hostile texts: every surface shows them as texts, in its place', async ({
  reader,
}) => {
  test.setTimeout(300_000);
  const dialogs: string[] = [];
  reader.browser.context.on('page', (page) => page.on('dialog', (dialog) => dialogs.push(dialog.message())));
  const ids = await saveHostile(reader);
  expect(ids.length).toBeGreaterThan(2 * 250);
  const { tabId } = await reader.read('plain-notes');
  const row = 'main [data-item]:not(.row-placeholder)';
  // Each with what is there once it shows what it is opened for: before, there is nothing to find.
  const paths: readonly (readonly [path: string, shown: string])[] = [
    ['popup.html#saved', row],
    [`popup.html?tab=${tabId}`, 'main .state'],
    [`sidepanel.html?tab=${tabId}`, 'main .state'],
    ['library.html', row],
    ['library.html#sort=speaker', row],
    ['library.html#view=speaker', 'main a'],
    ['library.html#view=exchange', 'main h2'],
    ...[7, 60, 110, 130, 200, 260].map((nth) => [`library.html#id=${ids[nth]}`, '.detail-title'] as const),
    ...[7, 110, 200].map((nth) => [`library.html#view=statement&id=${ids[nth]}`, '.compare-row'] as const),
  ];
  countCases('T1', STRINGS.length * paths.length);
  for (const [path, shown] of paths) {
    const page = await reader.openOwn(path, NARROW_AND_HIGH);
    if (path.endsWith('#saved')) await page.getByRole('tab', { name: /^Saved/ }).click();
    await page.locator(shown).first().waitFor();
    const seen = await lookAtAll(page, path);
    if (path === 'library.html') expect(seen.size).toBeGreaterThan(200);
    await page.close();
  }
  for (const key of ['r', 't']) {
    const page = await reader.openOwn('library.html', WIDE);
    await page.locator('main [data-item]').nth(2).focus();
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    expect.soft(await strange(page), key).toEqual([]);
    await page.close();
  }
  expect(dialogs).toEqual([]);
});

test('[T1] speakers’ pages, previews and refusals show hostile texts as texts', async ({ reader }) => {
  test.setTimeout(200_000);
  const dialogs: string[] = [];
  reader.browser.context.on('page', (page) => page.on('dialog', (dialog) => dialogs.push(dialog.message())));
  await saveHostile(reader);
  const speakers = (await reader.holdings()).speakers.filter((_, nth) => nth % 40 === 7);
  expect(speakers.length).toBeGreaterThan(4);
  const files = STRINGS.filter((text, nth) => nth % 15 === 4 && /\S/.test(text)).map((text) =>
    text.slice(0, 400),
  );
  countCases('T1', speakers.length + 2 * files.length);
  for (const { id, name } of speakers) {
    const page = await reader.openOwn(`library.html#view=speaker&speaker=${id}`, NARROW_AND_HIGH);
    await page.locator('main h2').first().waitFor();
    await lookAtAll(page, name);
    await page.close();
  }
  const exchange = await reader.openOwn('library.html#view=exchange', NARROW);
  const part = (name: string) => exchange.getByRole('region', { name });
  for (const [name, field] of [
    ['An outlet', 'Name of the outlet'],
    ['A speaker', 'Name of the speaker'],
    ['Everything', null],
  ] as const) {
    await part('Forget').getByRole('radio', { name }).check();
    if (field !== null) {
      // What is offered for completion are the texts themselves.
      await part('Forget').getByRole('combobox', { name: field }).fill('a');
      await expect(part('Forget').getByRole('option').first()).toBeVisible();
      expect.soft(await strange(exchange), `${name}, offered`).toEqual([]);
      await exchange.keyboard.press('ArrowDown');
      await exchange.keyboard.press('Enter');
    } else {
      await part('Forget').getByRole('button', { name: 'Show what would go' }).click();
    }
    await expect(part('Forget').getByRole('button', { name: 'Forget', exact: true })).toBeVisible();
    expect.soft(await strange(exchange), name).toEqual([]);
    await part('Forget').getByRole('button', { name: 'Cancel' }).click();
  }
  for (const text of files) {
    for (const content of [text, JSON.stringify(text)]) {
      const name = `${text.replace(/[/\\\0]/g, '').slice(0, 60)}.json`;
      await exchange
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
      await expect(part('Import')).toContainText('Nothing was changed.');
      expect.soft(await strange(exchange), text.slice(0, 60)).toEqual([]);
    }
  }
  expect(dialogs).toEqual([]);
});

test('[T1] the card shows what a hostile article says as texts', async ({ reader }) => {
  const escaped = (text: string) =>
    text
      .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
      .replace(/["“”]/g, '')
      .replaceAll('\u0000', '');
  const some = STRINGS.filter((_, nth) => nth % 12 === 0).map((text) => text.slice(0, 300));
  const body = some
    .map(
      (text) =>
        `<p>“We shall hold ${escaped(text)} the bridge,” said Ana ${escaped(text)} Petrova, the mayor ${escaped(text)} of Hull.</p>`,
    )
    .join('\n');
  countCases('T1', some.length);
  const { page, reading: read } = await readHtml(
    reader,
    articlePage({ body, head: `<meta property="og:title" content="${escaped(some[3] ?? '')}">` }),
  );
  expect(read.quotations.length).toBeGreaterThan(5);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.setViewportSize(NARROW);
  await page.bringToFront();
  for (let nth = 0; nth < read.quotations.length; nth++) {
    await page.keyboard.press('Alt+j');
    await expect(page.locator('on-record-card .card')).toBeVisible();
    expect.soft(await strange(page, 'on-record-card')).toEqual([]);
    const box = await page.locator('on-record-card .card').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(NARROW.width);
  }
  expect(dialogs).toEqual([]);
});
