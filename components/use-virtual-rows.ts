import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { rowScroller } from './row-scroller';

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

/** Rows that are drawn beyond what is seen, on each side. */
const OVERSCAN = 6;

/**
 * Draws of a long list only what is seen: rows of any height, measured when they are drawn. When rows come or go above,
 * what one sees stays where it is.
 */
export function useVirtualRows({ keys, of, estimate, kept }: LongList) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index: number) => keys[index] ?? index,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, range.count),
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  const [scrollTo] = useState(() => rowScroller(virtualizer));
  useStillView(virtualizer, keys, of);
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return { scroller, virtualizer, scrollTo };
}

/** Keeps the first row that is seen where it is when others come or go; another list begins at its top. */
function useStillView(
  virtualizer: Virtualizer<HTMLDivElement, HTMLLIElement>,
  keys: readonly string[],
  of: string,
): void {
  const last = useRef({ keys, of });
  const anchor = useRef<{ key: string; below: number } | null>(null);
  if (last.current.keys !== keys && virtualizer.scrollElement) {
    const top = virtualizer.scrollOffset ?? 0;
    const first = top > 0 ? virtualizer.getVirtualItemForOffset(top) : undefined;
    anchor.current = first ? { key: String(first.key), below: top - first.start } : null;
  }
  useLayoutEffect(() => {
    if (last.current.keys === keys) return;
    const isOther = last.current.of !== of;
    last.current = { keys, of };
    if (isOther) return virtualizer.scrollToOffset(0);
    const index = anchor.current ? keys.indexOf(anchor.current.key) : -1;
    const start = index >= 0 ? virtualizer.getOffsetForIndex(index, 'start')?.[0] : undefined;
    if (start !== undefined) virtualizer.scrollToOffset(start + (anchor.current?.below ?? 0));
  }, [virtualizer, keys, of]);
}

function withKept(indices: number[], kept: number | null, count: number): number[] {
  if (kept === null || kept >= count || indices.includes(kept)) return indices;
  return [...indices, kept].sort((one, other) => one - other);
}
