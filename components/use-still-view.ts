import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowPlaces } from './row-places';
import type { Scroller } from './use-measured-rows';

/** Keeps the first row that is seen where it is when others come or go; another list begins at its top. */
export function useStillView(scroller: Scroller, rows: RowPlaces, keys: readonly string[], of: string): void {
  const last = useRef({ keys, of });
  const anchor = useRef<{ key: string | undefined; below: number } | null>(null);
  if (last.current.keys !== keys && scroller.current) {
    const top = scroller.current.scrollTop;
    const first = rows.at(top);
    anchor.current = top > 0 ? { key: last.current.keys[first], below: top - rows.startOf(first) } : null;
  }
  useLayoutEffect(() => {
    if (last.current.keys === keys) return;
    const isOther = last.current.of !== of;
    last.current = { keys, of };
    if (isOther) return scroller.current?.scrollTo({ top: 0 });
    const index = anchor.current?.key === undefined ? -1 : keys.indexOf(anchor.current.key);
    if (index >= 0) scroller.current?.scrollTo({ top: rows.startOf(index) + (anchor.current?.below ?? 0) });
  }, [scroller, rows, keys, of]);
}
