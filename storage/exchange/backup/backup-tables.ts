import type { Table } from 'dexie';
import { database } from '../../database';
import { putQuotations } from '../../put-quotations';
import { mergeArticles } from './merge-articles';
import { mergeQuotations, plainQuotation } from './merge-quotations';
import { mergeSpeakers, plainSpeaker } from './merge-speakers';
import type { Check } from './shape';
import { validArticle, validQuotation, validSpeaker } from './valid-rows';

/** What every row of a backup has. */
export interface BackupRow {
  readonly id: string;
}

/** A table whose rows cannot be derived from others, and how its rows go into a file and out of it. */
export interface BackupTable<Row extends BackupRow = BackupRow> {
  readonly name: string;
  readonly rows: Table<Row, string>;
  readonly valid: Check<Row>;
  /** Commutative, associative and idempotent, on rows of one id. */
  readonly merge: (one: Row, other: Row) => Row;
  /** The row as it stands in a file: what is a set there has one order. */
  readonly plain: (row: Row) => Row;
  /** Writes rows within the caller's transaction. */
  readonly put: (rows: readonly Row[]) => Promise<unknown>;
}

/** The tables of a backup, in the order of the file: what others point to comes first. A line each. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  table('articles', database.articles, validArticle, mergeArticles),
  table('speakers', database.speakers, validSpeaker, mergeSpeakers, { plain: plainSpeaker }),
  table('quotations', database.quotations, validQuotation, mergeQuotations, {
    plain: plainQuotation,
    put: putQuotations,
  }),
];

function table<Row extends BackupRow>(
  name: string,
  rows: Table<Row, string>,
  valid: Check<Row>,
  merge: BackupTable<Row>['merge'],
  ways: Partial<Pick<BackupTable<Row>, 'plain' | 'put'>> = {},
): BackupTable {
  const put = (all: readonly Row[]) => rows.bulkPut([...all]);
  const made: BackupTable<Row> = { name, rows, valid, merge, plain: (row) => row, put, ...ways };
  return made as unknown as BackupTable;
}
