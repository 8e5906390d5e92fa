import type { Table } from 'dexie';
import { database } from '../../database';
import { putArticles } from '../../put-articles';
import { putQuotations } from '../../put-quotations';
import { mergeArticles } from './merge-articles';
import { mergeQuotations, plainQuotation } from './merge-quotations';
import { mergeSpeakers, plainSpeaker } from './merge-speakers';
import { later } from './pick';
import type { Check } from './shape';
import { validArticle, validQuotation, validSpeaker, validStatementDecision } from './valid-rows';

/** What a backup knows of any row: its shape has been checked, and its table knows the rest. */
export type BackupRow = object;

/** A table whose rows cannot be derived from others, and how its rows go into a file and out of it. */
export interface BackupTable<Row extends BackupRow = BackupRow> {
  readonly name: string;
  readonly rows: Table<Row, string | [string, string]>;
  readonly valid: Check<Row>;
  /** Commutative, associative and idempotent, on rows of one key. */
  readonly merge: (one: Row, other: Row) => Row;
  /** What the row is stored by. */
  readonly keyOf: (row: Row) => string | [string, string];
  /** The place of the row in a file: rows stand in the order of these. */
  readonly placeOf: (row: Row) => string;
  /** All keys in the order of the file. */
  readonly keys: () => PromiseLike<readonly (string | [string, string])[]>;
  /** The row as it stands in a file: what is a set there has one order. */
  readonly plain: (row: Row) => Row;
  /** Writes rows within the caller's transaction, with all that is derived from them. */
  readonly put: (rows: readonly Row[]) => Promise<unknown>;
}

/**
 * The tables of a backup, in the order of the file: what others point to comes first. Quotations stand by article, as they
 * are kept and shelved, so that taking them in touches little at a time.
 */
export const BACKUP_TABLES: readonly BackupTable[] = [
  table('articles', database.articles, validArticle, mergeArticles, { put: putArticles }),
  table('speakers', database.speakers, validSpeaker, mergeSpeakers, { plain: plainSpeaker }),
  table('quotations', database.quotations, validQuotation, mergeQuotations, {
    placeOf: ({ articleId, id }) => `${articleId} ${id}`,
    keys: () => database.quotations.orderBy('articleId').primaryKeys(),
    plain: plainQuotation,
    put: putQuotations,
  }),
  table('statementDecisions', database.statementDecisions, validStatementDecision, later, {
    keyOf: ({ one, other }) => [one, other],
    placeOf: ({ one, other }) => `${one} ${other}`,
  }),
];

type Ways<Row extends BackupRow> = Partial<Omit<BackupTable<Row>, 'name' | 'rows' | 'valid' | 'merge'>>;

function table<Row extends BackupRow, Key extends string | [string, string]>(
  name: string,
  rows: Table<Row, Key>,
  valid: Check<Row>,
  merge: BackupTable<Row>['merge'],
  ways: Ways<Row> = {},
): BackupTable {
  const idOf = (row: Row) => (row as { readonly id?: string }).id ?? '';
  return {
    ...{ name, rows, valid, merge, keyOf: idOf, placeOf: idOf, plain: (row: Row) => row },
    keys: () => rows.toCollection().primaryKeys(),
    put: (all: readonly Row[]) => rows.bulkPut([...all]),
    ...ways,
  } as unknown as BackupTable;
}
