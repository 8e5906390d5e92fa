import { database } from '../database';
import { putArticles } from '../put-articles';
import type { ArticleMetadata } from '../records';
import type { ArticleIdentity } from './article-identity';

/** Writes an article's row within the caller's transaction, and notes the time at which it was read. */
export async function putArticle(
  { id, url }: ArticleIdentity,
  metadata: ArticleMetadata,
  now: Date,
  sentences: readonly number[] = [],
): Promise<void> {
  const known = await database.articles.get(id);
  const lastReadAt = now.toISOString();
  const firstReadAt = known?.firstReadAt ?? lastReadAt;
  // A reading of one selection tells nothing of the sentences.
  const told = sentences.length > 0 ? sentences : known?.sentences;
  await putArticles([
    { ...metadata, v: 1, id, url, firstReadAt, lastReadAt, ...(told && { sentences: told }) },
  ]);
}
