import { database } from './database';
import type { ArticleRecord } from './records';

/** Articles' rows by id. */
export type ArticleRows = ReadonlyMap<string, ArticleRecord>;

/** Returns the rows of these articles; those that are not there are left out. Reads within the caller's transaction. */
export async function articlesById(ids: readonly string[]): Promise<ArticleRows> {
  const rows = await database.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
