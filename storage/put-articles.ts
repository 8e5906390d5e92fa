import { database } from './database';
import type { ArticleRecord } from './records';
import { shelve } from './search/shelve';

/**
 * Writes articles with all that is derived from them, within the caller's transaction. Nothing else writes articles. New
 * ones come before their quotations.
 */
export async function putArticles(rows: readonly ArticleRecord[]): Promise<void> {
  const known = await database.articles.bulkGet(rows.map(({ id }) => id));
  await database.articles.bulkPut([...rows]);
  const changed = rows.filter((row, index) => {
    const before = known[index];
    return before && (before.outlet !== row.outlet || before.published !== row.published);
  });
  if (changed.length > 0)
    await shelve(
      [],
      changed.map(({ id }) => id),
    );
}
