import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startReader, test } from './fixtures';

test('saves what was attributed, with the evidence, by itself', async ({ reader }) => {
  const page = await reader.open('sample-article');
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
  const { articles, quotations, speakers } = await reader.holdings();
  expect(articles[0]).toMatchObject({ v: 1, url: page.url(), outlet: 'The Northgate Courier' });
  expect(quotations.length).toBeGreaterThanOrEqual(12);
  for (const quotation of quotations) {
    expect(quotation).toMatchObject({ v: 1, articleId: articles[0]?.id, status: 'auto', deletedAt: null });
    expect(quotation.sources.length).toBeGreaterThan(0);
    expect(quotation.speakerIds).toHaveLength(quotation.sources.length);
    expect(quotation.reasons.length).toBeGreaterThan(0);
  }
  expect(speakers.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Volodymyr Zorensky', 'John Ferriby', 'Kim Dae Suk']),
  );
});

test('[T13] adds nothing when the page is opened again, reloaded or read in two tabs', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const once = await reader.holdings();
  await page.reload();
  await reader.read('sample-article');
  await reader.read('sample-article');
  const again = await reader.holdings();
  expect(again.articles).toHaveLength(1);
  expect(again.quotations.map(({ id }) => id)).toEqual(once.quotations.map(({ id }) => id));
  expect(again.speakers).toEqual(once.speakers);
});

test('takes two spellings of a name in two outlets as one speaker', async ({ reader }) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const { articles, speakers } = await reader.holdings();
  expect(articles).toHaveLength(2);
  const zorensky = speakers.filter(({ name }) => name.includes('Zorens'));
  expect(zorensky).toHaveLength(1);
  expect(zorensky[0]?.names).toEqual(expect.arrayContaining(['Volodymyr Zorensky', 'Volodymyr Zorenskyy']));
});

test('keeps everything over a restart of the browser, and goes on reading', async ({ server }) => {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-restart-'));
  try {
    const first = await startReader(server, { profile });
    await first.read('sample-article');
    const before = await first.holdings();
    await first.browser.close();
    expect(before.quotations.length).toBeGreaterThan(0);

    const second = await startReader(server, { profile });
    try {
      expect(await second.holdings()).toEqual(before);
      // Nobody asks for it here: the gate has to be registered still.
      await second.open('american-marks');
      await expect.poll(async () => (await second.holdings()).articles.length).toBe(2);
    } finally {
      await second.browser.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
