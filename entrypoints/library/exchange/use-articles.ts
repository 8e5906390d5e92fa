import { useObservable } from '@/components/use-observable';
import { database } from '@/storage/database';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import type { ArticleRecord } from '@/storage/records';

const NONE: readonly ArticleRecord[] = [];

const observe = (
  onValue: (articles: readonly ArticleRecord[]) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
) => subscribe(() => database.articles.orderBy('lastReadAt').reverse().toArray(), onValue, onTrouble);

/** All articles of which something is saved, those that were read last first; none until they are wanted and read. */
export function useArticles(isWanted: boolean): readonly ArticleRecord[] {
  return useObservable(isWanted ? observe : null).value ?? NONE;
}
