import { database } from '../database';
import { inLibrary } from '../in-library';
import { linkAtOnce } from './link-quotations';
import type { BacklogRecord } from './statement-records';

/** Quotations linked in one transaction: what a reader who saves meanwhile waits for is no tenth of a second. */
const PIECE = 50;

/** How much has to be linked still; 0 for nothing. Where all of an older library is to be done it is an estimate. */
export async function backlogSize(): Promise<number> {
  const all = await database.statementBacklog.toArray();
  const counts = all.map(({ ids, after }) =>
    ids ? ids.length : database.quotations.where('id').above(after).count(),
  );
  return (await Promise.all(counts)).reduce((sum: number, count) => sum + count, 0);
}

/**
 * Links quotations that were saved before this version or came in great numbers, piece by piece, each whole or not at all:
 * what stops it (the background rests, the page is closed) loses nothing.
 *
 * @throws {StorageError} where the library cannot be written.
 */
export async function finishBacklog(signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await finishPiece()));
}

/** Links the next few; returns whether there were any. */
function finishPiece(): Promise<boolean> {
  return inLibrary(async () => {
    const first = await database.statementBacklog.toCollection().first();
    if (first?.n === undefined) return false;
    const ids = await nextOf(first);
    const rows = await database.quotations.bulkGet([...ids]);
    await linkAtOnce(
      rows.filter((row) => row !== undefined),
      PIECE,
    );
    const last = ids.at(-1);
    if (ids.length < PIECE || last === undefined) await database.statementBacklog.delete(first.n);
    else await database.statementBacklog.update(first.n, { after: last });
    return true;
  });
}

function nextOf({ ids, after }: BacklogRecord): PromiseLike<readonly string[]> {
  if (!ids) return database.quotations.where('id').above(after).limit(PIECE).primaryKeys();
  const from = after === '' ? 0 : ids.indexOf(after) + 1;
  return Promise.resolve(ids.slice(from, from + PIECE));
}
