import type { StorageTrouble } from '../errors';
import { subscribe } from '../live-query';
import { LibraryIndex } from './library-index';

/**
 * Calls `onValue` with an index of what is saved now and, whenever something is saved, changed or deleted, with another.
 * Returns the function that ends it.
 *
 * @param onTrouble gets the library's trouble; no value comes after it.
 */
export function observeLibraryIndex(
  onValue: (index: LibraryIndex) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
): () => void {
  return subscribe(LibraryIndex.load, onValue, onTrouble);
}
