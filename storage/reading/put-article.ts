import { putArticles } from '../put-articles';
import type { ArticleMetadata, ArticleRecord } from '../records';
import type { ArticleIdentity } from './article-identity';

/**
 * Writes an article's row within the caller's transaction, and notes the time at which it was read.
 *
 * @param known its row as it is; absent where it is a new one.
 */
export async function putArticle(
  { id, url }: ArticleIdentity,
  known: ArticleRecord | undefined,
  metadata: ArticleMetadata,
  now: Date,
  sentences: readonly number[] = [],
): Promise<void> {
  const lastReadAt = now.toISOString();
  const firstReadAt = known?.firstReadAt ?? lastReadAt;
  // A reading of one selection tells nothing of the sentences.
  const told = sentences.length > 0 ? sentences : known?.sentences;
  const row = { ...metadata, v: 1 as const, id, url, firstReadAt, lastReadAt };
  await putArticles([told ? { ...row, sentences: told } : row], [known]);
}
