import { useEffect, useState } from 'preact/hooks';

/** One pauses when nothing was typed for so long, in ms. */
const PAUSE_MS = 200;

/**
 * Returns the last value that has stayed for a moment; the first one at once. For what is only worth asking for when the
 * typing pauses. Keep the value where it is the same.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => setSettled(() => value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [settled, value]);
  return settled;
}
