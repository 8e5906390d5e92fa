import { database } from '../database';
import { InvalidReadingError, withStorageErrors } from '../errors';
import { MOST_QUOTATIONS } from '../limits';
import type { ArticleRecord, QuotationRecord, ReadQuotation } from '../records';
import { inReadingOrder } from '../search/saved-quotation';
import { type ArticleIdentity, articleIdentity } from './article-identity';
import { isAnothersRow } from './is-anothers';
import { currentWording } from './wordings';

/**
 * Returns what is saved of the article at an address, in its order.
 *
 * @throws {TypeError} when `url` is no http(s) address.
 */
export function quotationsOfArticle(
  url: string,
  canonicalUrl: string | null,
): Promise<readonly QuotationRecord[]> {
  return withStorageErrors(async () => {
    const identity = articleIdentity(url, canonicalUrl);
    const [article, rows] = await rowsOf(identity);
    if (isAnothersRow(article, identity)) return [];
    return rows.filter((row) => row.deletedAt === null).sort(inReadingOrder);
  });
}

/** What a page's reader looks for: a saved quotation as it was read, with the words that its page has now, as far as is known. */
export interface SoughtQuotation extends ReadQuotation {
  readonly id: string;
}

/**
 * Returns what is saved of the article at an address, to be found again on its page.
 *
 * @throws {TypeError} when `url` is no http(s) address.
 */
export async function soughtQuotations(
  url: string,
  canonicalUrl: string | null,
): Promise<readonly SoughtQuotation[]> {
  const records = await quotationsOfArticle(url, canonicalUrl);
  return records.slice(0, MOST_QUOTATIONS).map(asRead);
}

/** Without what only the library knows: when it was saved, what the reader decided. */
function asRead(record: QuotationRecord): SoughtQuotation {
  const {
    v,
    articleId,
    speakerIds,
    status,
    savedAt,
    deletedAt,
    revivedAt,
    decision,
    annotation,
    laterWordings,
    missingSince,
    ...read
  } = record;
  const { parts, context } = currentWording(record);
  return { ...read, parts, context };
}

/** What the library holds of an article. */
export interface KnownArticle {
  /** Its row; absent where it is not saved. */
  readonly article: ArticleRecord | undefined;
  /** Its quotations by id, deleted ones included. */
  readonly quotations: ReadonlyMap<string, QuotationRecord>;
}

/**
 * Returns everything that is known of an article. Reads within the caller's transaction.
 *
 * @throws {InvalidReadingError} where its id is another's.
 */
export async function knownOfArticle(identity: ArticleIdentity): Promise<KnownArticle> {
  const [article, rows] = await rowsOf(identity);
  if (isAnothersRow(article, identity)) {
    throw new InvalidReadingError(
      'url',
      'the address of the article that is saved under its id',
      identity.url,
    );
  }
  return { article, quotations: new Map(rows.map((row) => [row.id, row])) };
}

/** Both are asked for at once: each waits for the database. */
function rowsOf({ id }: ArticleIdentity) {
  return Promise.all([
    database.articles.get(id),
    database.quotations.where('articleId').equals(id).toArray(),
  ]);
}

/** Returns what is saved now under the ids; null among them are passed over. */
export function savedAmong(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, QuotationRecord>> {
  return withStorageErrors(async () => {
    const rows = await database.quotations.bulkGet(ids.filter((id) => id !== null));
    return new Map(rows.flatMap((row) => (row && row.deletedAt === null ? [[row.id, row]] : [])));
  });
}
