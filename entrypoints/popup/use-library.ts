import { useCallback } from 'preact/hooks';
import { type Observed, useObservable } from '@/components/use-observable';
import type { PageReading } from '@/messages';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { savedAmong } from '@/storage/quotations-of-article';
import { countQuotations, type RecentQuotations, recentQuotations } from '@/storage/recent-quotations';
import { loadSearchIndex } from '@/storage/search';
import type { SearchIndex } from '@/storage/search-index';

type Live<T> = Observed<T, StorageTrouble | 'unknown'>;
type OnValue<T> = (value: T) => void;
type OnTrouble = (trouble: StorageTrouble | 'unknown') => void;

const observeCount = (onValue: OnValue<number>, onTrouble: OnTrouble) =>
  subscribe(countQuotations, onValue, onTrouble);
const observeIndex = (onValue: OnValue<SearchIndex>, onTrouble: OnTrouble) =>
  subscribe(loadSearchIndex, onValue, onTrouble);

/** How many quotations are saved, kept up to date. */
export function useSavedCount(): Live<number> {
  return useObservable(observeCount);
}

/** The newest saved quotations, kept up to date; not read until wanted. */
export function useRecent(count: number, isWanted: boolean): Live<RecentQuotations> {
  const observe = useCallback(
    (onValue: OnValue<RecentQuotations>, onTrouble: OnTrouble) =>
      subscribe(() => recentQuotations(count), onValue, onTrouble),
    [count],
  );
  return useObservable(isWanted ? observe : null);
}

/** Everything that is saved, for searching; not read until the first keystroke. */
export function useSearchIndex(isWanted: boolean): Live<SearchIndex> {
  return useObservable(isWanted ? observeIndex : null);
}

const NONE: ReadonlySet<string> = new Set();

/** Which of the page's quotations are in the library now. */
export function useSavedIds(page: PageReading | null): ReadonlySet<string> {
  const ids = page?.outcome?.ok ? page.outcome.value.ids : null;
  const observe = useCallback(
    (onValue: OnValue<ReadonlySet<string>>, onTrouble: OnTrouble) =>
      subscribe(() => savedAmong(ids ?? []), onValue, onTrouble),
    [ids],
  );
  return useObservable(ids ? observe : null).value ?? NONE;
}
