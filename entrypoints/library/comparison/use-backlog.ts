import { useEffect } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { backlogSize, finishBacklog } from '@/storage/statements/finish-backlog';

const observe = (
  onValue: (count: number) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
) => subscribe(backlogSize, onValue, onTrouble);

/** How many articles are still to be compared with the others; while any are, this page does it too. */
export function useBacklog(): number {
  const { value = 0 } = useObservable(observe);
  const isLeft = value > 0;
  useEffect(() => {
    if (!isLeft) return;
    const stop = new AbortController();
    // The background does it too, after its next start: what fails here is not lost.
    void finishBacklog(stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [isLeft]);
  return value;
}
