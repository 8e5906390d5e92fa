import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/storage/database';
import { annotate } from '@/storage/decisions/annotate';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import type { Fate } from '@/storage/exchange/backup/merge-fate';
import { previewImport } from '@/storage/exchange/backup/preview-import';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { fill, manyRows } from '../invented-library';

const day = (n: number) => new Date(Date.UTC(2024, 10, n));
const note = (id: string, words: string, at: number) => annotate(id, { note: words, tags: [] }, day(at));
const correct = (id: string, name: string, at: number) =>
  decide(id, { status: 'corrected', sources: [{ name, kind: 'person', role: null }] }, day(at));

beforeEach(() => fill(manyRows(5)));

test.each<[string, Fate, (id: string) => Promise<unknown>, (id: string) => Promise<unknown>]>([
  ['nothing was done at either', 'same', async () => null, async () => null],
  ['only there something was noted', 'changed', (id) => note(id, 'there', 1), async () => null],
  ['only here something was noted', 'same', async () => null, (id) => note(id, 'here', 1)],
  ['other things were noted', 'conflicting', (id) => note(id, 'there', 3), (id) => note(id, 'here', 2)],
  ['the same was noted later there', 'changed', (id) => note(id, 'both', 3), (id) => note(id, 'both', 2)],
  ['what was noted later is here', 'same', (id) => note(id, 'there', 2), (id) => note(id, 'here', 3)],
  [
    'another speaker was named',
    'conflicting',
    (id) => correct(id, 'Bo Ek', 3),
    (id) => correct(id, 'Cy Day', 2),
  ],
  ['the same speaker was named', 'changed', (id) => correct(id, 'Bo Ek', 3), (id) => correct(id, 'Bo Ek', 2)],
  ['it was deleted there', 'deleted', (id) => deleteQuotation(id, day(1)), (id) => note(id, 'here', 2)],
  ['it was deleted here', 'same', (id) => note(id, 'there', 2), (id) => deleteQuotation(id, day(1))],
])('where %s, a quotation is %s', async (_, fate, there, here) => {
  // One that has no note yet.
  const id = (await database.quotations.filter((row) => !row.annotation).first())?.id ?? '';
  await there(id);
  const file = await writeBackup();
  await fill(manyRows(5));
  await here(id);
  const { counts, examples } = await previewImport(file);
  expect(counts.quotations).toMatchObject(fate === 'same' ? { same: 5 } : { same: 4, [fate]: 1 });
  const shown = examples.filter((example) => example.fate === fate);
  expect(shown.map(({ quotation }) => quotation.id)).toEqual(
    fate === 'conflicting' || fate === 'deleted' ? [id] : [],
  );
  // Who sees what goes is to see its words.
  if (fate === 'deleted') expect(shown[0]?.quotation.parts).toHaveLength(1);
});
