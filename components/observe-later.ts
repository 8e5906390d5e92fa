import type { Observe } from './use-observable';

/** Observes with code that is loaded first; what is ended before that never begins. */
export function observeLater<T, Trouble>(load: () => Promise<Observe<T, Trouble>>): Observe<T, Trouble> {
  return (onValue, onTrouble) => {
    let end: (() => void) | null = null;
    let isEnded = false;
    void load().then((observe) => {
      if (!isEnded) end = observe(onValue, onTrouble);
    });
    return () => {
      isEnded = true;
      end?.();
    };
  };
}
