import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dumpLibrary, fromPlain, type RawLibrary, restoreLibrary } from '@/scripts/library/raw-library';
import { database } from '@/storage/database';
import { storageError } from '@/storage/errors';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { salvageLibrary } from '@/storage/exchange/salvage/salvage-library';
import { unpackQuotation } from '@/storage/pack-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import type { QuotationRecord } from '@/storage/records';
import { catchUpShelves } from '@/storage/search/catch-up-shelves';
import { countQuotations } from '@/storage/search/recent-quotations';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { roundsAgainst } from '../trust-cases';
import { findFaults } from './find-faults';
import { foundBy } from './found-by';
import { ORIGIN, quotation, reading } from './invented';
import { MortalWorker } from './mortal-worker';

/** Each version of the library that was ever released; `scripts/library-fixture.ts` writes the one of now. */
const VERSIONS = [1, 2];

const libraryOf = (version: number): RawLibrary =>
  JSON.parse(readFileSync(new URL(`fixtures/library-v${version}.json`, import.meta.url), 'utf8'));
const rowsOf = (library: RawLibrary, table: string) =>
  library.tables.find(({ name }) => name === table)?.rows.map(fromPlain) ?? [];
const quotationsOf = (library: RawLibrary) =>
  rowsOf(library, 'quotations').map((row) => unpackQuotation(row as QuotationRecord));

/** What no version may lose, as this one reads it. */
const held = async () => ({
  articles: await database.articles.toArray(),
  quotations: await database.quotations.toArray(),
  speakers: await database.speakers.toArray(),
  decisions: await database.statementDecisions.toArray(),
});
const written = (library: RawLibrary) => ({
  articles: rowsOf(library, 'articles'),
  quotations: quotationsOf(library),
  speakers: rowsOf(library, 'speakers'),
  decisions: rowsOf(library, 'statementDecisions'),
});

async function catchUp(): Promise<void> {
  await catchUpShelves();
  await finishBacklog();
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => database.close({ disableAutoOpen: false }));

test('[T14] every version of the library has a fixture', () => {
  expect(VERSIONS).toEqual(Array.from({ length: database.verno }, (_, index) => index + 1));
  expect(VERSIONS.map((version) => libraryOf(version).version)).toEqual(VERSIONS.map((each) => each * 10));
});

describe.each(VERSIONS)('[T14] a library of version %i', (version) => {
  const library = libraryOf(version);
  beforeEach(() => restoreLibrary('on-record', library));

  test('is opened and read whole, and what is derived is made', async () => {
    expect(await held()).toEqual(written(library));
    await catchUp();
    expect(await held()).toEqual(written(library));
    expect(await findFaults()).toEqual([]);
    expect(await countQuotations()).toBe(6);
    expect(await foundBy('bridge river')).toHaveLength(2);
    expect(await foundBy('Tomás')).toHaveLength(2);
    expect(await database.statementLinks.count()).toBe(2);
  });

  test('goes into a backup and comes out of it as it was', async () => {
    await catchUp();
    const before = await writeBackup();
    await Promise.all(database.tables.map((table) => table.clear()));
    await importBackup(before);
    expect(await (await writeBackup()).text()).toBe(await before.text());
  });

  test('can be saved to a file without being brought to this version', async () => {
    const { file, quotations, rest, unreadable } = await salvageLibrary();
    expect({ quotations, rest, unreadable }).toEqual({ quotations: 7, rest: null, unreadable: 0 });
    expect(await dumpLibrary('on-record')).toEqual(library);
    await catchUp();
    expect(await file.text()).toBe(await (await writeBackup()).text());
  });
});

test('[T12, T14] an upgrade that is ended anywhere begins anew, and nothing is lost', async () => {
  const library = libraryOf(1);
  const worker = new MortalWorker();
  try {
    await restoreLibrary('on-record', library);
    worker.start();
    await catchUp();
    const { asked } = worker;
    const rounds = roundsAgainst('T14', { usual: 12, full: asked });
    for (let round = 0; round < rounds; round++) {
      const endsAt = 1 + Math.floor((round * asked) / rounds);
      worker.start();
      await restoreLibrary('on-record', library);
      worker.start(endsAt);
      await expect(catchUp(), `ended at request ${endsAt}`).rejects.toThrow();
      worker.start();
      expect(await held()).toEqual(written(library));
      expect(await findFaults(), `ended at request ${endsAt}`).toEqual([]);
      await catchUp();
      expect(await findFaults()).toEqual([]);
      expect([await countQuotations(), await database.statementLinks.count()]).toEqual([6, 2]);
    }
  } finally {
    worker.release();
  }
});

describe('[T14] a library of a newer version', () => {
  const known = libraryOf(2);
  // It has a table more, and an index less than this version wants: Dexie would add that.
  const newer: RawLibrary = {
    version: 30,
    tables: [
      ...known.tables.map((table) =>
        table.name === 'quotations' ? { ...table, indexes: table.indexes.slice(1) } : table,
      ),
      { name: 'fromTheFuture', keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 'a' }] },
    ],
  };
  let before: RawLibrary;
  beforeEach(async () => {
    await restoreLibrary('on-record', newer);
    before = await dumpLibrary('on-record');
  });

  test('is refused, says so, and is left as it is', async () => {
    const trouble = async (work: Promise<unknown>) =>
      storageError(await work.catch((error: unknown) => error))?.trouble;
    expect(await trouble(countQuotations())).toBe('newer');
    const read = reading([quotation('We will hold the bridge', 'Ana Petrova')]);
    expect(await trouble(saveReading(read, ORIGIN))).toBe('newer');
    expect(await trouble(countQuotations())).toBe('newer');
    expect(await dumpLibrary('on-record')).toEqual(before);
  });

  test('can be saved to a file as far as this version knows it', async () => {
    const { quotations, unreadable } = await salvageLibrary();
    expect([quotations, unreadable]).toEqual([7, 0]);
    expect(await dumpLibrary('on-record')).toEqual(before);
  });
});
