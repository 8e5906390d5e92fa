import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type StorageTrouble, storageError } from '@/storage/errors';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { SavedQuotation } from '@/storage/search/saved-quotation';

/** Rows that are kept although the list of now has them no more: the next key often brings them back. */
const MOST_KEPT = 500;

type Rows = ReadonlyMap<string, SavedQuotation>;

const NO_ROWS: Rows = new Map();

/**
 * The rows of what a search found, as far as they are read, in order. Between two keys most rows stay, so each is read
 * once, and all again when the library changes, which is when there is another index: far quicker than watching the rows
 * of every key in the database.
 */
export function useFoundRows(ids: readonly string[], index: LibraryIndex | null) {
  const [rows, setRows] = useState(NO_ROWS);
  const [trouble, setTrouble] = useState<StorageTrouble | 'unknown' | null>(null);
  const asked = useRef({ index, ids: new Set<string>() });
  useLayoutEffect(() => {
    if (!index) return;
    // Rows of another index are shown until they are read again.
    if (asked.current.index !== index || asked.current.ids.size > MOST_KEPT) {
      asked.current = { index, ids: new Set() };
    }
    const mine = asked.current;
    const wanted = ids.filter((id) => !mine.ids.has(id));
    if (wanted.length === 0) return;
    for (const id of wanted) mine.ids.add(id);
    read(wanted).then(
      (found) => {
        if (asked.current === mine) setRows((before) => withRows(before, wanted, found, ids));
      },
      (error: unknown) => setTrouble(storageError(error)?.trouble ?? 'unknown'),
    );
  }, [ids, index]);
  return { rows: useMemo(() => ids.flatMap((id) => rows.get(id) ?? []), [ids, rows]), trouble };
}

/** What was asked for and is not found was deleted meanwhile. */
function withRows(
  before: Rows,
  wanted: readonly string[],
  found: readonly SavedQuotation[],
  shown: readonly string[],
): Rows {
  const isFull = before.size > 2 * MOST_KEPT;
  const rows = new Map(isFull ? [...before].filter(([id]) => shown.includes(id)) : before);
  for (const id of wanted) rows.delete(id);
  for (const saved of found) rows.set(saved.quotation.id, saved);
  return rows;
}

async function read(ids: readonly string[]): Promise<readonly SavedQuotation[]> {
  const { quotationsById } = await import('./library-code');
  return quotationsById(ids);
}
