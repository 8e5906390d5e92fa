import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { type LibraryFilter, NO_FILTER } from '@/storage/search/library-filter';
import type { LibraryIndex } from '@/storage/search/library-index';
import { observeLibraryIndex } from '@/storage/search/observe-library-index';
import { renameSpeaker } from '@/storage/speakers/decide-speaker';
import { speakerId } from '@/storage/speakers/speaker-id';
import { quotation, reading } from '../invented';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const save = async (words: string) => {
  const url = `https://harbour-post.example/${words.length}`;
  const saved = await saveReading(reading([quotation(words, 'Ana Petrova')]), { url, incognito: false });
  return saved.ids[0] ?? '';
};

test('follows what is saved, deleted and decided, and an emptied library', async () => {
  await save(`The winter comes ${'x'.repeat(39_000)}`);
  let index: LibraryIndex | null = null;
  const end = observeLibraryIndex(
    (next) => {
      index = next;
    },
    () => undefined,
  );
  const found = (filter: Partial<LibraryFilter>) => index?.find({ ...NO_FILTER, ...filter }, 'newest').length;
  await vi.waitFor(() => expect(found({ query: 'winter' })).toBe(1));

  const reads: number[] = [];
  const note = (row: { id: number }) => {
    reads.push(row.id);
    return row;
  };
  database.shelves.hook('reading', note);
  const id = await save('The ferry leaves');
  await vi.waitFor(() => expect(found({ query: 'ferry' })).toBe(1));
  expect(found({ query: 'winter' })).toBe(1);
  // Only the shelf on which something changed.
  expect(new Set(reads)).toEqual(new Set([2]));
  database.shelves.hook('reading').unsubscribe(note);

  await renameSpeaker(speakerId('Ana Petrova'), 'Eva Brandt');
  await vi.waitFor(() => expect(found({ query: 'brandt' })).toBe(2));
  await deleteQuotation(id);
  await vi.waitFor(() => expect(found({})).toBe(1));
  await Promise.all(database.tables.map((table) => table.clear()));
  await save('Begun anew');
  await vi.waitFor(() => expect([found({}), found({ query: 'anew' })]).toEqual([1, 1]));
  end();
});
