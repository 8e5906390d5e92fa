import { NO_FILTER } from '@/storage/search/library-filter';
import { LibraryIndex } from '@/storage/search/library-index';

/** Ids of the saved quotations that a query finds, newest first. */
export async function foundBy(query: string): Promise<readonly string[]> {
  return (await LibraryIndex.load()).find({ ...NO_FILTER, query }, 'newest');
}
