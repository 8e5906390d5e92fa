import { useEffect, useMemo, useState } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { AlsoIn } from '@/storage/records';
import { observeQuery } from './use-library';

/** One pauses when the list has been the same for so long, in ms. */
const PAUSE_MS = 200;

const NO_IDS: readonly string[] = [];
const NOWHERE: ReadonlyMap<string, AlsoIn> = new Map();

/**
 * Where else the words of these saved quotations are reported, by id, kept up to date. It is asked when typing and
 * scrolling pause: the quotations themselves come first. Keep the list where it is the same.
 */
export function useAlsoIn(ids: readonly string[]): ReadonlyMap<string, AlsoIn> {
  const settled = useSettled(ids);
  const observe = useMemo(() => observeQuery((code) => code.alsoIn(settled)), [settled]);
  return useObservable(settled.length > 0 ? observe : null).value ?? NOWHERE;
}

function useSettled(ids: readonly string[]): readonly string[] {
  const [settled, setSettled] = useState(NO_IDS);
  useEffect(() => {
    if (settled === ids) return;
    const timer = setTimeout(() => setSettled(ids), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [settled, ids]);
  return settled;
}
