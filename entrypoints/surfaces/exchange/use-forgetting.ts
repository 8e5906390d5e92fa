import { useState } from 'preact/hooks';
import { type Forgotten, forget } from '@/storage/exchange/forget/forget';
import type { Forgetting } from '@/storage/exchange/forget/forget-plan';
import { unforget } from '@/storage/exchange/forget/unforget';
import { useWork, type Working } from './use-work';

/** Forgetting, which can be undone for as long as the page is open. */
export interface ForgettingState {
  readonly working: Working;
  /** What was forgotten last, until it is brought back; null where nothing was. */
  readonly last: Forgotten | null;
  readonly forget: (wanted: Forgetting, onDone: () => void) => void;
  readonly undo: () => void;
}

/** Held by the library itself, so that another view does not lose what could be brought back. */
export function useForgetting(): ForgettingState {
  const working = useWork();
  const [forgotten, setForgotten] = useState<readonly Forgotten[]>([]);
  const last = forgotten.at(-1) ?? null;
  return {
    working,
    last,
    forget: (wanted, onDone) =>
      working.run(
        (work) => forget(wanted, work),
        (one) => {
          setForgotten((before) => [...before, one]);
          onDone();
        },
      ),
    undo: () => {
      if (!last) return;
      working.run(
        () => unforget(last),
        () => setForgotten((before) => before.filter((each) => each !== last)),
      );
    },
  };
}
