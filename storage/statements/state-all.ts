import { database } from '../database';
import type { QuotationRecord } from '../records';
import { speakerKeysOf } from './speaker-keys';
import { type Stated, statedQuotation } from './stated-quotation';

/**
 * Takes saved quotations apart for comparing, with what their articles and their speakers' rows say; by id. Reads within
 * the caller's transaction.
 */
export async function stateAll(
  rows: readonly (QuotationRecord | undefined)[],
): Promise<ReadonlyMap<string, Stated>> {
  const known = rows.filter((row) => row !== undefined);
  if (known.length === 0) return new Map();
  const articles = await database.articles.bulkGet([...new Set(known.map(({ articleId }) => articleId))]);
  const published = new Map(
    articles.flatMap((article) => (article ? [[article.id, article.published]] : [])),
  );
  const speakersOf = await speakerKeysOf(known);
  return new Map(
    known.map((row) => {
      const context = { published: published.get(row.articleId) ?? null, speakers: speakersOf(row) };
      return [row.id, statedQuotation(row, context)];
    }),
  );
}
