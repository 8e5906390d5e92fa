import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type StorageTrouble, storageError } from '@/storage/errors';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { SavedQuotation } from '@/storage/search/saved-quotation';

/** Rows that are kept although the list of now has them no more: the next key often brings them back. */
const MOST_KEPT = 500;

/** What was read of a library as it is, by id; undefined while it is being read, null for what was deleted meanwhile. */
type Rows = Map<string, SavedQuotation | null | undefined>;

/** Whenever the library changes there is another index, and all is read again; else each row once, for every search. */
const read = new WeakMap<LibraryIndex, Rows>();

const NO_ROWS: ReadonlyMap<string, SavedQuotation> = new Map();

/**
 * The rows of what a search found, as far as they are read, in order. Between two keys most rows stay: far quicker than
 * watching the rows of every key in the database.
 */
export function useFoundRows(ids: readonly string[], index: LibraryIndex | null) {
  const [version, onRead] = useReducer((count: number) => count + 1, 0);
  const [trouble, setTrouble] = useState<StorageTrouble | 'unknown' | null>(null);
  const last = useRef(NO_ROWS);
  const rows = useMemo(() => rowsOf(ids, index, last.current), [ids, index, version]);
  useEffect(() => {
    last.current = new Map(rows.map((saved) => [saved.quotation.id, saved]));
  }, [rows]);
  useLayoutEffect(() => {
    if (!index) return;
    readMissing(ids, index).then(
      (isMore) => isMore && onRead(0),
      (error: unknown) => setTrouble(storageError(error)?.trouble ?? 'unknown'),
    );
  }, [ids, index]);
  return { rows, trouble };
}

/** Rows of another index are shown until they are read again. */
function rowsOf(
  ids: readonly string[],
  index: LibraryIndex | null,
  before: ReadonlyMap<string, SavedQuotation>,
): readonly SavedQuotation[] {
  const known = index && read.get(index);
  return ids.flatMap((id) => {
    const row = known?.get(id);
    return row === undefined ? (before.get(id) ?? []) : (row ?? []);
  });
}

/** Resolves with true once rows are read that were not known. */
async function readMissing(ids: readonly string[], index: LibraryIndex): Promise<boolean> {
  const rows = read.get(index) ?? new Map();
  read.set(index, rows);
  const missing = ids.filter((id) => !rows.has(id));
  if (missing.length === 0) return false;
  for (const id of missing) rows.set(id, undefined);
  try {
    const { quotationsById } = await import('./library-code');
    for (const saved of await quotationsById(missing)) rows.set(saved.quotation.id, saved);
    for (const id of missing) if (rows.get(id) === undefined) rows.set(id, null);
  } finally {
    // What could not be read is asked for again by the next search.
    for (const id of missing) if (rows.get(id) === undefined) rows.delete(id);
  }
  for (const id of [...rows.keys()].slice(0, Math.max(0, rows.size - MOST_KEPT))) rows.delete(id);
  return true;
}
