import { useLayoutEffect, useState } from 'preact/hooks';

/** What is known of something that changes: nothing yet, its value, or why there is none. */
export interface Observed<T, Trouble> {
  readonly value: T | undefined;
  readonly trouble: Trouble | null;
}

/** Starts observing and returns the function that ends it. */
export type Observe<T, Trouble> = (
  onValue: (value: T) => void,
  onTrouble: (trouble: Trouble) => void,
) => () => void;

/**
 * Returns the last of what `observe` gives, from the first render that passes it on. It is started anew when it is
 * another function, so keep it (`useCallback`, or a constant); null observes nothing and keeps the last value.
 */
export function useObservable<T, Trouble>(observe: Observe<T, Trouble> | null): Observed<T, Trouble> {
  const [observed, setObserved] = useState<Observed<T, Trouble>>({ value: undefined, trouble: null });
  // At once, not after the next frame: what is asked for is waited for.
  useLayoutEffect(
    () =>
      observe?.(
        (value) => setObserved({ value, trouble: null }),
        // The last value stays: what was read is still true when nothing more can be.
        (trouble) => setObserved((last) => ({ ...last, trouble })),
      ),
    [observe],
  );
  return observed;
}
