import { isOrphan } from '../surfaces/persistently';

/** Whatever the reader of a page does in it. */
const DOINGS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'] as const;

/**
 * Calls `over` once this script has outlived its extension: that was updated, switched off or removed. Nothing tells a
 * page's script so, which is why it looks whenever something is done in the page, before anything else does; call what is
 * returned where a message has failed.
 */
export function watchLife(view: Window, over: () => void): () => void {
  const life = new AbortController();
  const look = () => {
    if (life.signal.aborted || !isOrphan()) return;
    life.abort();
    over();
  };
  for (const doing of DOINGS)
    view.addEventListener(doing, look, { capture: true, passive: true, signal: life.signal });
  return look;
}
