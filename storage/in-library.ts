import { database } from './database';
import { withStorageErrors } from './errors';

/**
 * Does something that changes the library, whole or not at all. Every change goes through here: one transaction over all
 * tables, since what is derived from quotations (search, statements) changes with them.
 *
 * @throws {StorageError} where the library cannot be written; then nothing was.
 */
export function inLibrary<T>(work: () => Promise<T>): Promise<T> {
  return withStorageErrors(async () => {
    // One that could not be opened the last time may be by now; one that was closed on purpose stays closed.
    if (!database.isOpen() && !database.hasBeenClosed()) await database.open();
    // Dexie keeps a transaction open over native awaits only where its own function is an async one.
    return database.transaction('rw', database.tables, async () => work());
  });
}
