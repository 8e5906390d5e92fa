import { useCallback } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import type { AlsoIn } from '@/storage/records';
import { alsoIn } from '@/storage/statements/also-in';

const NOWHERE: ReadonlyMap<string, AlsoIn> = new Map();

/** Where else the words of these saved quotations are reported, by id, kept up to date. Keep the list: it is asked anew for another. */
export function useAlsoIn(ids: readonly string[]): ReadonlyMap<string, AlsoIn> {
  const observe = useCallback(
    (
      onValue: (value: ReadonlyMap<string, AlsoIn>) => void,
      onTrouble: (trouble: StorageTrouble | 'unknown') => void,
    ) => subscribe(() => alsoIn(ids), onValue, onTrouble),
    [ids],
  );
  return useObservable(ids.length > 0 ? observe : null).value ?? NOWHERE;
}
