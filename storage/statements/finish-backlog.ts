import { database } from '../database';
import { inLibrary } from '../in-library';
import { linkArticle, unlink } from './link-quotations';
import type { BacklogRecord } from './statement-records';

/** How many articles are still to be linked; 0 for none. */
export async function backlogSize(): Promise<number> {
  const all = await database.statementBacklog.toArray();
  const counts = all.map(({ articleIds, after }) =>
    articleIds
      ? articleIds.filter((id) => id > after).length
      : database.articles.where('id').above(after).count(),
  );
  return (await Promise.all(counts)).reduce((sum: number, count) => sum + count, 0);
}

/**
 * Links quotations that were saved before this version or came in great numbers, an article at a time, each whole or not at
 * all: what stops it (the background rests, the page is closed) loses nothing.
 *
 * @throws {StorageError} where the library cannot be written.
 */
export async function finishBacklog(signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await finishArticle()));
}

/** Links the next article; returns whether there was any. */
function finishArticle(): Promise<boolean> {
  return inLibrary(async () => {
    const first = await database.statementBacklog.toCollection().first();
    if (first?.n === undefined) return false;
    const articleId = await nextOf(first);
    if (articleId === undefined) {
      await database.statementBacklog.delete(first.n);
      return true;
    }
    await relinkArticle(articleId);
    await database.statementBacklog.update(first.n, { after: articleId });
    return true;
  });
}

/** Links all that is saved of an article anew. */
export async function relinkArticle(articleId: string): Promise<void> {
  const rows = await database.quotations.where('articleId').equals(articleId).toArray();
  const kept = rows.filter(({ deletedAt }) => deletedAt === null);
  await unlink(kept);
  await linkArticle(kept);
}

function nextOf({ articleIds, after }: BacklogRecord): PromiseLike<string | undefined> {
  if (articleIds) return Promise.resolve(articleIds.find((id) => id > after));
  return database.articles
    .where('id')
    .above(after)
    .limit(1)
    .primaryKeys()
    .then(([id]) => id);
}
