import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RowPlaces } from './row-places';
import { rowScroller, type ScrolledRows } from './row-scroller';
import { type Scroller, useMeasuredRows } from './use-measured-rows';
import { useStillView } from './use-still-view';

/** A list too long to be drawn whole. */
export interface LongList {
  /** A key for each row, which goes with it when rows come and go. */
  readonly keys: readonly string[];
  /** Changes where the list is another one, which begins at its top. */
  readonly of: string;
  /** Height of a row that has not been drawn yet, in CSS pixels. */
  readonly estimate: number;
  /** Place of a row that is drawn wherever the list has been scrolled to: it holds the focus. Null: none. */
  readonly kept: number | null;
}

/** Places of the first and the last row that one sees. */
interface Seen {
  readonly first: number;
  readonly last: number;
}

/** Rows that are drawn beyond what is seen, on each side. */
const OVERSCAN = 6;

/**
 * Draws of a long list only what is seen: rows of any height, measured when they are drawn, which tell their places by
 * `data-index`. When rows come, go or grow above, what one sees stays where it is.
 */
export function useVirtualRows({ keys, of, estimate, kept }: LongList) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rows] = useState(() => new RowPlaces());
  const [seen, setSeen] = useState<Seen | null>(null);
  const [scrollTo] = useState(() => rowScroller(scrolledRows(scroller, rows)));
  useStillView(scroller, rows, keys, of);
  rows.take(keys, estimate);
  const look = useCallback(() => {
    const next = scroller.current && seenRows(scroller.current, rows);
    setSeen((last) => (last?.first === next?.first && last?.last === next?.last ? last : next));
  }, [rows]);
  useMeasuredRows(scroller, rows, look);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [look]);
  return { scroller, rows, seen, drawn: drawnRows(seen, kept, keys.length), scrollTo };
}

function seenRows({ scrollTop, clientHeight }: HTMLElement, rows: RowPlaces): Seen | null {
  if (clientHeight === 0 || rows.count === 0) return null;
  return { first: rows.at(scrollTop), last: rows.at(scrollTop + clientHeight - 1) };
}

function drawnRows(seen: Seen | null, kept: number | null, count: number): readonly number[] {
  if (!seen) return [];
  const from = Math.max(0, seen.first - OVERSCAN);
  const until = Math.min(count, seen.last + 1 + OVERSCAN);
  const drawn = Array.from({ length: Math.max(0, until - from) }, (_, nth) => from + nth);
  if (kept === null || kept >= count || drawn.includes(kept)) return drawn;
  return [...drawn, kept].sort((one, other) => one - other);
}

function scrolledRows(scroller: Scroller, rows: RowPlaces): ScrolledRows {
  return {
    offsetFor(index: number): number | null {
      const element = scroller.current;
      if (!element || index >= rows.count) return null;
      const { scrollTop, clientHeight } = element;
      const [start, end] = [rows.startOf(index), rows.startOf(index + 1)];
      const wanted = end >= scrollTop + clientHeight ? end - clientHeight : Math.min(start, scrollTop);
      return Math.max(0, Math.min(wanted, rows.total - clientHeight));
    },
    scrollToOffset: (top: number) => scroller.current?.scrollTo({ top }),
  };
}
