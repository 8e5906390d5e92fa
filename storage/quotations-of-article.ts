import { articleIdentity } from './article-identity';
import { database } from './database';
import { withStorageErrors } from './errors';
import type { QuotationRecord } from './records';
import { inReadingOrder } from './saved-quotation';

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
    const rows = await database.quotations
      .where('articleId')
      .equals(articleIdentity(url, canonicalUrl).id)
      .toArray();
    return rows.filter((row) => row.deletedAt === null).sort(inReadingOrder);
  });
}

/** Returns those of the ids under which something is saved now; null among them are passed over. */
export function savedAmong(ids: readonly (string | null)[]): Promise<ReadonlySet<string>> {
  return withStorageErrors(async () => {
    const rows = await database.quotations.bulkGet(ids.filter((id) => id !== null));
    return new Set(rows.flatMap((row) => (row && row.deletedAt === null ? [row.id] : [])));
  });
}
