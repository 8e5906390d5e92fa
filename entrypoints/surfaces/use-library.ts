import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { observeLater } from '@/components/observe-later';
import { type Observe, type Observed, useObservable } from '@/components/use-observable';
import type { PageReading } from '@/messages';
import type { StorageTrouble } from '@/storage/errors';
import type { QuotationRecord } from '@/storage/records';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { RecentQuotations } from '@/storage/search/recent-quotations';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { guessThresholdSetting } from '@/storage/settings';
import { loadLibraryCode } from './load-library-code';
import { useSetting } from './use-setting';

type Live<T> = Observed<T, StorageTrouble | 'unknown'>;
type LibraryCode = typeof import('./library-code');

/** Observes a query of the library, whose code is loaded when it is first asked. */
export function observeQuery<T>(
  query: (code: LibraryCode) => Promise<T>,
): Observe<T, StorageTrouble | 'unknown'> {
  return observeLater(async () => {
    const code = await loadLibraryCode();
    return (onValue, onTrouble) => code.subscribe(() => query(code), onValue, onTrouble);
  });
}

const observeCount = observeQuery((code) => code.countQuotations());
const observeIndex = observeLater(async () => (await loadLibraryCode()).observeLibraryIndex);

/** How many quotations are saved, kept up to date; not counted until wanted. */
export function useSavedCount(isWanted: boolean): Live<number> {
  return useObservable(isWanted ? observeCount : null);
}

/** The newest saved quotations, kept up to date; not read until wanted. */
export function useRecent(count: number, isWanted: boolean): Live<RecentQuotations> {
  const observe = useMemo(() => observeQuery((code) => code.recentQuotations(count)), [count]);
  return useObservable(isWanted ? observe : null);
}

/** Everything that is saved, for searching; read when it is first wanted, then kept up to date. */
export function useLibraryIndex(isWanted: boolean): Live<LibraryIndex> {
  const [wasWanted, setWasWanted] = useState(false);
  if (isWanted && !wasWanted) setWasWanted(true);
  return useObservable(wasWanted || isWanted ? observeIndex : null);
}

/** The saved quotations of these ids, in their order, kept up to date; not read for a list that is empty. */
export function useQuotations(ids: readonly string[]): Live<readonly SavedQuotation[]> {
  const observe = useMemo(() => observeQuery((code) => code.quotationsById(ids)), [ids]);
  return useObservable(ids.length > 0 ? observe : null);
}

/** Below which probability an answer is called a guess. */
export function useGuessThreshold(): number {
  const [threshold] = useSetting(guessThresholdSetting);
  return threshold;
}

/**
 * What the library holds of the page's quotations now, by id; null until that is known.
 *
 * @param onChange is called when it is another than before.
 */
export function useSavedOnPage(
  page: PageReading | null,
  onChange: () => void,
): ReadonlyMap<string, QuotationRecord> | null {
  const ids = useMemo(() => idsOf(page), [page]);
  const observe = useMemo(() => observeQuery((code) => code.savedAmong(ids ?? [])), [ids]);
  const value = useObservable(ids ? observe : null).value ?? null;
  const last = useRef(value);
  useEffect(() => {
    // The first value is what the page knows already.
    if (last.current && last.current !== value) onChange();
    last.current = value;
  });
  return value;
}

/** Ids of what is and of what was on the page; null until the page is read. */
function idsOf(page: PageReading | null): readonly (string | null)[] | null {
  if (!page?.outcome?.ok) return null;
  return [...page.outcome.value.ids, ...(page.anchors ?? []).map(({ id }) => id)];
}
