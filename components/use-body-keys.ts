import { useEffect, useRef } from 'preact/hooks';

/** Has keys that are pressed while nothing has the focus go to `onKeyDown` too, as after a click on an empty place. */
export function useBodyKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target === document.body) latest.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
