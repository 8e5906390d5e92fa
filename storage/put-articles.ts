import { database } from './database';
import type { ArticleRecord } from './records';
import { shelve } from './search/shelve';
import { relinkArticles } from './statements/relink-articles';

/**
 * Writes articles with all that is derived from them, within the caller's transaction. Nothing else writes articles. New
 * ones come before their quotations.
 *
 * @param known these rows as they are, where the caller has read them: nothing for each that is new.
 */
export async function putArticles(
  rows: readonly ArticleRecord[],
  known?: readonly (ArticleRecord | undefined)[],
): Promise<void> {
  const before = known ?? (await database.articles.bulkGet(rows.map(({ id }) => id)));
  const changed = (isChanged: (was: ArticleRecord, row: ArticleRecord) => boolean) =>
    rows.flatMap((row, index) => {
      const was = before[index];
      return was && isChanged(was, row) ? [row.id] : [];
    });
  const moved = changed((was, row) => dayOf(was) !== dayOf(row));
  await relinkArticles(moved, () => database.articles.bulkPut([...rows]));
  const told = changed((was, row) => was.outlet !== row.outlet || was.published !== row.published);
  if (told.length > 0)
    await shelve([], new Map(rows.filter(({ id }) => told.includes(id)).map((row) => [row.id, row])));
}

/** The day of an article, for being compared; null where it tells none. */
function dayOf({ published }: ArticleRecord): string | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
