import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, type Reader, test } from './fixtures';
import { violations } from './violations';

const WIDE = { width: 1280, height: 860 };

const openExchange = async (reader: Reader, size = WIDE) => {
  const page = await reader.openOwn('library.html#view=exchange', size);
  await page.getByRole('heading', { level: 2, name: 'Export' }).waitFor();
  return page;
};

const part = (page: Page, name: string) => page.getByRole('region', { name });

/** Clicks, and returns what the browser downloads then. */
async function downloaded(
  page: Page,
  button: string,
  within = 'Backup',
): Promise<{ path: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await part(page, within).getByRole('button', { name: button, exact: true }).click();
  const path = await (await waiting).path();
  return { path, text: readFileSync(path, 'utf8') };
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

async function forgetEverything(page: Page): Promise<void> {
  const forget = part(page, 'Forget');
  await forget.getByRole('radio', { name: 'Everything' }).check();
  await forget.getByRole('button', { name: 'Show what would go' }).click();
  await forget.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(forget.getByRole('button', { name: 'Undo' })).toBeVisible();
}

const held = async (reader: Reader) => (await reader.holdings()).quotations.map(({ id }) => id).sort();

test('a backup, a wiped library, an import: the same list and the same bytes', async ({ reader }) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const before = await held(reader);
  const page = await openExchange(reader);
  const { path, text } = await downloaded(page, 'Back up everything');
  await expect(part(page, 'Backup')).toContainText('Written and read again to the end: on-record-');
  expect(JSON.parse(text).quotations).toHaveLength(before.length);

  await forgetEverything(page);
  expect(await held(reader)).toEqual([]);

  await page.reload();
  await choose(page, path);
  await expect(part(page, 'Import')).toContainText(`${before.length} new quotations`);
  expect(await held(reader), 'nothing is written before it is agreed to').toEqual([]);
  await part(page, 'Import').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(part(page, 'Import')).toContainText('was imported');
  expect(await held(reader)).toEqual(before);
  expect((await downloaded(page, 'Back up everything')).text).toBe(text);

  await choose(page, path);
  await expect(part(page, 'Import')).toContainText('Everything in this file is here already.');
});

/** A backup of so many quotations of one article, in the form that On Record writes. */
function backupOf(count: number): string {
  const id = (n: number) => n.toString(16).padStart(16, '0');
  const at = '2024-11-01T10:00:00.000Z';
  const article = {
    authors: [],
    canonicalUrl: null,
    firstReadAt: at,
    id: id(1),
    language: 'en',
    lastReadAt: at,
  };
  const titled = {
    ...article,
    modified: null,
    outlet: 'Post',
    published: null,
    title: 'T',
    url: 'https://post.example/',
    v: 1,
  };
  const quotations = Array.from({ length: count }, (_, n) => {
    const part = { end: 5, exact: `words ${n}`, prefix: '', start: 0, suffix: '' };
    const read = {
      antecedents: [],
      confidence: 0.5,
      context: '',
      cue: null,
      kind: 'direct',
      mention: null,
      reasons: [],
    };
    const row = {
      articleId: id(1),
      deletedAt: null,
      id: id(n + 2),
      parts: [part],
      savedAt: at,
      sources: [],
      speakerIds: [],
    };
    return JSON.stringify({ ...read, ...row, status: 'added', sure: false, v: 1 });
  });
  return [
    '{"format":"on-record-library","version":1,',
    ...[
      '"articles":[',
      JSON.stringify(titled),
      '],',
      '"speakers":[',
      '],',
      '"quotations":[',
      quotations.join(',\n'),
      '],',
    ],
    `"counts":{"articles":1,"quotations":${count},"speakers":0}}\n`,
  ].join('\n');
}

test('stopped, or closed in the middle, an import leaves nothing behind', async ({ reader }, info) => {
  await reader.read('sample-article');
  const before = await held(reader);
  const path = info.outputPath('many.json');
  writeFileSync(path, backupOf(8_000));
  for (const leave of ['stop', 'close']) {
    const page = await openExchange(reader);
    await choose(page, path);
    await part(page, 'Import').getByRole('button', { name: 'Import', exact: true }).click();
    await part(page, 'Import').getByRole('progressbar').waitFor();
    if (leave === 'stop') {
      await part(page, 'Import').getByRole('button', { name: 'Stop' }).click();
      await expect(part(page, 'Import')).toContainText('Stopped. Nothing was changed.');
    }
    await page.close();
    expect(await held(reader)).toEqual(before);
  }
});

test('a bad file: a sentence that names the record, and nothing changed', async ({ reader }, info) => {
  await reader.read('sample-article');
  const before = await held(reader);
  const page = await openExchange(reader);
  const { text } = await downloaded(page, 'Back up everything');
  const file = (name: string, content: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    return path;
  };
  const cut = text.slice(0, text.length / 2);
  const cases = [
    [file('letter.json', 'Dear reader'), /not JSON: it begins with “Dear reader”/],
    [file('cut.json', cut), /Line \d+, record .*ends here/],
    [file('newer.json', text.replace('"version":1', '"version":7')), /newer version.*form 7.*Update/],
    [
      file('wrong.json', text.replace(/"sure":(true|false)/, '"sure":"yes"')),
      /Line \d+, record [0-9a-f]{16}: “sure” cannot be “yes”/,
    ],
    [
      file('proto.json', text.replace('{"antecedents"', '{"__proto__":{},"antecedents"')),
      /no field “__proto__”/,
    ],
  ] as const;
  for (const [path, sentence] of cases) {
    await choose(page, path);
    await expect(part(page, 'Import').getByRole('alert')).toContainText(sentence);
    await expect(part(page, 'Import').getByRole('alert')).toContainText('Nothing was changed.');
  }
  expect(await held(reader)).toEqual(before);
});

test('forgets a speaker and an outlet with a preview, and brings them back from another view', async ({
  reader,
}) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const before = await held(reader);
  const page = await openExchange(reader);
  const forget = part(page, 'Forget');
  await forget.getByRole('radio', { name: 'An outlet' }).check();
  await forget.getByRole('combobox').fill('Meridian');
  await forget.getByRole('option').first().click();
  await expect(forget).toContainText('What would go: Meridian Wire');
  expect(await held(reader)).toEqual(before);
  await forget.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(forget).toContainText('forgotten');
  const after = await held(reader);
  expect(after.length).toBeGreaterThan(0);
  expect(after.length).toBeLessThan(before.length);
  await page.getByRole('link', { name: 'Library' }).click();
  await page.goBack();
  await part(page, 'Forget').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => held(reader)).toEqual(before);
});

test('exports what a search found, as a table that calculates nothing', async ({ reader }) => {
  await reader.read('sample-article');
  const page = await reader.openOwn('library.html#q=peace&view=exchange', WIDE);
  await expect(page.getByRole('radio', { name: /This search/ })).toBeChecked();
  const found = (await downloaded(page, 'Export', 'Export')).text;
  expect(found).toContain('peace');
  await page.getByRole('radio', { name: /Everything \(/ }).check();
  const { text } = await downloaded(page, 'Export', 'Export');
  expect(text.length).toBeGreaterThan(found.length);
  expect(text.split('\r\n').length - 2).toBe((await held(reader)).length);
  expect(text).not.toMatch(/(^|,)"[=+@-]/m);
});

test('copies a quotation by the keyboard, in the form that was chosen', async ({ reader }) => {
  await reader.read('sample-article');
  const page = await reader.openOwn('library.html', WIDE);
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.row-open').first().click();
  const button = page.getByRole('button', { name: /^Copy as/ });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('menuitem', { name: 'Chicago' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied: Chicago')).toBeVisible();
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('quoted in');
});

test('reminds of a backup when much is in none, until it is written or put off', async ({ reader }) => {
  await reader.read('sample-article');
  const page = await reader.openOwn('library.html', WIDE);
  const line = page.getByText(/in no backup/);
  await page.locator('[data-item]').first().waitFor();
  await expect(line).toHaveCount(0);
  await reader.set('lastBackup', '2001-01-01T00:00:00.000Z');
  await expect(line).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await waiting;
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(line).toHaveCount(0);
  await reader.set('lastBackup', '2001-01-01T00:00:00.000Z');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(line).toHaveCount(0);
});

test('has nothing that axe finds wrong, at any width', async ({ reader }) => {
  await reader.read('sample-article');
  for (const width of [1280, 320]) {
    const page = await openExchange(reader, { width, height: 800 });
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
