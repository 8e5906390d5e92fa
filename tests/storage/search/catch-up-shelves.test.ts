import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import type { ArticleRecord, QuotationRecord } from '@/storage/records';
import { catchUpShelves } from '@/storage/search/catch-up-shelves';
import { NO_FILTER } from '@/storage/search/library-filter';
import { LibraryIndex } from '@/storage/search/library-index';
import { observeLibraryIndex } from '@/storage/search/observe-library-index';
import { countQuotations } from '@/storage/search/recent-quotations';
import { quotation, reading } from '../invented';

const ARTICLES = 50;

/** A library as the first version left it: no shelves, three quotations an article, one of them deleted. */
async function writeFirstVersion(): Promise<void> {
  const first = new Dexie('on-record');
  first.version(1).stores({
    articles: 'id, lastReadAt',
    quotations: 'id, articleId, savedAt, deletedAt, *speakerIds',
    speakers: 'id',
  });
  const time = '2024-11-01T20:10:00.000Z';
  for (let article = 0; article < ARTICLES; article++) {
    const articleId = `article ${String(article).padStart(3, '0')}`;
    const row: ArticleRecord = {
      ...reading([]).metadata,
      v: 1,
      id: articleId,
      url: `https://harbour-post.example/${article}`,
      firstReadAt: time,
      lastReadAt: time,
    };
    const quotations = [0, 1, 2].map(
      (number): QuotationRecord => ({
        ...quotation(`The ferry ${article} leaves at ${number}`, 'Ana Petrova'),
        v: 1,
        id: `${articleId} ${number}`,
        articleId,
        speakerIds: ['ana'],
        status: 'auto',
        savedAt: time,
        deletedAt: number === 2 ? time : null,
      }),
    );
    await first.table('articles').add(row);
    await first.table('quotations').bulkAdd(quotations);
  }
  first.close();
}

beforeEach(async () => {
  await Dexie.delete('on-record');
  await writeFirstVersion();
  await database.open();
});
afterEach(() => database.close());

const onShelves = async () => (await database.shelves.toArray()).flatMap(({ ids }) => ids).sort();
const KEPT = Array.from({ length: ARTICLES }, (_, article) =>
  [0, 1].map((number) => `article ${String(article).padStart(3, '0')} ${number}`),
).flat();

test('[T14] a library of the first version is put on shelves, and only once', async () => {
  expect(await countQuotations()).toBe(100);
  expect(await onShelves()).toEqual([]);
  await catchUpShelves();
  expect(await onShelves()).toEqual(KEPT);
  expect(await countQuotations()).toBe(100);
  const before = await database.shelves.toArray();
  await catchUpShelves();
  expect(await database.shelves.toArray()).toEqual(before);
});

test('[T13] several do it at once, and what changes meanwhile is as it was changed', async () => {
  const deleted = ['article 001 0', 'article 049 0'];
  await Promise.all([
    catchUpShelves(),
    deleteQuotation(deleted[0]!),
    catchUpShelves(),
    deleteQuotation(deleted[1]!),
  ]);
  expect(await onShelves()).toEqual(KEPT.filter((id) => !deleted.includes(id)));
  expect(await countQuotations()).toBe(98);
});

test('[T12] where it was interrupted it goes on', async () => {
  let writes = 0;
  const interrupt = () => {
    if (++writes === 3) throw new Error('The browser was closed');
  };
  database.shelving.hook('updating', interrupt);
  await expect(catchUpShelves()).rejects.toThrow('The browser was closed');
  database.shelving.hook('updating').unsubscribe(interrupt);
  const half = await onShelves();
  expect(half.length).toBeGreaterThan(0);
  expect(half.length).toBeLessThan(100);
  expect(await countQuotations()).toBe(100);
  await catchUpShelves();
  expect(await onShelves()).toEqual(KEPT);
});

test('an index that is loaded has everything', async () => {
  const index = await LibraryIndex.load();
  expect(index.find({ ...NO_FILTER, query: 'ferry 49' }, 'newest')).toHaveLength(2);
  expect(index.size).toBe(100);
});

test('an index that is observed gets everything', async () => {
  const sizes: number[] = [];
  const end = observeLibraryIndex(
    ({ size }) => sizes.push(size),
    () => sizes.push(-1),
  );
  await vi.waitFor(() => expect(sizes.at(-1)).toBe(100));
  end();
});
