import { useCallback, useEffect, useState } from 'preact/hooks';

/** As much of an item of WXT's storage as is used here. */
interface Setting<T> {
  readonly fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(onChange: (value: T) => void): () => void;
}

/** A setting's value, kept up to date also where another window changes it, and the way to change it. */
export function useSetting<T>(setting: Setting<T>): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(setting.fallback);
  useEffect(() => {
    let isGone = false;
    const take = (next: T | null) => {
      if (!isGone) setValue(next ?? setting.fallback);
    };
    // Where the browser cannot read it, all is as at first.
    setting.getValue().then(take, () => undefined);
    const end = setting.watch(take);
    return () => {
      isGone = true;
      end();
    };
  }, [setting]);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      void setting.setValue(next);
    },
    [setting],
  );
  return [value, change];
}
