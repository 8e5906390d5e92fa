import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { libraryUsage } from '@/storage/library-usage';
import { saveReading } from '@/storage/reading/save-reading';
import { quotation, reading } from './invented';

test('counts what is kept, without what was deleted', async () => {
  expect(await libraryUsage()).toEqual({ quotations: 0, articles: 0, speakers: 0 });
  const said = [quotation('We wait', 'Ana Petrova'), quotation('We go', 'Bo Lind')];
  await saveReading(reading(said), { url: 'https://post.example/a', incognito: false });
  expect(await libraryUsage()).toEqual({ quotations: 2, articles: 1, speakers: 2 });
  const [id = ''] = await database.quotations.toCollection().primaryKeys();
  await deleteQuotation(id);
  expect(await libraryUsage()).toMatchObject({ quotations: 1 });
});
