import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/storage/database';
import { packQuotation, unpackQuotation } from '@/storage/pack-quotation';
import type { QuotationRecord } from '@/storage/records';
import { quotation } from './invented';

const record = (id: string, words: string, changes: Partial<QuotationRecord> = {}): QuotationRecord => ({
  ...quotation(words, 'Ana Petrova'),
  v: 1,
  id,
  articleId: 'article',
  speakerIds: ['ana', 'eva'],
  status: 'auto',
  savedAt: `2024-11-0${id}T20:10:00.000Z`,
  deletedAt: null,
  ...changes,
});

const ROWS = [
  record('1', 'We hold the bridge'),
  record('2', '“Не підемо” 𝐁 \ud800 \u0000 \u202e</script>', { annotation: { note: 'n', tags: [], at: '' } }),
  record('3', '', { deletedAt: '2024-11-09', trace: [1, 2] }),
];

beforeEach(async () => {
  await database.quotations.clear();
  await database.quotations.bulkPut(ROWS);
});

test('whatever is written is read, its fields in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.dictionary(fc.string(), fc.jsonValue()), (words, more) => {
      const row = {
        ...more,
        ...record('1', words),
        ...more,
        id: 'x',
        speakerIds: [words],
      } as QuotationRecord;
      const read = unpackQuotation(packQuotation(row));
      expect(JSON.stringify(read)).toBe(JSON.stringify(row));
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }),
  );
});

test.each([0, 16_000, 20_000, 1_000_000])('of %d letters too', (length) => {
  const row = record('1', 'ї“w '.repeat(length / 4));
  expect(unpackQuotation(packQuotation(row))).toEqual(row);
});

test.each(['"', '\\', 'a\\"b', '","prefix":"', '\u0000\u0001', ' the the  the ', '\\u0000', 'n'])(
  'of %j, within other words and again',
  (words) => {
    const row = record('1', words, { context: `\n\t${words}${words}\u0000 the ${words}` });
    expect(unpackQuotation(packQuotation(row))).toEqual(row);
  },
);

test.each<[string, () => PromiseLike<unknown>, unknown]>([
  ['one', () => database.quotations.get('2'), ROWS[1]],
  ['none', () => database.quotations.get('9'), undefined],
  ['several', () => database.quotations.bulkGet(['3', '9', '1']), [ROWS[2], undefined, ROWS[0]]],
  ['all', () => database.quotations.toArray(), ROWS],
  ['by an index', () => database.quotations.where('speakerIds').equals('eva').toArray(), ROWS],
  [
    'ids alone',
    () => database.quotations.where('articleId').equals('article').primaryKeys(),
    ['1', '2', '3'],
  ],
  [
    'with a cursor, backwards',
    () =>
      database.quotations
        .orderBy('savedAt')
        .reverse()
        .filter((row) => row.parts[0]?.exact !== '')
        .toArray(),
    [ROWS[1], ROWS[0]],
  ],
  ['deleted', () => database.quotations.orderBy('deletedAt').toArray(), [ROWS[2]]],
  [
    'each',
    () =>
      database.transaction('r', database.quotations, async () => {
        const each: unknown[] = [];
        await database.quotations.each((row, { primaryKey }) => each.push([primaryKey, row]));
        return each;
      }),
    ROWS.map((row) => [row.id, row]),
  ],
])('reads %s', async (_, read, expected) => {
  expect(await read()).toEqual(expected);
});

test('what is changed in place is changed', async () => {
  await database.quotations.update('1', { status: 'confirmed' });
  await database.quotations.where('id').equals('2').modify({ articleId: 'other' });
  expect(await database.quotations.get('1')).toEqual({ ...ROWS[0], status: 'confirmed' });
  expect(await database.quotations.where('articleId').equals('other').toArray()).toEqual([
    { ...ROWS[1], articleId: 'other' },
  ]);
});

test('lies in the database packed, and is read there unpacked where the first version wrote it', async () => {
  const beside = new Dexie('on-record');
  await beside.open();
  const [stored] = await beside.table('quotations').toArray();
  expect(Object.keys(stored)).toEqual(['id', 'articleId', 'savedAt', 'deletedAt', 'speakerIds', 'packed']);
  await beside.table('quotations').put(ROWS[0]);
  expect(await database.quotations.get('1')).toEqual(ROWS[0]);
  beside.close();
});
