/** What is asked of a list of which only a part is drawn: places are in CSS pixels. */
export interface ScrolledRows {
  /** Where the list is to be scrolled to so that a row is seen, first of a pair; where it is already, if it is seen. */
  getOffsetForIndex(index: number, align: 'auto'): readonly [number, ...unknown[]] | undefined;
  scrollToOffset(offset: number): void;
}

/** Each time rows on the way have turned out to be of other heights than was thought. */
const MOST_TRIES = 10;
/** What does not show. */
const NEAR_PX = 1.5;

/**
 * Returns what scrolls a list just as far as a row is seen: again when the rows on the way have been measured, until
 * another row is wanted. The list's own `scrollToIndex` goes on with the row before: who pressed ↓ and End within a frame
 * came back from the end.
 */
export function rowScroller(rows: ScrolledRows): (index: number) => void {
  let wish = 0;
  const go = (index: number, own: number, last: number | null, tries: number) => {
    if (own !== wish || tries === MOST_TRIES) return;
    const offset = rows.getOffsetForIndex(index, 'auto')?.[0];
    if (offset === undefined || (last !== null && Math.abs(offset - last) < NEAR_PX)) return;
    rows.scrollToOffset(offset);
    // In the first frame the rows there are drawn and measured.
    requestAnimationFrame(() => requestAnimationFrame(() => go(index, own, offset, tries + 1)));
  };
  return (index) => go(index, ++wish, null, 0);
}
