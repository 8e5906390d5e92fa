import { database } from '../database';
import { inLibrary } from '../in-library';
import { putQuotations } from '../put-quotations';
import type { QuotationRecord } from '../records';

/** A quotation before and after it was changed: enough to take the change back exactly. */
export interface Changed {
  readonly before: QuotationRecord;
  readonly after: QuotationRecord;
}

/** How to follow long work, and to stop it: what is stopped has changed nothing. */
export interface Progress {
  /** Called with how many of them are done. */
  readonly onDone?: (count: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows that are changed between two signs of progress. */
const AT_ONCE = 500;

/**
 * Changes the saved quotations of these ids, all of them or none. Returns those that were changed, for {@link putBack}:
 * not those that are gone, were deleted, or of which `change` says null since there is nothing to do.
 *
 * @throws {DOMException} `AbortError` where it was stopped; then nothing was changed.
 * @throws {StorageError} where the library cannot be written; then nothing was changed.
 */
export function changeMany(
  ids: readonly string[],
  change: (record: QuotationRecord) => QuotationRecord | null,
  { onDone, signal }: Progress = {},
): Promise<readonly Changed[]> {
  return inLibrary(async () => {
    const all: Changed[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      signal?.throwIfAborted();
      const some = ids.slice(from, from + AT_ONCE);
      const rows = await database.quotations.bulkGet(some);
      const these = rows.flatMap((before) => {
        const after = before && before.deletedAt === null ? change(before) : null;
        return before && after ? [{ before, after }] : [];
      });
      await putQuotations(these.map(({ after }) => after));
      all.push(...these);
      onDone?.(Math.min(from + AT_ONCE, ids.length));
    }
    return all;
  });
}

/**
 * Takes changes back exactly: every row is what it was. What was deleted after it had been changed stays deleted, since
 * that was another decision.
 */
export function putBack(changes: readonly Changed[]): Promise<void> {
  return inLibrary(async () => {
    const now = await database.quotations.bulkGet(changes.map(({ before }) => before.id));
    const rows = changes.filter(({ after }, index) => {
      const present = now[index];
      return present === undefined || present.deletedAt === after.deletedAt;
    });
    await putQuotations(rows.map(({ before }) => before));
  });
}
