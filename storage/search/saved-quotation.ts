import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from '../records';

/** A saved quotation with the rows that it points to. */
export interface SavedQuotation {
  readonly quotation: QuotationRecord;
  readonly article: ArticleRecord;
  readonly speakers: readonly SpeakerRecord[];
}

/** Returns a saved quotation; null where there is none, or where it was deleted. */
export function savedQuotation(id: string): Promise<SavedQuotation | null> {
  return withStorageErrors(async () => {
    const record = await database.quotations.get(id);
    if (!record || record.deletedAt !== null) return null;
    return (await withArticles([record]))[0] ?? null;
  });
}

/** Returns the saved quotations of these ids, in their order; those that were deleted meanwhile are left out. */
export function quotationsById(ids: readonly string[]): Promise<readonly SavedQuotation[]> {
  const { quotations, articles, speakers } = database;
  return withStorageErrors(() =>
    database.transaction('r', quotations, articles, speakers, async () => {
      const rows = known(await quotations.bulkGet([...ids]));
      return withArticles(rows.filter((row) => row.deletedAt === null));
    }),
  );
}

/** Adds to each quotation its article and speakers; a quotation whose article is gone is left out. */
export async function withArticles(rows: readonly QuotationRecord[]): Promise<readonly SavedQuotation[]> {
  const articleIds = [...new Set(rows.map((row) => row.articleId))];
  const speakerIds = [...new Set(rows.flatMap((row) => row.speakerIds))];
  const [articles, speakers] = await Promise.all([
    database.articles.bulkGet(articleIds),
    database.speakers.bulkGet(speakerIds),
  ]);
  return joined(rows, known(articles), known(speakers));
}

/** Joins rows in memory. */
export function joined(
  rows: readonly QuotationRecord[],
  articles: readonly ArticleRecord[],
  speakers: readonly SpeakerRecord[],
): readonly SavedQuotation[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return rows.flatMap((quotation) => {
    const article = articleOf.get(quotation.articleId);
    if (!article) return [];
    return [{ quotation, article, speakers: known(quotation.speakerIds.map((id) => speakerOf.get(id))) }];
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

function known<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
