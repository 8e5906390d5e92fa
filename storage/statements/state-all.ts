import { type ArticleRows, articlesById } from '../articles-by-id';
import type { QuotationRecord } from '../records';
import { type SpeakerRows, speakerKeysOf, speakersById } from './speaker-keys';
import { type Stated, statedQuotation } from './stated-quotation';

/** What has to be known to compare quotations beside their own rows. */
export interface Around {
  /** Their articles. */
  readonly articles: ArticleRows;
  /** Their speakers, and all into whom these were merged. */
  readonly speakers: SpeakerRows;
}

/**
 * Takes saved quotations apart for comparing, with what their articles and their speakers' rows say; by id. Reads within
 * the caller's transaction.
 */
export async function stateAll(
  rows: readonly (QuotationRecord | undefined)[],
): Promise<ReadonlyMap<string, Stated>> {
  const known = rows.filter((row) => row !== undefined);
  if (known.length === 0) return new Map();
  const [articles, speakers] = await Promise.all([
    articlesById(known.map(({ articleId }) => articleId)),
    speakersById(known.flatMap(({ speakerIds }) => speakerIds)),
  ]);
  return stateAround(known, { articles, speakers });
}

/** The same where what is around them was read before. */
export function stateAround(
  rows: readonly QuotationRecord[],
  { articles, speakers }: Around,
): ReadonlyMap<string, Stated> {
  return new Map(
    rows.map((row) => {
      const published = articles.get(row.articleId)?.published ?? null;
      return [row.id, statedQuotation(row, { published, speakers: speakerKeysOf(row, speakers) })];
    }),
  );
}
