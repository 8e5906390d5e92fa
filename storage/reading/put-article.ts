import { database } from '../database';
import { putArticles } from '../put-articles';
import type { ArticleMetadata } from '../records';
import type { ArticleIdentity } from './article-identity';

/** Writes an article's row within the caller's transaction, and notes the time at which it was read. */
export async function putArticle(
  { id, url }: ArticleIdentity,
  metadata: ArticleMetadata,
  now: Date,
): Promise<void> {
  const known = await database.articles.get(id);
  const lastReadAt = now.toISOString();
  const firstReadAt = known?.firstReadAt ?? lastReadAt;
  await putArticles([{ ...metadata, v: 1, id, url, firstReadAt, lastReadAt }]);
}
