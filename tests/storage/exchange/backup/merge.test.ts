import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupRow } from '@/storage/exchange/backup/backup-tables';
import { BACKUP_TABLES } from '@/storage/exchange/backup/backup-tables';
import { canonicalJson } from '@/storage/exchange/backup/canonical-json';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { mergeQuotations } from '@/storage/exchange/backup/merge-quotations';
import { previewImport } from '@/storage/exchange/backup/preview-import';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import type { QuotationRecord } from '@/storage/records';
import { speakerId } from '@/storage/speakers/speaker-id';
import { quotation } from '../../invented';
import {
  aLibrary,
  anArticle,
  aQuotation,
  aSpeaker,
  aStatementDecision,
  fill,
  NOTHING,
  type Rows,
} from '../invented-library';

const ROWS: Record<string, fc.Arbitrary<BackupRow>> = {
  articles: anArticle,
  speakers: aSpeaker,
  quotations: aQuotation,
  statementDecisions: aStatementDecision,
};

describe.each(BACKUP_TABLES.map((table) => [table.name, table] as const))('rows of %s', (name, table) => {
  const row = (ROWS[name] ?? expect.unreachable(`no rows for ${name}`)).map((each) => ({
    ...each,
    id: 'same',
  }));
  const merge = (...rows: BackupRow[]) => rows.reduce(table.merge);
  const told = (each: BackupRow) => canonicalJson(table.plain(each));

  test('merge in either order, in any grouping, and with themselves', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(told(merge(a, b))).toBe(told(merge(b, a)));
        expect(told(merge(merge(a, b), c))).toBe(told(merge(a, merge(b, c))));
        expect(told(merge(a, a))).toBe(told(a));
        expect(told(merge(merge(a, b), b))).toBe(told(merge(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });
});

const fileOf = async (rows: Rows) => {
  await fill(rows);
  return writeBackup();
};
/** The backup of an empty library into which these were taken in, one after the other. */
const merged = async (...files: Blob[]) => {
  await fill(NOTHING);
  for (const file of files) await importBackup(file);
  return writeBackup();
};

/** What libraries become when their rows are merged, as text: without what is derived from them. */
const rowsOf = (...libraries: Rows[]) =>
  BACKUP_TABLES.map((table) => {
    const rows = new Map<string, BackupRow>();
    for (const library of libraries) {
      for (const row of (library as unknown as Record<string, BackupRow[]>)[table.name] ?? []) {
        const place = String(table.keyOf(row));
        const before = rows.get(place);
        rows.set(place, before ? table.merge(before, row) : row);
      }
    }
    return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  });
const library = (rows: BackupRow[][]) =>
  Object.fromEntries(BACKUP_TABLES.map(({ name }, index) => [name, rows[index]])) as unknown as Rows;
const textOf = (rows: BackupRow[][]) =>
  canonicalJson(rows.map((each, index) => each.map((row) => BACKUP_TABLES[index]?.plain(row))));

test('the rows of libraries merge in either order, in any grouping, and with themselves', () => {
  fc.assert(
    fc.property(aLibrary, aLibrary, aLibrary, (a, b, c) => {
      const both = rowsOf(a, b);
      expect(textOf(rowsOf(b, a))).toBe(textOf(both));
      expect(textOf(rowsOf(a, library(rowsOf(b, c))))).toBe(textOf(rowsOf(library(both), c)));
      expect(textOf(rowsOf(library(both), b))).toBe(textOf(both));
      expect(textOf(rowsOf(a, a))).toBe(textOf(rowsOf(a)));
    }),
    { numRuns: 1_000 },
  );
});

/** Of pairs of libraries in the database; `RUNS=1000` takes a minute. */
const RUNS = Number(process.env.RUNS ?? 60);

test('two libraries merge in either order to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(aLibrary, aLibrary, async (a, b) => {
      const fileA = await fileOf(a);
      const fileB = await fileOf(b);
      await importBackup(fileA);
      const intoB = await (await writeBackup()).text();
      await fill(a);
      await importBackup(fileB);
      expect(await (await writeBackup()).text()).toBe(intoB);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test('what a speaker told apart is does not depend on which library was first', async () => {
  const id = '00000000000000c1';
  const by = (
    n: number,
    kind: 'person' | 'organisation' | 'unknown',
    more: Partial<QuotationRecord> = {},
  ) => ({
    ...SAVED,
    ...{ id: `00000000000000d${n}`, articleId: ARTICLE.id, speakerIds: [speakerId('Ana Petrova')] },
    sources: [{ name: 'Ana Petrova', kind, role: null }],
    ...more,
  });
  const row = {
    v: 1,
    key: 'ana petrova',
    name: 'Ana Petrova',
    kind: 'unknown',
    names: [],
    roles: [],
  } as const;
  const at = '2024-11-02T10:00:00.000Z';
  const a: Rows = {
    articles: [ARTICLE],
    quotations: [by(2, 'unknown', { confidence: 0.1, sure: false, ...noted('a', at) })],
    speakers: [
      { ...row, id: speakerId('Ana Petrova'), decision: { at, elsewhere: { [ARTICLE.id]: id } } },
      { ...row, id, decision: { at, name: 'the other' } },
    ],
  };
  const b: Rows = { articles: [ARTICLE], quotations: [by(1, 'person'), by(2, 'organisation')], speakers: [] };
  const [fileA, fileB] = [await fileOf(a), await fileOf(b)];
  expect(await (await merged(fileA, fileB)).text()).toBe(await (await merged(fileB, fileA)).text());
});

/** Spellings that a speaker told apart has gathered meanwhile are the one thing that the grouping changes. */
const withoutSplits = (rows: Rows): Rows => ({
  ...rows,
  speakers: rows.speakers.map(
    ({ decision: { elsewhere: _, ...decision } = { at: '2024-01-01T00:00:00Z' }, ...row }) => ({
      ...row,
      decision,
    }),
  ),
});

test('three libraries merge in any grouping to the same bytes', async () => {
  const library = aLibrary.map(withoutSplits);
  await fc.assert(
    fc.asyncProperty(library, library, library, async (a, b, c) => {
      const [fileA, fileB, fileC] = [await fileOf(a), await fileOf(b), await fileOf(c)];
      const all = await (await merged(await merged(fileA, fileB), fileC)).text();
      expect(await (await merged(fileA, await merged(fileB, fileC))).text()).toBe(all);
      expect(await (await merged(fileC, fileB, fileA)).text()).toBe(all);
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
}, 600_000);

test('what the preview calls the same is not written', async () => {
  await fc.assert(
    fc.asyncProperty(aLibrary, async (a) => {
      const file = await fileOf(a);
      const { counts } = await previewImport(file);
      for (const count of Object.values(counts)) expect({ ...count, same: 0 }).toEqual(ZERO);
      expect(await importBackup(file)).toBe(0);
      expect(await (await writeBackup()).text()).toBe(await file.text());
    }),
    { numRuns: RUNS },
  );
});

const ZERO = { new: 0, same: 0, changed: 0, conflicting: 0, deleted: 0, trace: 0 };
const ARTICLE = {
  ...{ v: 1 as const, id: '0000000000000001', url: 'https://post.example/1', canonicalUrl: null, title: '' },
  ...{ outlet: 'Post', authors: [], published: null, modified: null, language: 'en' },
  ...{ firstReadAt: '2024-11-01T10:00:00.000Z', lastReadAt: '2024-11-01T10:00:00.000Z' },
};
const SAVED: QuotationRecord = {
  ...quotation('We will hold the bridge', 'Ana Petrova'),
  ...{ v: 1, id: 'd5b396b17ca95310', articleId: '0000000000000001', speakerIds: ['00000000000000aa'] },
  ...{ status: 'auto', savedAt: '2024-11-01T10:00:00.000Z', deletedAt: null },
};
const BO = {
  sources: [{ name: 'Bo Ek', kind: 'person', role: null }],
  speakerIds: ['00000000000000bb'],
} as const;
const noted = (note: string, at: string) => ({ annotation: { note, tags: [], at } });
const decidedAt = (at: string) => ({
  ...BO,
  status: 'corrected' as const,
  decision: { at, before: { status: 'auto' as const, sources: SAVED.sources, speakerIds: SAVED.speakerIds } },
});
const GONE = { ...SAVED, parts: [], context: '', deletedAt: '2024-11-05T10:00:00.000Z', trace: [1] };
const WORDS = [{ ...SAVED.parts[0], exact: 'We will hold the old bridge' }] as QuotationRecord['parts'];

test.each<[string, Partial<QuotationRecord>, Partial<QuotationRecord>, object]>([
  ['the later note holds', noted('a', '2024-11-02'), noted('b', '2024-11-03'), { annotation: { note: 'b' } }],
  [
    'a note and a decision of two computers both hold',
    noted('a', '2024-11-04'),
    decidedAt('2024-11-02'),
    { annotation: { note: 'a' }, status: 'corrected', sources: BO.sources },
  ],
  [
    'a decision keeps the better answer to go back to',
    { ...decidedAt('2024-11-02'), confidence: 0.2 },
    { confidence: 0.95 },
    { status: 'corrected', confidence: 0.95, decision: { before: { status: 'auto' } } },
  ],
  ['a deletion holds', noted('a', '2024-11-09'), GONE, { deletedAt: GONE.deletedAt, parts: [] }],
  [
    'what was saved again after it stays',
    { revivedAt: '2024-11-06T10:00:00.000Z' },
    GONE,
    { deletedAt: null, parts: SAVED.parts },
  ],
  [
    'a deletion after that holds again',
    { revivedAt: '2024-11-04T10:00:00.000Z' },
    GONE,
    { deletedAt: GONE.deletedAt },
  ],
  [
    'the words as first saved are those of the first time',
    { savedAt: '2024-11-01T09:00:00.000Z', context: 'first' },
    { savedAt: '2024-11-02T09:00:00.000Z', context: 'second' },
    { savedAt: '2024-11-01T09:00:00.000Z', context: 'first' },
  ],
  [
    'later wordings are those of both, in the order of their times',
    { laterWordings: [{ parts: WORDS, context: '', readAt: '2024-11-04' }] },
    { laterWordings: [{ parts: SAVED.parts, context: '', readAt: '2024-11-03' }] },
    { laterWordings: [{ readAt: '2024-11-03' }, { readAt: '2024-11-04' }] },
  ],
  [
    'one wording whose place moved is one',
    { laterWordings: [{ parts: WORDS, context: 'old', readAt: '2024-11-04' }] },
    { laterWordings: [{ parts: WORDS, context: 'young', readAt: '2024-11-04' }] },
    { laterWordings: [{ readAt: '2024-11-04', context: 'young' }] },
  ],
  [
    'who has a speaker is better',
    { sources: [], speakerIds: [], sure: true },
    {},
    { sources: SAVED.sources },
  ],
  [
    'saved by hand is better',
    { status: 'added', ...BO, sure: false },
    {},
    { status: 'added', sources: BO.sources },
  ],
])('quotations: %s', (_, one, other, expected) => {
  const [a, b] = [
    { ...SAVED, ...one },
    { ...SAVED, ...other },
  ];
  expect(mergeQuotations(a, b)).toMatchObject(expected);
  expect(mergeQuotations(b, a)).toEqual(mergeQuotations(a, b));
});
