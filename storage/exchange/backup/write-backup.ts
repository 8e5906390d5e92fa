import { database } from '../../database';
import { withStorageErrors } from '../../errors';
import { type LongWork, ROWS_AT_ONCE } from '../long-work';
import { TextFile } from '../text-file';
import { BACKUP_TABLES, type BackupTable } from './backup-tables';
import { canonicalJson } from './canonical-json';

/** What a backup calls itself, and the version of its form. A newer one than this is not read. */
export const BACKUP_FORMAT = 'on-record-library';
export const BACKUP_VERSION = 1;

/**
 * Returns everything that is kept and cannot be derived, deleted quotations' traces included, as a file:
 *
 *     {"format":"on-record-library","version":1,
 *     "articles":[
 *     {"id":…},
 *     {"id":…}
 *     ],
 *     "quotations":[
 *     ],
 *     "counts":{"articles":2,"quotations":0}}
 *
 * It is a JSON document, and a record is a line, so that a file of any size is read as it comes. Rows are in the order of
 * their ids (quotations by article), fields in that of their names, and there is no clock in it: the same library gives the same bytes.
 *
 * @throws {DOMException} `AbortError` where it was stopped.
 * @throws {StorageError} where the library cannot be read.
 */
export function writeBackup(work: LongWork = {}): Promise<Blob> {
  return withStorageErrors(() =>
    database.transaction(
      'r',
      BACKUP_TABLES.map(({ rows }) => rows),
      async () => {
        const counts = await Promise.all(BACKUP_TABLES.map(({ rows }) => rows.count()));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const file = new TextFile();
        const written: Record<string, number> = {};
        let done = 0;
        file.add(`${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION }).slice(0, -1)},\n`);
        for (const table of BACKUP_TABLES) {
          const onRows = (count: number) => work.onProgress?.((done + count) / Math.max(1, total));
          written[table.name] = await addTable(file, table, onRows, work.signal);
          done += written[table.name] ?? 0;
        }
        file.add(`"counts":${canonicalJson(written)}}\n`);
        return file.file('application/json');
      },
    ),
  );
}

async function addTable(
  file: TextFile,
  { name, rows, keys, plain }: BackupTable,
  onRows: (count: number) => void,
  signal: AbortSignal | undefined,
): Promise<number> {
  const all = await keys();
  file.add(`"${name}":[`);
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    signal?.throwIfAborted();
    const some = await rows.bulkGet(all.slice(from, from + ROWS_AT_ONCE));
    const lines = some.flatMap((row) => (row ? [canonicalJson(plain(row))] : []));
    file.add(`${from > 0 ? ',' : ''}\n${lines.join(',\n')}`);
    onRows(from + lines.length);
  }
  file.add('\n],\n');
  return all.length;
}
