import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { type StorageTrouble, storageError } from '@/storage/errors';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { SavedQuotation } from '@/storage/search/saved-quotation';

/** Rows that are kept although the list of now has them no more: the next key often brings them back. */
const MOST_KEPT = 500;

/** What was read of a library as it is, by id; undefined while it is being read, null for what was deleted meanwhile. */
type Rows = Map<string, SavedQuotation | null | undefined>;

/** Whenever the library changes there is another index, and all is read again; else each row once, for every search. */
const read = new WeakMap<LibraryIndex, Rows>();

/**
 * The rows of what a search found, in order; null until all are read. Between two keys most rows stay: far quicker than
 * watching the rows of every key in the database.
 */
export function useFoundRows(ids: readonly string[], index: LibraryIndex | null) {
  const [version, onRead] = useReducer((count: number) => count + 1, 0);
  const [trouble, setTrouble] = useState<StorageTrouble | 'unknown' | null>(null);
  // Asked for before anything is drawn: the database finds them meanwhile.
  const reading = useMemo(() => index && readMissing(ids, index), [ids, index]);
  const rows = useMemo(() => rowsOf(ids, index), [ids, index, version]);
  useLayoutEffect(() => {
    reading?.then(
      (isMore) => {
        setTrouble(null);
        if (isMore) onRead(0);
      },
      (error: unknown) => setTrouble(storageError(error)?.trouble ?? 'unknown'),
    );
  }, [reading]);
  return { rows, trouble };
}

function rowsOf(ids: readonly string[], index: LibraryIndex | null): readonly SavedQuotation[] | null {
  const known = index && read.get(index);
  const rows = ids.map((id) => known?.get(id));
  return rows.includes(undefined) ? null : rows.filter((row) => row !== null && row !== undefined);
}

/** Resolves with true once rows are read that were not known. */
async function readMissing(ids: readonly string[], index: LibraryIndex): Promise<boolean> {
  const rows = read.get(index) ?? new Map();
  read.set(index, rows);
  const missing = ids.filter((id) => !rows.has(id));
  if (missing.length === 0) return false;
  for (const id of missing) rows.set(id, undefined);
  try {
    for (const saved of await index.read(missing)) rows.set(saved.quotation.id, saved);
    for (const id of missing) if (rows.get(id) === undefined) rows.set(id, null);
  } finally {
    // What could not be read is asked for again by the next search.
    for (const id of missing) if (rows.get(id) === undefined) rows.delete(id);
  }
  const others = [...rows.keys()].filter((id) => !ids.includes(id));
  for (const id of others.slice(0, Math.max(0, others.length - MOST_KEPT))) rows.delete(id);
  return true;
}
