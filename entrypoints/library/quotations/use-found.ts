import { useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { LibraryAddress } from '../address';

const NONE: readonly string[] = [];

/** Ids of what the address asks for, in order; none until the library is read. */
export function useFound(
  index: LibraryIndex | null,
  { filter, order }: LibraryAddress,
  deletedIds: ReadonlySet<string>,
): readonly string[] {
  // Opening the details changes the address, but not what is found.
  const asked = JSON.stringify([filter, order]);
  const found = useMemo(() => index?.find(filter, order) ?? NONE, [index, asked]);
  return useMemo(
    () => (deletedIds.size === 0 ? found : found.filter((id) => !deletedIds.has(id))),
    [found, deletedIds],
  );
}

/** The row that the keyboard is at: it stays with its quotation, and where that goes, with its place. */
export function useActive(ids: readonly string[], chosen: string | null) {
  const [activeId, setActiveId] = useState<string | null>(chosen);
  const place = useRef(0);
  const index = useMemo(() => {
    const at = activeId === null ? -1 : ids.indexOf(activeId);
    return at >= 0 ? at : Math.max(0, Math.min(place.current, ids.length - 1));
  }, [ids, activeId]);
  place.current = index;
  return { index, id: ids[index] ?? null, setId: setActiveId };
}
