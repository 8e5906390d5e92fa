import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { speakersBeside } from '@/storage/decisions/speakers-beside';
import { saveReading } from '@/storage/reading/save-reading';
import { ORIGIN, person, quotation, reading } from '../invented';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const at = (words: string, name: string, start: number, role: string | null = null) =>
  quotation(words, name, {
    sources: [person(name, role)],
    parts: [{ exact: words, prefix: '', suffix: '', start, end: start + words.length }],
  });

test('are those whom the article names, once, in its order, with their roles and before any decision', async () => {
  const { ids } = await saveReading(
    reading([
      at('The cracks are old', 'Mara Lindqvist', 900),
      at('We will hold the bridge', 'Volodymyr Petrenko', 10),
      at('We will hold it for long', 'Volodymyr Petrenko', 400, 'harbour master'),
      at('This one is deleted soon', 'Tom Okafor', 1_200),
    ]),
    ORIGIN,
  );
  await saveReading(reading([at('Elsewhere one says this', 'Eva Brandt', 10)]), {
    ...ORIGIN,
    url: 'https://other-post.example/a',
  });
  const [cracks = '', , , deleted = ''] = ids.map(String);
  await decide(cracks, { status: 'rejected' });
  await deleteQuotation(deleted);
  expect(await speakersBeside(cracks)).toEqual([
    person('Volodymyr Petrenko', 'harbour master'),
    person('Mara Lindqvist'),
  ]);
  expect(await speakersBeside('ffffffffffffffff')).toEqual([]);
});
