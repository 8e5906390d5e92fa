import { useMemo } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { AlsoIn } from '@/storage/records';
import { observeQuery } from './use-library';

const NOWHERE: ReadonlyMap<string, AlsoIn> = new Map();

/** Where else the words of these saved quotations are reported, by id, kept up to date. Keep the list: it is asked anew for another. */
export function useAlsoIn(ids: readonly string[]): ReadonlyMap<string, AlsoIn> {
  const observe = useMemo(() => observeQuery((code) => code.alsoIn(ids)), [ids]);
  return useObservable(ids.length > 0 ? observe : null).value ?? NOWHERE;
}
