import { database } from '../database';
import type { QuotationRecord } from '../records';
import { linkArticle, putOff, unlink } from './link-quotations';

/** Of more articles, the quotations are linked anew later, in pieces. */
const MOST_AT_ONCE = 5;

/**
 * Brings links up to date where articles turn out to be of another day, by which their quotations stand on their racks: to
 * be called within the caller's transaction with what writes the articles' rows.
 */
export async function relinkArticles(
  articleIds: readonly string[],
  write: () => Promise<unknown>,
): Promise<void> {
  const rows = await keptOf(articleIds);
  // As they stand now: afterwards nobody would know where that was.
  await unlink(rows);
  await write();
  if (articleIds.length > MOST_AT_ONCE) return putOff(articleIds);
  for (const id of articleIds) await linkArticle(rows.filter(({ articleId }) => articleId === id));
}

async function keptOf(articleIds: readonly string[]): Promise<readonly QuotationRecord[]> {
  if (articleIds.length === 0) return [];
  const rows = await database.quotations.where('articleId').anyOf(articleIds).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
