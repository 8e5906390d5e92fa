import { liveQuery } from 'dexie';
import { type StorageTrouble, storageError } from './errors';

/**
 * Calls `onValue` with the query's answer now and whenever something that it read is changed, in this page or in
 * another part of the extension. Returns the function that ends it.
 *
 * @param onTrouble gets the library's trouble; no value comes after it.
 */
export function subscribe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onTrouble(storageError(error)?.trouble ?? 'unknown'),
  });
  return () => subscription.unsubscribe();
}
