import { database } from './database';
import { withStorageErrors } from './errors';

/**
 * Does something that changes the library, whole or not at all. Every change goes through here: one transaction over all
 * tables, since what is derived from quotations (search, statements) changes with them.
 *
 * @throws {StorageError} where the library cannot be written; then nothing was.
 */
export function inLibrary<T>(work: () => Promise<T>): Promise<T> {
  // Dexie keeps a transaction open over native awaits only where its own function is an async one.
  return withStorageErrors(() => database.transaction('rw', database.tables, async () => work()));
}
