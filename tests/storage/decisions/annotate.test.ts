import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { annotate, annotation, tagMany, type Written } from '@/storage/decisions/annotate';
import { putBack } from '@/storage/decisions/change-many';
import { decideMany } from '@/storage/decisions/decide-many';
import { saveReading } from '@/storage/reading/save-reading';
import { ORIGIN, quotation, reading } from '../invented';

const NOW = new Date('2024-11-03T09:30:00Z');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const saved = async () =>
  (await saveReading(reading([quotation('We will hold the bridge', 'Ana Petrova')]), ORIGIN, NOW)).ids[0] ??
  '';

describe('annotation', () => {
  test.each<[Written, Partial<Written> | null]>([
    [
      { note: '  ask her office \n', tags: [' flood '] },
      { note: 'ask her office', tags: ['flood'] },
    ],
    [
      { note: '', tags: ['Flood', 'flood', 'to  check'] },
      { note: '', tags: ['Flood', 'to check'] },
    ],
    [{ note: ' \n ', tags: ['  ', ''] }, null],
    [{ note: 'a'.repeat(1_000_000), tags: [] }, { note: 'a'.repeat(10_000) }],
    [{ note: '', tags: ['b'.repeat(1_000_000)] }, { tags: ['b'.repeat(100)] }],
    [{ note: '', tags: ['__proto__', '<b>', '\u202egnp'] }, { tags: ['__proto__', '<b>', 'gnp'] }],
    [{ note: '\ud800', tags: [] }, { note: '\ufffd' }],
  ])('%# keeps what fits, trimmed', (written, kept) => {
    const made = annotation(written, NOW);
    if (kept === null) expect(made).toBeNull();
    else expect(made).toMatchObject({ ...kept, at: NOW.toISOString() });
  });

  test('keeps fifty tags', () => {
    const tags = Array.from({ length: 80 }, (_, nth) => `tag ${nth}`);
    expect(annotation({ note: '', tags }, NOW)?.tags).toEqual(tags.slice(0, 50));
  });
});

test('note and tags are written, changed, emptied, and each taken back exactly', async () => {
  const id = await saved();
  const row = () => database.quotations.get(id);
  const empty = await row();
  const first = await annotate(id, { note: 'ask her office', tags: ['flood'] }, NOW);
  const noted = await row();
  expect(noted?.annotation).toEqual({ note: 'ask her office', tags: ['flood'], at: NOW.toISOString() });
  const second = await annotate(id, { note: '', tags: [] }, NOW);
  expect(await row()).toEqual(empty);
  await putBack(second ? [second] : []);
  expect(await row()).toEqual(noted);
  await putBack(first ? [first] : []);
  expect(await row()).toEqual(empty);
});

test('what was written already is not written again, and of nothing saved nothing is', async () => {
  const id = await saved();
  await annotate(id, { note: 'ask', tags: ['flood'] }, NOW);
  expect(await annotate(id, { note: ' ask ', tags: ['flood', 'FLOOD'] }, new Date())).toBeNull();
  expect(await tagMany([id], 'Flood')).toEqual([]);
  expect(await annotate('ffffffffffffffff', { note: 'ask', tags: [] })).toBeNull();
});

test('a note outlives readings and decisions', async () => {
  const id = await saved();
  await annotate(id, { note: 'ask', tags: ['flood'] }, NOW);
  await decideMany([id], { status: 'confirmed' });
  await saved();
  expect((await database.quotations.get(id))?.annotation).toMatchObject({ note: 'ask', tags: ['flood'] });
});
