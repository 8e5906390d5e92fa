import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { useAlsoIn } from '../../surfaces/use-also-in';
import { useQuotations } from '../../surfaces/use-library';

/** Rows are read so many at a time, and so many more on each side of what is seen. */
const STEP = 30;
/** Rows that are kept although they are not seen, so that scrolling back finds them. */
const MOST_KEPT = 1_000;

/**
 * The rows of a long list as far as they are seen, kept up to date: `rowOf` gives undefined until one is read, and
 * `alsoIn` has where else the words are reported once the scrolling rests. Call `onDrawn` with the places that are drawn.
 */
export function useRows(ids: readonly string[]) {
  const [shown, setShown] = useState({ from: 0, until: STEP * 2 });
  const read = useRef(new Map<string, SavedQuotation>());
  const wanted = useMemo(() => ids.slice(shown.from, shown.until), [ids, shown]);
  const { value, trouble } = useQuotations(wanted);
  const alsoIn = useAlsoIn(wanted);
  const last = useRef(value);
  if (value && last.current !== value) {
    last.current = value;
    if (read.current.size > MOST_KEPT) read.current.clear();
    for (const saved of value) read.current.set(saved.quotation.id, saved);
  }
  const onDrawn = useCallback((from: number, until: number) => {
    const next = {
      from: Math.max(0, Math.floor(from / STEP) * STEP - STEP),
      until: Math.ceil(until / STEP) * STEP + STEP,
    };
    setShown((now) => (now.from === next.from && now.until === next.until ? now : next));
  }, []);
  const rowOf = useCallback((id: string) => read.current.get(id), []);
  return { rowOf, alsoIn, onDrawn, trouble };
}
