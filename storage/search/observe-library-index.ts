import { type StorageTrouble, storageError } from '../errors';
import { subscribe } from '../live-query';
import { SpeakerDirectory } from '../speakers/speaker-directory';
import { catchUpShelves } from './catch-up-shelves';
import { LibraryIndex } from './library-index';
import { readShelves } from './read-shelves';
import type { ShelfRecord } from './shelf';
import type { ShelvingState } from './shelving-state';

/**
 * Calls `onValue` with an index of what is saved now and, whenever something is saved, changed or deleted, with another.
 * Of what is saved only the shelves are read again on which something changed. Returns the function that ends it.
 *
 * @param onTrouble gets the library's trouble; no value comes after it.
 */
export function observeLibraryIndex(
  onValue: (index: LibraryIndex) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
): () => void {
  const shelves = new Map<number, ShelfRecord>();
  let since: ShelvingState | null = null;
  const end = subscribe(
    () => readShelves(since),
    (read) => {
      if (read.isAll) shelves.clear();
      for (const shelf of read.shelves) shelves.set(shelf.id, shelf);
      since = read.state;
      onValue(new LibraryIndex([...shelves.values()], new SpeakerDirectory(read.speakers)));
    },
    onTrouble,
  );
  // What is not on shelves yet comes as their changes do.
  catchUpShelves().catch((error: unknown) => onTrouble(storageError(error)?.trouble ?? 'unknown'));
  return end;
}
