import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { soughtQuotations } from '@/storage/reading/quotations-of-article';
import { saveReading } from '@/storage/reading/save-reading';
import { recentQuotations } from '@/storage/search/recent-quotations';
import { foundBy } from './found-by';
import { ORIGIN, quotation, reading } from './invented';

/** Rows as a version before wordings were followed wrote them; kept for ever. */
const ROWS = JSON.parse(
  readFileSync(new URL('fixtures/rows-before-anchors.json', import.meta.url), 'utf8'),
) as Record<'articles' | 'quotations' | 'speakers', readonly { id: string }[]>;
const NOW = new Date('2024-11-03T09:30:00Z');
const BRIDGE = quotation('We will hold the bridge', 'Ana Petrova');

beforeEach(async () => {
  fakeBrowser.reset();
  database.close();
  await Dexie.delete('on-record');
  const older = new Dexie('on-record');
  older.version(1).stores({
    articles: 'id, lastReadAt',
    quotations: 'id, articleId, savedAt, deletedAt, *speakerIds',
    speakers: 'id',
  });
  for (const [name, rows] of Object.entries(ROWS)) await older.table(name).bulkAdd([...rows]);
  older.close();
  await database.open();
});

const live = async () => (await recentQuotations(10)).quotations.map((saved) => saved.quotation);

describe('[T14] rows of an older version', () => {
  test('are listed, searched, looked for and decided upon as they are', async () => {
    expect(await live()).toEqual([ROWS.quotations[0]]);
    expect(await foundBy('hold bridge')).toHaveLength(1);
    expect(await soughtQuotations(ORIGIN.url, null)).toMatchObject([{ parts: BRIDGE.parts }]);
    expect(await decide('d5b396b17ca95310', { status: 'confirmed' }, NOW)).toMatchObject({
      status: 'confirmed',
    });
  });

  test('are the same quotations when the page is read again, and nothing is written', async () => {
    expect(await saveReading(reading([BRIDGE]), ORIGIN, NOW)).toMatchObject({
      ids: ['d5b396b17ca95310'],
      saved: 0,
    });
    expect(await database.quotations.toArray()).toEqual(
      [...ROWS.quotations].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
  });

  test('follow their words from then on', async () => {
    const edited = quotation('We will hold the old bridge', 'Ana Petrova');
    const anchor = {
      id: 'd5b396b17ca95310',
      parts: edited.parts,
      context: '',
      quotations: [0],
      isSame: true,
    };
    await saveReading({ ...reading([edited]), anchors: [anchor] }, ORIGIN, NOW);
    expect(await live()).toMatchObject([
      { parts: BRIDGE.parts, laterWordings: [{ parts: edited.parts, readAt: NOW.toISOString() }] },
    ]);
  });
});

test('[T14] rows of a newer version are read, and what this one does not know stays in them', async () => {
  await database.quotations.update('d5b396b17ca95310', { fromTheFuture: { a: 1 } } as object);
  expect(await live()).toHaveLength(1);
  await decide('d5b396b17ca95310', { status: 'rejected' }, NOW);
  expect(await database.quotations.get('d5b396b17ca95310')).toMatchObject({ fromTheFuture: { a: 1 } });
  const gone = { id: 'd5b396b17ca95310', parts: [], context: '', quotations: [], isSame: false };
  await saveReading({ ...reading([]), anchors: [gone] }, ORIGIN, NOW);
  expect(await database.quotations.get('d5b396b17ca95310')).toMatchObject({
    fromTheFuture: { a: 1 },
    missingSince: NOW.toISOString(),
  });
});
