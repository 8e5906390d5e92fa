import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import type { BackupRefusal, RefusalReason, RefusedAt } from '@/storage/exchange/backup/backup-refusal';
import { BACKUP_TABLES } from '@/storage/exchange/backup/backup-tables';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { previewImport } from '@/storage/exchange/backup/preview-import';
import { LARGEST_BACKUP } from '@/storage/exchange/backup/read-backup';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { ORIGIN, quotation, reading } from '../../invented';
import { fill, manyRows, NOTHING } from '../invented-library';

const OLDER = JSON.parse(
  readFileSync(new URL('../../fixtures/rows-before-anchors.json', import.meta.url), 'utf8'),
);

const held = async () =>
  JSON.stringify(await Promise.all(BACKUP_TABLES.map(async ({ rows }) => await rows.toArray())));

test('[T3] export, wipe, import, export: the same bytes, for 10,000 quotations with hostile texts', async () => {
  await fill(manyRows(10_000));
  await deleteQuotation((await database.quotations.toCollection().first())?.id ?? '');
  const before = await (await writeBackup()).text();
  await fill(NOTHING);
  const { counts } = await previewImport(new Blob([before]));
  expect(counts.quotations).toMatchObject({ new: 9_999, trace: 1, same: 0 });
  await importBackup(new Blob([before]));
  expect(await (await writeBackup()).text()).toBe(before);
  expect(JSON.parse(before).quotations).toHaveLength(10_000);
});

test('rows of an older version go out and in as they are', async () => {
  await fill(OLDER);
  const [file, rows] = [await writeBackup(), JSON.parse(await held())];
  await fill(NOTHING);
  await importBackup(file);
  expect(JSON.parse(await held())).toEqual(rows);
});

test('what was saved again after it had been deleted is not deleted by a file from before', async () => {
  fakeBrowser.reset();
  await fill(NOTHING);
  const read = reading([quotation('We will hold the bridge', 'Ana Petrova')]);
  const { ids } = await saveReading(read, ORIGIN, new Date('2024-11-01T10:00:00Z'));
  await deleteQuotation(ids[0] ?? '', new Date('2024-11-02T10:00:00Z'));
  const file = await writeBackup();
  await saveQuotation({ reading: read, index: 0, added: false }, ORIGIN, new Date('2024-11-03T10:00:00Z'));
  const before = await (await writeBackup()).text();
  expect((await previewImport(file)).counts.quotations).toMatchObject({ same: 1 });
  await importBackup(file);
  expect(await (await writeBackup()).text()).toBe(before);
});

test('[T4] stopped before its end, an import has changed nothing', async () => {
  await fill(manyRows(2_000));
  const file = await writeBackup();
  await fill(NOTHING);
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  await expect(importBackup(file, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
  expect(await database.quotations.count()).toBe(0);
});

describe('a bad file is refused with what is wrong and where, and nothing is changed', () => {
  beforeEach(() => fill({ ...manyRows(40), quotations: manyRows(40).quotations.slice(0, 20) }));

  const lines = async (change: (lines: string[]) => string[] | undefined) => {
    await fill(manyRows(40));
    const all = (await (await writeBackup()).text()).split('\n');
    return (change(all) ?? all).join('\n');
  };
  const first = (all: string[]) => all.indexOf('"quotations":[') + 1;
  const changed = (change: (record: Record<string, unknown>) => void, nth = 2) =>
    lines((all) => {
      const at = first(all) + nth;
      const record = JSON.parse((all[at] ?? '').replace(/,$/, ''));
      change(record);
      all[at] = `${JSON.stringify(record)},`;
      return undefined;
    });

  test.each<[string, RefusalReason, Partial<RefusedAt>, () => Promise<BlobPart> | BlobPart]>([
    ['an empty one', 'empty', {}, () => ' \n'],
    ['a picture', 'not_text', {}, () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['a letter', 'not_json', { value: 'Dear Sir or Madam,' }, () => 'Dear Sir or Madam,\nno.'],
    ['a long letter', 'not_json', {}, () => 'Dear '.repeat(500_000)],
    ['another program’s', 'not_ours', {}, () => '{"bookmarks":[]}'],
    ['another program’s in many lines', 'not_ours', {}, () => '{\n  "format": "on-record-library"\n}'],
    [
      'ours, written anew',
      'not_ours',
      {},
      async () => JSON.stringify(JSON.parse(await lines(() => undefined)), null, 1),
    ],
    [
      'a newer one',
      'newer',
      { value: '2' },
      () => lines((all) => [all[0]?.replace('1', '2') ?? '', ...all.slice(1)]),
    ],
    ['cut off after a record', 'truncated', { line: 20 }, () => lines((all) => all.slice(0, 20))],
    [
      'cut off in a record',
      'truncated',
      { line: 30 },
      () => lines((all) => [...all.slice(0, 29), all[29]?.slice(0, 40) ?? '']),
    ],
    ['with a line lost', 'counts', {}, () => lines((all) => all.toSpliced(first(all) + 4, 1))],
    ['with a broken line', 'line', {}, () => lines((all) => all.with(first(all) + 1, '{"id":'))],
    [
      'with an unknown table',
      'table',
      { value: 'cookies' },
      () => lines((all) => all.map((line) => line.replace('"quotations":[', '"cookies":['))),
    ],
    ['with more behind its end', 'line', {}, () => lines((all) => [...all, 'rm -rf'])],
    [
      'a wrong type',
      'field',
      { field: 'confidence', value: '“high”' },
      () =>
        changed((record) => {
          record.confidence = 'high';
        }),
    ],
    [
      'a wrong type deep inside',
      'field',
      { field: 'parts.0.exact', value: '7' },
      () =>
        changed((record) => {
          record.parts = [{ exact: 7, prefix: '', suffix: '', start: 0, end: 1 }];
        }),
    ],
    [
      'a field missing',
      'field',
      { field: 'savedAt', value: 'undefined' },
      () =>
        changed((record) => {
          delete record.savedAt;
        }),
    ],
    [
      'a name of 1 MB',
      'field',
      { field: 'sources.0.name' },
      () =>
        changed((record) => {
          record.sources = [{ name: 'A'.repeat(1_000_000), kind: 'person', role: null }];
        }),
    ],
    [
      'a field of a newer version',
      'unknown_field',
      { field: 'mood' },
      () =>
        changed((record) => {
          record.mood = 'cheerful';
        }),
    ],
    [
      '__proto__',
      'unknown_field',
      { field: '__proto__' },
      () =>
        lines((all) =>
          all.with(first(all) + 2, `{"__proto__":{"status":"added"},${all[first(all) + 2]?.slice(1)}`),
        ),
    ],
    [
      'a row of a newer version',
      'field',
      { field: 'v', value: '2' },
      () =>
        changed((record) => {
          record.v = 2;
        }),
    ],
    [
      'a script for an address',
      'field',
      { field: 'url' },
      () =>
        lines((all) => all.map((line) => line.replace(/"url":"https:[^"]*"/, '"url":"javascript:alert(1)"'))),
    ],
    [
      'a record twice',
      'order',
      {},
      () => lines((all) => all.toSpliced(first(all) + 3, 0, all[first(all) + 2] ?? '')),
    ],
    [
      'a quotation of no article',
      'no_article',
      {},
      () =>
        changed((record) => {
          record.articleId = 'ffffffffffffffff';
        }, 39),
    ],
    [
      'a million tiny records',
      'field',
      { line: 3, field: 'v' },
      () => `{"format":"on-record-library","version":1,\n"articles":[\n${'{},\n'.repeat(1_000_000)}],\n`,
    ],
  ])('%s', async (_, reason, at, file) => {
    const blob = new Blob([await file()]);
    await fill({ ...manyRows(40), quotations: manyRows(40).quotations.slice(0, 20) });
    const before = await held();
    const refusal = (await previewImport(blob).catch((error) => error)) as BackupRefusal;
    expect(refusal.reason).toBe(reason);
    expect(refusal.at).toMatchObject(at);
    if (reason === 'field' || reason === 'order') expect(refusal.at.line).toBeGreaterThan(1);
    if (reason !== 'no_article') await expect(importBackup(blob)).rejects.toThrow('Refused');
    expect(await held()).toBe(before);
    expect(Object.prototype).not.toHaveProperty('status');
  });

  test('one that is larger than what is told', async () => {
    const file = Object.assign(new Blob([]), {});
    Object.defineProperty(file, 'size', { value: LARGEST_BACKUP + 1 });
    await expect(previewImport(file)).rejects.toMatchObject({ reason: 'too_large' });
    expect(LARGEST_BACKUP).toBeGreaterThanOrEqual(500_000_000);
  });
});
