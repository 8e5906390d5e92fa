import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { marksOn } from '@/scripts/browser/marks';
import { servePages } from '@/scripts/browser/serve-pages';
import { CODE } from '@/tests/hostile-strings/code';
import { countCases } from '@/tests/trust-cases';
import { expect, Reader, test } from './fixtures';
import { textOf, textsOf } from './shown';

const CARD = 'on-record-card >>> .card';
const FOLDER = mkdtempSync(join(tmpdir(), 'on-record-threats-'));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyJ');
  await page.keyboard.up('Alt');
  await page.waitForSelector(CARD);
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const namesOfMarks = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

test('[T1] quoted markup is words in card, popup and library', async ({ reader }) => {
  const file = join(FOLDER, 'story.html');
  const said = CODE.markup.map((code) => `<p>“We read ${escaped(code)} aloud,” said Ana Petrova.</p>`);
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council reads code aloud</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council reads code aloud"}</script></head>
<body><article><h1>Council reads code aloud</h1>${said.join('\n')}</article></body></html>`,
  );
  const server = await servePages(new Map([['/news/story', file]]));
  try {
    const page = await reader.open(`${server.origin}/news/story`);
    const { reading, tabId } = await reader.readingIn(page);
    countCases('T1', reading.quotations.length);
    expect(reading.quotations.length).toBeGreaterThan(CODE.markup.length / 2);
    await openCard(page);
    const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
    const library = await reader.openOwn('library.html', { width: 1000, height: 9_000 });
    for (const shown of [popup, library]) {
      await expect
        .poll(async () => (await textsOf(shown, 'main [data-item]')).join())
        .toContain('<img src=x onerror=alert(1)>');
      const active = await shown.$$(
        'body :is(img, svg, script:not([src]), iframe, object, embed, video, audio, base)',
      );
      expect(active).toHaveLength(0);
    }
    expect(await page.$$(`${CARD} >>> :is(img, script, iframe, svg)`)).toHaveLength(0);
  } finally {
    await server.close();
  }
});

test('[T7] the page’s styles do not touch the card', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await openCard(page);
  const host = await page.$eval('on-record-card', (card) => {
    const style = getComputedStyle(card);
    return [style.display, style.position, style.opacity, style.zIndex, style.letterSpacing];
  });
  expect(host).toEqual(['block', 'absolute', '1', '2147483647', 'normal']);
  const speaker = await page.$(`${CARD} >>> .speaker`);
  const looks = await speaker?.evaluate((name) => {
    const style = getComputedStyle(name);
    return [style.fontSize, style.color, style.transform];
  });
  expect(looks).toEqual(['16px', 'rgb(29, 28, 26)', 'none']);
});

test('[T8] marks have names that say nothing, and come back when the page takes them off', async ({
  reader,
}) => {
  const { page } = await reader.read('sample-article');
  await expect.poll(async () => (await namesOfMarks(page)).length).toBeGreaterThan(0);
  const names = await namesOfMarks(page);
  for (const name of names) expect(name).toMatch(/^h[0-9a-f]{16}$/);
  const marked = (await marksOn(page)).length;
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await expect.poll(async () => (await marksOn(page)).length).toBe(marked);
  await page.reload();
  await reader.readingIn(page);
  await expect.poll(async () => (await namesOfMarks(page)).length).toBeGreaterThan(0);
  for (const name of await namesOfMarks(page)) expect(names).not.toContain(name);
});

declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void> }> };
  };
};

test('[T15] an open page stays as it is when the extension is switched off', async ({ server }) => {
  const reader = await Reader.start(server);
  try {
    const { page } = await reader.read('live-page');
    await openCard(page);
    await reader.firefox.inWindow(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('on-record@on-record.example');
      await addon.disable();
    }, undefined);
    await page.locator('::-p-text(Show the newest entry)').click();
    await page.keyboard.press('Escape');
    await page.waitForSelector('::-p-text(It has not begun to fall)');
    expect(await textOf(page, 'h1')).not.toBe('');
    expect(await reader.consoleErrors()).toEqual([]);
  } finally {
    await reader.close();
  }
});

test('the look at the console sees what fails in the extension', async ({ reader }) => {
  await reader.observer.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    void Promise.reject(new Error('rejected on purpose'));
  });
  const seen = async () => (await reader.consoleErrors()).join();
  await expect.poll(seen).toContain('thrown on purpose');
  await expect.poll(seen).toContain('rejected on purpose');
  await reader.forgetConsole();
});
