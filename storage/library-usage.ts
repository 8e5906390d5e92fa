import { database } from './database';
import { withStorageErrors } from './errors';

/** How much the library holds. */
export interface LibraryUsage {
  readonly quotations: number;
  readonly articles: number;
  readonly speakers: number;
}

/**
 * Counts what the library holds, without what was deleted.
 *
 * @throws {StorageError} where it cannot be read.
 */
export function libraryUsage(): Promise<LibraryUsage> {
  return withStorageErrors(async () => {
    const [all, deleted, articles, speakers] = await Promise.all([
      database.quotations.count(),
      // Only deleted ones are in this index.
      database.quotations.orderBy('deletedAt').count(),
      database.articles.count(),
      database.speakers.count(),
    ]);
    return { quotations: all - deleted, articles, speakers };
  });
}
