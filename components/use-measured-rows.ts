import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RowPlaces } from './row-places';

/** What scrolls a list, once it is there. */
export interface Scroller {
  readonly current: HTMLElement | null;
}

/** Takes the heights of all rows that are drawn, whenever they are drawn or change by themselves. */
export function useMeasuredRows(scroller: Scroller, rows: RowPlaces, look: () => void): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  /** Where the list is to be scrolled to when it has been drawn at its new height. */
  const wanted = useRef<number | null>(null);
  const observed = useRef(new WeakSet<Element>());
  const measure = () => {
    // Where there is no room for the list beside the details, nothing in it has a height.
    if (!scroller.current?.clientHeight) return;
    const drawn = [...drawnIn(scroller)].map((row) => [Number(row.dataset.index), row.offsetHeight] as const);
    const top = scroller.current.scrollTop;
    const grown = rows.measure(drawn, top);
    if (grown === null) return;
    if (grown !== 0) wanted.current = (wanted.current ?? top) + grown;
    redraw(0);
  };
  const [observer] = useState(() => new ResizeObserver(measure));
  useLayoutEffect(() => () => observer.disconnect(), [observer]);
  useLayoutEffect(() => {
    if (wanted.current !== null) scroller.current?.scrollTo({ top: wanted.current });
    wanted.current = null;
    measure();
    look();
    for (const row of drawnIn(scroller)) {
      if (observed.current.has(row)) continue;
      observed.current.add(row);
      observer.observe(row);
    }
  });
}

function drawnIn(scroller: Scroller): Iterable<HTMLElement> {
  return scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [];
}
