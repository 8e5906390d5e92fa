import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { heldRecord } from '@/storage/decisions/held';
import { inLibrary } from '@/storage/in-library';
import { putQuotations } from '@/storage/put-quotations';
import { quotationsOfArticle } from '@/storage/reading/quotations-of-article';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { ORIGIN, quotation, reading } from '../invented';

const READING = reading([quotation('We will hold the bridge', 'Ana Petrova')]);
const EVIL = 'https://evil.example/made-so-that-its-hash-is-the-same';
let id = '';

/** An id is 64 bits of a hash that is no secret: as if a page had found an address with the id of another's. */
beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  const { ids } = await saveReading(READING, ORIGIN);
  id = String(ids[0]);
  const [article] = await database.articles.toArray();
  // The library's article is now the other's: the page at ORIGIN is the one that has found its id.
  await database.articles.put({ ...(article as NonNullable<typeof article>), url: EVIL });
});

const rows = async () => [await database.articles.toArray(), await database.quotations.toArray()];

test('[T2] a page with the id of another’s article neither reads nor writes for it', async () => {
  const before = await rows();
  await expect(saveReading(READING, ORIGIN)).rejects.toThrow(/url is not the address of the article/);
  const wanted = { reading: READING, index: 0, added: true };
  await expect(saveQuotation(wanted, ORIGIN)).rejects.toThrow(/url is not the address of the article/);
  await expect(heldRecord(id, { url: ORIGIN.url, canonicalUrl: null })).rejects.toThrow(/of this page/);
  expect(await quotationsOfArticle(ORIGIN.url, null)).toEqual([]);
  expect(await rows()).toEqual(before);
});

test('[T2] words with the id of another article’s quotation do not take its place', async () => {
  const [row] = await database.quotations.toArray();
  const forged = { ...(row as NonNullable<typeof row>), articleId: '0123456789abcdef' };
  await expect(inLibrary(() => putQuotations([forged]))).rejects.toThrow(/id is not one of this article/);
  await expect(inLibrary(() => putQuotations([forged, { ...forged, id: 'f'.repeat(16) }]))).rejects.toThrow(
    /id is not one of this article/,
  );
  expect(await database.quotations.toArray()).toEqual([row]);
});
