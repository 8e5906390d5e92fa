import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { tagMany } from '@/storage/decisions/annotate';
import { type Changed, type Progress, putBack } from '@/storage/decisions/change-many';
import type { Decision } from '@/storage/decisions/decide';
import { decideMany } from '@/storage/decisions/decide-many';
import { deleteMany } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { ORIGIN, person, quotation, reading } from '../invented';

const LATER = new Date('2024-11-03T09:30:00Z');
const WORDS = Array.from({ length: 1_200 }, (_, nth) => `The ferry number ${nth} has left the harbour`);
const EVA = person('Eva Brandt', 'harbour master');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function saved(count: number): Promise<string[]> {
  const all = WORDS.slice(0, count).map((words) => quotation(words, 'Ana Petrova'));
  const { ids } = await saveReading(reading(all), ORIGIN, new Date('2024-11-02T08:00:00Z'));
  return ids.flatMap((id) => id ?? []);
}

const rows = () => database.quotations.orderBy('id').toArray();

const decision =
  (made: Decision) =>
  (ids: readonly string[], progress: Progress = {}) =>
    decideMany(ids, made, progress, LATER);

type Change = (ids: readonly string[], progress?: Progress) => Promise<readonly Changed[]>;

const CHANGES: readonly [string, Change, object][] = [
  ['confirming', decision({ status: 'confirmed' }), { status: 'confirmed' }],
  ['correcting', decision({ status: 'corrected', sources: [EVA] }), { status: 'corrected', sources: [EVA] }],
  ['rejecting', decision({ status: 'rejected' }), { status: 'rejected', sources: [] }],
  [
    'tagging',
    (ids, progress) => tagMany(ids, ' to check ', progress, LATER),
    { annotation: { tags: ['to check'] } },
  ],
  [
    'deleting',
    (ids, progress) => deleteMany(ids, progress, LATER),
    { parts: [], deletedAt: LATER.toISOString() },
  ],
];

describe.each(CHANGES)('%s many', (_, change, expected) => {
  test('changes each of them and nothing else, and is taken back exactly', async () => {
    const ids = await saved(5);
    const before = await rows();
    const changes = await change(ids.slice(0, 3));
    expect(changes).toHaveLength(3);
    for (const id of ids.slice(0, 3)) expect(await database.quotations.get(id)).toMatchObject(expected);
    for (const id of ids.slice(3))
      expect(await database.quotations.get(id)).toEqual(before.find((row) => row.id === id));
    await putBack(changes);
    expect(await rows()).toEqual(before);
  });

  test('tells how far it is, and when it is stopped it has changed nothing', async () => {
    const ids = await saved(1_200);
    const before = await rows();
    const done: number[] = [];
    const stop = new AbortController();
    const onDone = (count: number) => {
      done.push(count);
      if (count === 1_000) stop.abort();
    };
    await expect(change(ids, { onDone, signal: stop.signal })).rejects.toThrow(/abort/i);
    expect(done).toEqual([500, 1_000]);
    expect(await rows()).toEqual(before);
  });

  test('passes over what is gone or was deleted', async () => {
    const [first = '', second = ''] = await saved(2);
    await deleteMany([first]);
    const changes = await change([first, second, 'ffffffffffffffff']);
    expect(changes.map(({ before }) => before.id)).toEqual([second]);
  });
});

test('confirms only where somebody is named, and takes back only what was decided', async () => {
  const { ids } = await saveReading(
    reading([quotation('We go', 'Ana Petrova'), quotation('We stay here', 'Tom Okafor')]),
    ORIGIN,
  );
  const [named = '', rejected = ''] = ids.map(String);
  await decideMany([rejected], { status: 'rejected' });
  expect(await decideMany([named], { status: 'auto' })).toEqual([]);
  await database.quotations.update(named, { sources: [], speakerIds: [] });
  expect(await decideMany([named], { status: 'confirmed' })).toEqual([]);
  // Who had been named before stands there again when a rejected one is confirmed.
  await decideMany([rejected], { status: 'confirmed' });
  expect(await database.quotations.get(rejected)).toMatchObject({ sources: [person('Tom Okafor')] });
});

test('what was deleted after it had been decided stays deleted when the decision is taken back', async () => {
  const ids = await saved(2);
  const decided = await decideMany(ids, { status: 'confirmed' });
  const [first = '', second = ''] = ids;
  await deleteMany([first]);
  await putBack(decided);
  expect(await database.quotations.get(first)).toMatchObject({ parts: [], sources: [] });
  expect(await database.quotations.get(second)).toMatchObject({ status: 'auto' });
});
