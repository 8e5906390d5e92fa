import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type LongList, useVirtualRows } from './use-virtual-rows';

export interface VirtualListProps extends Omit<LongList, 'kept'> {
  readonly label: string;
  /** Place of the row that Tab leads to and from which the arrows go on. */
  readonly active: number;
  /** The keyboard has gone to a row; with Shift what lies between is wanted too. */
  readonly onActive: (index: number, isExtending: boolean) => void;
  /** Something in a row has got the focus. */
  readonly onFocus: (index: number) => void;
  /** What is drawn of a row. What is to have the focus in it carries `data-item`. */
  readonly row: (index: number) => ComponentChildren;
  /** Called after each drawing with the first place that is drawn, and the one behind the last. */
  readonly onDrawn: (from: number, until: number) => void;
}

/**
 * A list of any length of which only what is seen is drawn; screen readers are told how long it is. ↑ ↓ Home End Page Up
 * and Page Down go through it.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, keys, active, onActive, onFocus, row, onDrawn } = props;
  const { scroller, virtualizer, scrollTo } = useVirtualRows({ ...props, kept: active });
  const drawn = virtualizer.getVirtualItems();
  const seen = virtualizer.range;
  const wantsFocus = useFocusedRow(scroller, active);
  const drawnRow = useDrawnRows(row);
  useLayoutEffect(() => {
    const { startIndex = 0, endIndex = -1 } = seen ?? {};
    onDrawn(startIndex, endIndex + 1);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const page = seen ? Math.max(1, seen.endIndex - seen.startIndex - 1) : 1;
    const index = placeFor(event, active, keys.length, page);
    if (index === null) return;
    event.preventDefault();
    event.stopPropagation();
    wantsFocus.current = true;
    scrollTo(index);
    onActive(index, event.shiftKey);
  };
  return (
    <div class="long-list" ref={scroller}>
      <ol aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }} onKeyDown={onKeyDown}>
        {drawn.map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={keys.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
            onFocusIn={() => index !== active && onFocus(index)}
          >
            {drawnRow(index)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Scrolling moves rows that have been drawn already: they are not drawn again until they may be others. */
function useDrawnRows(row: VirtualListProps['row']): VirtualListProps['row'] {
  const drawn = useRef({ row, rows: new Map<number, ComponentChildren>() });
  if (drawn.current.row !== row) drawn.current = { row, rows: new Map() };
  const { rows } = drawn.current;
  return (index) => {
    const known = rows.get(index);
    if (known !== undefined) return known;
    const made = row(index);
    rows.set(index, made);
    return made;
  };
}

/** Gives the focus to the active row where the keyboard asked for it, and where what had it has been drawn anew or has gone. */
function useFocusedRow(scroller: { readonly current: HTMLElement | null }, active: number) {
  const wantsFocus = useRef(false);
  const had = useRef(false);
  const holdsFocus = () => scroller.current?.contains(document.activeElement) ?? false;
  had.current = holdsFocus();
  useLayoutEffect(() => {
    const isLost = had.current && !holdsFocus();
    if (!wantsFocus.current && !isLost) return;
    const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] [data-item]`);
    // A row that one goes far to is drawn a moment later.
    if (item) wantsFocus.current = false;
    item?.focus({ preventScroll: true });
  });
  return wantsFocus;
}

/** The place that a key leads to; null where it leads nowhere. */
function placeFor(event: KeyboardEvent, active: number, count: number, page: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return null;
  // Above the first row is the search box.
  if (event.key === 'ArrowUp' && active === 0 && !event.shiftKey) return null;
  const place = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }[event.key];
  return place === undefined ? null : Math.min(Math.max(place, 0), count - 1);
}
