import { type ArticleRows, articlesById } from '../articles-by-id';
import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { ArticleRecord, QuotationRecord } from '../records';

/** A saved quotation with its article. */
export interface SavedQuotation {
  readonly quotation: QuotationRecord;
  readonly article: ArticleRecord;
}

/** Returns a saved quotation; null where there is none, or where it was deleted. */
export function savedQuotation(id: string): Promise<SavedQuotation | null> {
  return withStorageErrors(async () => {
    const record = await database.quotations.get(id);
    if (!record || record.deletedAt !== null) return null;
    return (await withArticles([record]))[0] ?? null;
  });
}

/**
 * Returns the saved quotations of these ids, in their order; those that were deleted meanwhile are left out.
 *
 * @param articleIds their articles' ids, where they are known: then both are read at once, which takes half as long.
 */
export function quotationsById(
  ids: readonly string[],
  articleIds: readonly string[] = [],
): Promise<readonly SavedQuotation[]> {
  return withStorageErrors(() =>
    database.transaction('r', database.quotations, database.articles, async () => {
      const [rows, articles] = await Promise.all([
        database.quotations.bulkGet([...ids]),
        articlesById(articleIds),
      ]);
      const kept = rows.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
      return kept.every(({ articleId }) => articles.has(articleId))
        ? joined(kept, articles)
        : withArticles(kept);
    }),
  );
}

/** Adds to each quotation its article; a quotation whose article is gone is left out. */
export async function withArticles(rows: readonly QuotationRecord[]): Promise<readonly SavedQuotation[]> {
  return joined(rows, await articlesById(rows.map(({ articleId }) => articleId)));
}

function joined(rows: readonly QuotationRecord[], articles: ArticleRows): readonly SavedQuotation[] {
  return rows.flatMap((quotation) => {
    const article = articles.get(quotation.articleId);
    return article ? [{ quotation, article }] : [];
  });
}

/** Newest first; within one reading in the order of the article. */
export function newestFirst(one: QuotationRecord, other: QuotationRecord): number {
  if (one.savedAt !== other.savedAt) return one.savedAt < other.savedAt ? 1 : -1;
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  return inReadingOrder(one, other);
}

/** In the order of the article. */
export function inReadingOrder(one: QuotationRecord, other: QuotationRecord): number {
  return (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0);
}
