import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, type Reader, test } from './fixtures';
import { BESIDE, PAGES, type ShownSurface } from './shown-surfaces';
import { surfaceFaults } from './surface-faults';
import { tabWalk } from './tab-walk';
import { violations } from './violations';

const ALL_REACHED = { missed: [], obscured: [], trapped: [] };
const FAULTLESS = { cut: [], small: [], unseenFocus: [], moving: [] };

/** Each surface is opened once and looked at in each of these. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function open(reader: Reader, { path, size, on }: ShownSurface, tabId: number): Promise<Page> {
  const page = await reader.openOwn(path.replace('TAB', String(tabId)), size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shown = page.locator('main :is([data-item], .state, h2):visible').first();
  await shown.waitFor();
  await on?.(page);
  await shown.waitFor();
  return page;
}

async function lookAtAll(reader: Reader, surfaces: Readonly<Record<string, ShownSurface>>): Promise<void> {
  const { tabId } = await reader.read('sample-article');
  for (const [name, surface] of Object.entries(surfaces)) {
    const page = await open(reader, surface, tabId);
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      expect.soft(await violations(page), `${name}, ${look}`).toEqual([]);
    }
    expect.soft(await surfaceFaults(page), name).toEqual(FAULTLESS);
    expect.soft(await tabWalk(page), `${name}, by Tab`).toEqual(ALL_REACHED);
    // As a language that is written from the right would have it.
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect.soft(await surfaceFaults(page), `${name}, from the right`).toEqual(FAULTLESS);
    if (surface.size.width > 900) {
      await page.setViewportSize({ width: Math.round(surface.size.width / 2), height: 430 });
      expect.soft((await surfaceFaults(page)).cut, `${name}, at 200 %, from the right`).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dir = 'ltr';
      });
      expect.soft((await surfaceFaults(page)).cut, `${name}, at 200 %`).toEqual([]);
    }
    await page.close();
  }
}

test('popup and panel are accessible in light, dark and forced colours, and from the right', async ({
  reader,
}) => {
  test.slow();
  await lookAtAll(reader, BESIDE);
});

test('library, options and welcome are accessible in light, dark and forced colours, and from the right', async ({
  reader,
}) => {
  test.slow();
  await lookAtAll(reader, PAGES);
});

test('the card is accessible on light and dark pages and in forced colours, at 400 px', async ({
  reader,
}) => {
  const { page } = await reader.read('sample-article');
  await page.setViewportSize({ width: 400, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await page.locator('on-record-card .card').waitFor();
  const lookAt = async (part: string) => {
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      expect.soft(await violations(page, 'on-record-card'), `${part}, ${look}`).toEqual([]);
    }
    expect.soft(await surfaceFaults(page, 'on-record-card'), part).toEqual(FAULTLESS);
  };
  await lookAt('card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+j');
  await page.locator('on-record-card').getByRole('button', { name: 'Correct…' }).click();
  await page.locator('on-record-card').getByRole('combobox').waitFor();
  await lookAt('picker');
});

test('a surface with faults is told from one without', async ({ reader }) => {
  const page = await reader.openOwn('options.html', { width: 600, height: 600 });
  await page.locator('main h2').first().waitFor();
  await page.evaluate(() => {
    const faulty = document.createElement('div');
    for (const [name, style] of [
      ['wide', 'width: 900px; height: 30px'],
      ['low', 'width: 60px; height: 12px; display: block'],
      ['lower', 'width: 60px; height: 12px; display: block; outline: none'],
      ['moving', 'height: 30px; transition: opacity 1s'],
    ] as const) {
      const button = document.createElement('button');
      button.textContent = name;
      for (const rule of style.split('; '))
        button.style.setProperty(...(rule.split(': ') as [string, string]));
      faulty.append(button);
    }
    document.querySelector('main')?.append(faulty);
  });
  const names = (found: readonly string[]) => found.map((line) => line.split(' ').at(-1));
  const { cut, small, unseenFocus, moving } = await surfaceFaults(page);
  expect(names(cut)).toContain('wide');
  expect(names(small)).toEqual(['low', 'lower']);
  expect(names(unseenFocus)).toEqual(['lower']);
  expect(names(moving)).toEqual(['moving']);
});

test('a page on which Tab goes wrong is told from one on which it does not', async ({ reader }) => {
  const page = await reader.openOwn('options.html', { width: 600, height: 600 });
  await page.locator('main h2').first().waitFor();
  expect(await tabWalk(page)).toEqual(ALL_REACHED);
  const add = (words: string, style = '') =>
    page.evaluate(
      (given) => {
        const button = document.createElement('button');
        button.textContent = given.words;
        button.style.cssText = given.style;
        document.querySelector('main')?.append(button);
      },
      { words, style },
    );
  await add('away', 'position: fixed; left: -900px');
  expect((await tabWalk(page)).obscured).toEqual([expect.stringContaining('away')]);
  await add('skipped');
  await page.evaluate(() => {
    const skipped = document.querySelector<HTMLElement>('main > button:last-child');
    skipped?.previousElementSibling?.remove();
    document.addEventListener('focusin', ({ target }) => target === skipped && skipped?.blur());
  });
  expect((await tabWalk(page)).missed).toEqual([expect.stringContaining('skipped')]);
});

test('a screen reader finds every quotation of the page in the panel, and which one is in view', async ({
  reader,
}) => {
  const { page, reading, tabId } = await reader.read('sample-article');
  const panel = await reader.openOwn(`sidepanel.html?tab=${tabId}`, { width: 360, height: 800 });
  const item = panel.locator('main ul > li > [data-item]');
  await expect(item).toHaveCount(reading.quotations.length);
  const named = new Set(reading.quotations.flatMap(({ sources }) => sources.map(({ name }) => name)));
  const headings = (await panel.getByRole('heading', { level: 2 }).allTextContents()).join('\n');
  for (const name of named) expect(headings).toContain(name);
  for (const button of await item.all()) {
    expect(await button.evaluate((element) => element.tagName)).toBe('BUTTON');
    expect((await button.textContent())?.length).toBeGreaterThan(5);
  }
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(panel.locator('[aria-current="location"]').first()).toBeAttached();
});

test('names from the right stay in their place among others', async ({ reader }) => {
  await reader.read('sample-article');
  const library = await reader.openOwn('library.html', { width: 1280, height: 860 });
  await library.locator('.row .facts bdi').first().waitFor();
  const order = await library.evaluate(() => {
    const [speaker, outlet] = document.querySelectorAll('.row .facts bdi');
    if (!speaker || !outlet) return null;
    speaker.textContent = 'ليلى حداد';
    outlet.textContent = 'صحيفة الميناء';
    return speaker.getBoundingClientRect().right < outlet.getBoundingClientRect().left;
  });
  expect(order).toBe(true);
});

test('every catalogue is built in, with the texts alone', () => {
  const folder = `${ROOT}.output/chrome-mv3-e2e/_locales`;
  expect(readdirSync(folder).sort()).toEqual(['de', 'en', 'es', 'fr', 'pl', 'uk']);
  for (const language of readdirSync(folder)) {
    const messages = JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8'));
    expect(messages.texts.message.split('|').length).toBeGreaterThan(700);
    for (const message of Object.values(messages))
      expect(Object.keys(message as object)).toEqual(['message']);
  }
});
