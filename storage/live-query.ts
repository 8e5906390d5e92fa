import { liveQuery } from 'dexie';
import { database } from './database';
import { type StorageTrouble, storageError } from './errors';

/** How long until a query that failed is asked again, in ms; the last one over and over. */
const AGAIN: readonly number[] = [500, 2_000, 8_000, 30_000];

/** How long until what was closed is opened again, in ms: whoever closed it is to have his turn. */
const SOON = 100;

/** Trouble that may be over by itself. The rest stays until the reader does something: then the page is another. */
const PASSING: ReadonlySet<StorageTrouble | 'unknown'> = new Set(['blocked', 'closed', 'unavailable']);

/**
 * Calls `onValue` with the query's answer now and whenever something that it read is changed, in this page or in
 * another part of the extension. Returns the function that ends it.
 *
 * @param onTrouble gets the library's trouble. Where that may pass, the query is asked again: a value after it means that
 * it has.
 */
export function subscribe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
): () => void {
  let end: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isOver = false;
  const ask = () => {
    if (isOver) return;
    end();
    const asked = liveQuery(query).subscribe({
      next: (value) => {
        failures = 0;
        onValue(value);
      },
      error: (error: unknown) => {
        const trouble = storageError(error)?.trouble ?? 'unknown';
        onTrouble(trouble);
        if (PASSING.has(trouble)) askIn(AGAIN[Math.min(failures++, AGAIN.length - 1)] as number);
      },
    });
    end = () => asked.unsubscribe();
  };
  const askIn = (wait: number) => {
    clearTimeout(timer);
    // Opened first: Dexie answers at once that it could not be opened the last time.
    timer = setTimeout(() => {
      if (database.hasBeenClosed()) ask();
      else database.open().then(ask, ask);
    }, wait);
  };
  const endWatching = watchOpening(
    () => onTrouble('blocked'),
    () => askIn(SOON),
  );
  ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
    endWatching();
    end();
  };
}

/**
 * Calls `onBlocked` while the library waits to be opened, and `onClosed` when the browser has closed it, or it was closed
 * for another window: no query would tell.
 */
function watchOpening(onBlocked: () => void, onClosed: () => void): () => void {
  const onClose = () => {
    if (database.isOpen() && !database.hasBeenClosed()) onClosed();
  };
  database.on('blocked', onBlocked);
  database.on('close', onClose);
  if (database.isBlocked) onBlocked();
  return () => {
    database.on('blocked').unsubscribe(onBlocked);
    database.on('close').unsubscribe(onClose);
  };
}
