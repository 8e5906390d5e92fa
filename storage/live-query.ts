import { liveQuery } from 'dexie';
import { type StorageError, storageError } from './errors';

/**
 * Calls `onValue` with the query's answer now and whenever something that it read is changed, in this page or in
 * another part of the extension. Returns the function that ends it.
 *
 * @param onError gets the library's trouble, or null for any other error; no value comes after it.
 */
export function subscribe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (trouble: StorageError | null) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onError(storageError(error)),
  });
  return () => subscription.unsubscribe();
}
