import type { ArticleRecord } from '../../records';
import { earliest, greater } from './pick';

/**
 * Returns what two libraries know of one article: what it said of itself when it was read last, and the times between
 * which either of them read it.
 */
export function mergeArticles(one: ArticleRecord, other: ArticleRecord): ArticleRecord {
  const firstReadAt = earliest(one.firstReadAt, other.firstReadAt);
  // The time of the first reading is no part of what is picked: it is met on its own.
  return greater({ ...one, firstReadAt }, { ...other, firstReadAt }, ({ lastReadAt }) => [lastReadAt]);
}
