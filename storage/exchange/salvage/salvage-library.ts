import { database } from '../../database';
import { unpackQuotation } from '../../pack-quotation';
import type { QuotationRecord } from '../../records';
import { BACKUP_TABLES, type BackupRow, type BackupTable } from '../backup/backup-tables';
import { canonicalJson } from '../backup/canonical-json';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../backup/write-backup';
import { TextFile } from '../text-file';
import { type FoundRow, openAsItIs, readableRows } from './readable-rows';

/** What could still be read of a library. */
export interface Salvaged {
  /** A backup like any other. */
  readonly file: Blob;
  /** Quotations in it. */
  readonly quotations: number;
  /** Rows that are no row of a backup, as they are, a line each: of a newer version, or without their article. */
  readonly rest: Blob | null;
  /** Rows that the browser could not read. */
  readonly unreadable: number;
}

interface Lines {
  readonly name: string;
  readonly rows: { readonly place: string; readonly line: string }[];
}

/**
 * Writes everything that can still be read to a file that can be imported, row by row where it must be; nothing is changed,
 * and a library that cannot be opened as it should is opened as it is.
 *
 * @throws {Error} where there is no library, or the browser opens it in no way.
 */
export async function salvageLibrary(): Promise<Salvaged> {
  const found = await openAsItIs(database.name);
  if (!found) throw new Error('There is no library');
  try {
    const rest: string[] = [];
    const articles = new Set<string>();
    const tables: Lines[] = [];
    let unreadable = 0;
    for (const table of BACKUP_TABLES) {
      const rows: Lines['rows'] = [];
      for await (const { key, row } of rowsOf(found, table.name)) {
        const valid = row === undefined ? null : validRow(table, row, articles);
        if (row === undefined) unreadable++;
        else if (valid) rows.push({ place: table.placeOf(valid), line: canonicalJson(table.plain(valid)) });
        else rest.push(JSON.stringify({ table: table.name, key, row }, asText));
      }
      tables.push({ name: table.name, rows });
    }
    const quotations = tables.find(({ name }) => name === 'quotations')?.rows.length ?? 0;
    return { file: backupOf(tables), quotations, rest: restOf(rest), unreadable };
  } finally {
    found.close();
  }
}

/** The rows of a table as far as they can be read; none where an older version had no such table. */
async function* rowsOf(found: IDBDatabase, table: string): AsyncGenerator<FoundRow> {
  if (!found.objectStoreNames.contains(table)) return;
  try {
    yield* readableRows(found, table);
  } catch {
    // Not even its keys can be read from here on: how many those are nobody can tell.
    yield { key: '' };
  }
}

/** The row as a backup holds it; null where a backup does not take it. Articles come before their quotations. */
function validRow(table: BackupTable, row: unknown, articles: Set<string>): BackupRow | null {
  try {
    const plain = table.name === 'quotations' ? unpackQuotation(row as QuotationRecord) : row;
    const valid = table.valid(plain, '');
    if (table.name === 'articles') articles.add((valid as { id: string }).id);
    if (table.name !== 'quotations') return valid;
    return articles.has((valid as QuotationRecord).articleId) ? valid : null;
  } catch {
    return null;
  }
}

function backupOf(tables: readonly Lines[]): Blob {
  const file = new TextFile();
  file.add(`${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION }).slice(0, -1)},\n`);
  for (const { name, rows } of tables) {
    rows.sort((one, other) => (one.place < other.place ? -1 : 1));
    file.add(`"${name}":[`);
    for (const [index, { line }] of rows.entries()) file.add(`${index > 0 ? ',' : ''}\n${line}`);
    file.add('\n],\n');
  }
  const counts = Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length]));
  file.add(`"counts":${canonicalJson(counts)}}\n`);
  return file.file('application/json');
}

function restOf(lines: readonly string[]): Blob | null {
  if (lines.length === 0) return null;
  const file = new TextFile();
  for (const line of lines) file.add(`${line}\n`);
  return file.file('application/jsonl');
}

/** Packed rows are bytes: as text of two digits each, so that somebody may still make something of them. */
function asText(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
