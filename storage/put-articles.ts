import { database } from './database';
import type { ArticleRecord } from './records';
import { shelve } from './search/shelve';
import { relinkArticles } from './statements/relink-articles';

/**
 * Writes articles with all that is derived from them, within the caller's transaction. Nothing else writes articles. New
 * ones come before their quotations.
 */
export async function putArticles(rows: readonly ArticleRecord[]): Promise<void> {
  const known = await database.articles.bulkGet(rows.map(({ id }) => id));
  const changed = (isChanged: (before: ArticleRecord, after: ArticleRecord) => boolean) =>
    rows.flatMap((row, index) => {
      const before = known[index];
      return before && isChanged(before, row) ? [row.id] : [];
    });
  const moved = changed((before, after) => dayOf(before) !== dayOf(after));
  await relinkArticles(moved, () => database.articles.bulkPut([...rows]));
  const told = changed((before, row) => before.outlet !== row.outlet || before.published !== row.published);
  if (told.length > 0) await shelve([], told);
}

/** The day of an article, for being compared; null where it tells none. */
function dayOf({ published }: ArticleRecord): string | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
