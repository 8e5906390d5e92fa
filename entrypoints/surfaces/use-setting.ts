import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptItem } from '@/storage/kept-item';

/** A setting's value, kept up to date also where another window changes it, and the way to change it. */
export function useSetting<T>(setting: KeptItem<T>): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(setting.fallback);
  useEffect(() => {
    let isGone = false;
    const take = (next: T) => {
      if (!isGone) setValue(next);
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
