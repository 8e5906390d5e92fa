import { askReader, sendToBackground, tabIdOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, test } from './fixtures';

/** What the sample's quotations are, and who said them. */
const SAMPLE = [
  ['the most useful thing we have sent that does not fire anything', 'John Ferriby'],
  ['A farmer in Kherson can’t wait for a peace conference,', 'John Ferriby'],
  ['Every field that we clear is a village that comes home,', 'Volodymyr Zorensky'],
  ['a brotherly duty', 'Kim Dae Suk'],
  ['Let those who sell machines talk of peace,', 'Kim Dae Suk'],
  ['paid back at the place from which it came', 'Kim Dae Suk'],
  ['They clear mines. That is what they do, wherever the mines are.', 'John Ferriby'],
  ['Sixty machines can open 9,000 hectares in a season. There are two million to go.', 'Open Acres Trust'],
  ['Sixty is a start; it isn’t a plan,', 'Priya Lanchester'],
  ['a habit of arriving after the harvest', 'Priya Lanchester'],
  ['They’re our neighbours’ fields and it’s our neighbours’ bread,', 'Halyna Dorosh'],
  ['full until June', 'Open Acres Trust'],
] as const;

test('finds the sample article’s quotations and who said them', async ({ reader }) => {
  const { reading } = await reader.read('sample-article');
  expect(reading.state).toBe('read');
  for (const [words, speaker] of SAMPLE) {
    const found = reading.quotations.find(({ parts }) => parts[0]?.exact === words);
    expect
      .soft(
        found?.sources.map(({ name }) => name),
        words,
      )
      .toEqual([speaker]);
  }
  const names = reading.quotations.flatMap(({ parts }) => parts.map(({ exact }) => exact));
  for (const scare of ['garden rollers', 'smart', 'I would do it all again,', 'Nobody told us']) {
    expect.soft(names, 'scare quotes and teasers').not.toContain(scare);
  }
});

test('takes a quotation of several paragraphs, interrupted by a caption, as one', async ({ reader }) => {
  const { reading } = await reader.read('sample-article');
  const quotation = reading.quotations.find(({ parts }) => parts[0]?.exact.startsWith('Every field'));
  expect(quotation?.parts.map(({ exact }) => exact)).toEqual([
    'Every field that we clear is a village that comes home,',
    'People ask me what victory looks like.',
    'I tell them that it looks like a tractor that nobody is afraid to start.',
    'And I say to our friends: the fields are the front line that nobody films.',
  ]);
});

test('knows the title, outlet, authors and day', async ({ reader }) => {
  const { reading } = await reader.read('sample-article');
  expect(reading.metadata).toMatchObject({
    title: 'Ferriby promises Kyiv 60 mine-clearing machines as Kim sends sappers to Russia',
    outlet: 'The Northgate Courier',
    authors: ['Ruth Ellerby', 'Tom Akande'],
    published: expect.stringMatching(/^2026-03-10T17:42/),
    language: expect.stringMatching(/^en/),
  });
});

test('marks exactly the words of the quotations', async ({ reader }) => {
  const { page, reading } = await reader.read('sample-article');
  const quoted = reading.quotations.flatMap(({ parts }) => parts.map(({ exact }) => exact));
  expect(quoted.length).toBeGreaterThan(10);
  await expect.poll(async () => (await marksOn(page)).map(({ text }) => text)).toEqual(quoted);
});

test('marks quotations that run through links, emphasis, comments and soft hyphens', async ({ reader }) => {
  const { page, reading } = await reader.read('inline-elements');
  const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
  const quoted = reading.quotations.flatMap(({ parts }) => parts.map(({ exact }) => plain(exact)));
  expect(quoted).toEqual([
    'We have looked at every other option, and then at every one of them again,',
    'Nobody came into politics to lock a reading room door,',
    'Locking the door is exactly what this is,',
    'Call it what you like.',
  ]);
  const marked = async () => (await marksOn(page)).map(({ text }) => plain(text)).join(' | ');
  await expect.poll(marked).toBe(quoted.join(' | '));
  expect(reading.quotations.flatMap(({ sources }) => sources.map(({ name }) => name))).toEqual([
    'Margery Quill',
    'Margery Quill',
    'Desmond Farrow',
  ]);
});

test('reads American double marks', async ({ reader }) => {
  const { reading } = await reader.read('american-marks');
  const said = reading.quotations.map(({ parts, sources }) => [parts[0]?.exact, sources[0]?.name]);
  expect(said).toContainEqual([
    'We are not going to strand 400 people on a rock because a spreadsheet told us to,',
    'Marisol Vega',
  ]);
  expect(said).toContainEqual(['I can read a map as well as anyone,', 'Thaddeus Crane']);
  expect(said).toContainEqual(['They heard me out,', 'Thaddeus Crane']);
  expect(said.map(([words]) => words)).not.toContain('Iron Duchess,');
});

test('leaves the page’s HTML as it was', async ({ reader }) => {
  const page = await reader.browser.context.newPage();
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  // The page is held before its end, so that its HTML is taken before any content script runs.
  let before = '';
  await page.exposeFunction('keepHtml', (text: string) => {
    before = text;
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (globalThis as unknown as { keepHtml(text: string): void }).keepHtml(
        document.documentElement.outerHTML,
      );
    });
  });
  await page.goto(`${reader.server.origin}/sample-article`);
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
  expect(before).not.toBe('');
  expect(await html()).toBe(before);
});

test('gives a page that is no article nothing: no reader, no marks, no rows', async ({ reader }) => {
  const page = await reader.open('not-article');
  // An article opened after it is read and saved: by then the gate has long looked at the first page.
  await reader.open('american-marks');
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
  const tabId = await tabIdOf(reader.observer, page.url());
  await expect(askReader(reader.observer, tabId)).rejects.toThrow('Receiving end does not exist');
  expect(await marksOn(page)).toEqual([]);
  expect((await reader.holdings()).articles[0]?.url).toContain('american-marks');
});

test('says so where the popup has it read all the same', async ({ reader }) => {
  const { page, reading } = await reader.read('not-article');
  expect(reading.state).toBe('not-article');
  expect(reading.quotations).toEqual([]);
  expect(await marksOn(page)).toEqual([]);
  expect(await reader.holdings()).toEqual({ articles: [], quotations: [], speakers: [] });
});

test('a page that has changed is read again without doubling what was there', async ({ reader }) => {
  const { page, reading, tabId } = await reader.read('live-page');
  const before = await reader.holdings();
  expect(reading.quotations).toHaveLength(2);
  await page.getByRole('button', { name: 'Show the newest entry' }).click();
  await sendToBackground(reader.observer, 'tabReadingWanted', { tabId, anyway: true });
  await expect.poll(async () => (await reader.holdings()).quotations.length).toBe(3);
  const after = await reader.holdings();
  expect(after.articles).toHaveLength(1);
  const ids = after.quotations.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(before.quotations.map(({ id }) => id)));
  await expect
    .poll(async () => (await marksOn(page)).map(({ text }) => text))
    .toContain('It has not begun to fall.');
});
