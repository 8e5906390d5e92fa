import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { inLibrary } from '@/storage/in-library';
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

/** With `asked` it can be done within a transaction: then no setting is looked for. */
const save = async (words: string, asked = false) => {
  const url = `https://harbour-post.example/${words.length}`;
  const saved = await saveReading(reading([quotation(words, 'Ana Petrova')]), {
    url,
    incognito: false,
    asked,
  });
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
  // Emptied and filled again before anything could be read in between.
  await inLibrary(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    for (let article = 0; article < 9; article++) await save('x'.repeat(article + 1), true);
  });
  await vi.waitFor(() => expect([found({}), found({ query: 'anew' })]).toEqual([9, 0]));
  end();
});
