import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillLibrary } from '@/scripts/library/fill-library';
import { database } from '@/storage/database';
import { storageError } from '@/storage/errors';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { salvageLibrary } from '@/storage/exchange/salvage/salvage-library';
import { recentQuotations } from '@/storage/search/recent-quotations';
import { roundsAgainst } from '../../../trust-cases';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await fillLibrary();
  database.close({ disableAutoOpen: false });
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close({ disableAutoOpen: false });
});

/** A disk from which these rows cannot be read, alone or with others. */
function unreadable(isLost: (row: { id?: string }) => boolean, name = 'DataError'): void {
  const requests = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => IDBRequest>;
  for (const method of ['get', 'getAll']) {
    const original = requests[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(requests, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      const request = original.apply(this, given);
      const answer = { onsuccess: null, onerror: null } as unknown as IDBRequest;
      const rows = () => [request.result].flat().filter(Boolean) as { id?: string }[];
      Object.defineProperty(answer, 'result', { get: () => request.result });
      Object.defineProperty(answer, 'error', { get: () => new DOMException('Failed to read', name) });
      request.onsuccess = (event) =>
        rows().some(isLost) ? answer.onerror?.(new Event('error')) : answer.onsuccess?.(event);
      return answer;
    });
  }
}

/** Writes a quotation's row as a disk leaves it that has lost a part of it. */
async function damage(id: string): Promise<void> {
  const opening = indexedDB.open('on-record');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const store = opening.result.transaction('quotations', 'readwrite').objectStore('quotations');
  const reading = store.get(id);
  await new Promise((resolve) => {
    reading.onsuccess = () => {
      store.put({ ...reading.result, packed: reading.result.packed.slice(0, 40) }).onsuccess = resolve;
    };
  });
  opening.result.close();
}

const quotationIds = async () => {
  const ids = await database.quotations.toCollection().primaryKeys();
  database.close({ disableAutoOpen: false });
  return ids;
};

describe('[T10] what can still be read', () => {
  test('is all of it where nothing is lost, to the byte a backup', async () => {
    const backup = await (await writeBackup()).text();
    const { file, quotations, rest, unreadable: lost } = await salvageLibrary();
    expect(await file.text()).toBe(backup);
    expect({ quotations, rest, lost }).toEqual({ quotations: 7, rest: null, lost: 0 });
  });

  test('is every row but those that are lost, and can be imported', async () => {
    const ids = await quotationIds();
    const rounds = roundsAgainst('T10', { usual: 3, full: ids.length });
    for (const lost of ids.slice(0, rounds)) {
      unreadable((row) => row.id === lost);
      const { file, quotations, unreadable: count } = await salvageLibrary();
      vi.restoreAllMocks();
      expect([quotations, count]).toEqual([ids.length - 1, 1]);
      const whole = await writeBackup();
      await Promise.all(database.tables.map((table) => table.clear()));
      await importBackup(file);
      expect(await quotationIds()).toEqual(ids.filter((id) => id !== lost));
      await importBackup(whole);
      database.close({ disableAutoOpen: false });
    }
  });

  test('is every other row where one was damaged, and that one as it lies there', async () => {
    const [id = ''] = (await database.quotations.toArray())
      .filter(({ parts }) => parts.length > 0)
      .map((row) => row.id);
    database.close({ disableAutoOpen: false });
    await damage(id);
    const trouble = await recentQuotations(10).catch((error: unknown) => storageError(error)?.trouble);
    expect(trouble).toBe('damaged');
    const { quotations, rest, unreadable: lost } = await salvageLibrary();
    expect([quotations, lost]).toEqual([6, 0]);
    expect(JSON.parse((await rest?.text()) ?? '')).toMatchObject({ table: 'quotations', key: id });
  });

  test('leaves quotations whose article is lost to the second file, with all their words', async () => {
    const [article] = await database.articles.toArray();
    database.close({ disableAutoOpen: false });
    unreadable((row) => row.id === article?.id);
    const { rest, quotations, unreadable: lost } = await salvageLibrary();
    vi.restoreAllMocks();
    const own = await database.quotations
      .where('articleId')
      .equals(article?.id ?? '')
      .toArray();
    expect(lost).toBe(1);
    expect(quotations).toBe(7 - own.length);
    const lines = ((await rest?.text()) ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).row.id).sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test('is what the other tables hold where one cannot be read at all', async () => {
    const store = IDBObjectStore.prototype;
    const original = store.getAllKeys;
    vi.spyOn(store, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'speakers') throw new DOMException('', 'UnknownError');
      return original.apply(this, given);
    });
    const { quotations, unreadable: lost } = await salvageLibrary();
    expect([quotations, lost]).toEqual([7, 1]);
  });

  test('is nothing where there is no library, and none is made', async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('on-record').onsuccess = resolve;
    });
    await expect(salvageLibrary()).rejects.toThrow('no library');
    expect(await indexedDB.databases()).toEqual([]);
  });
});
