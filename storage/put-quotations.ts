import { database } from './database';
import { InvalidReadingError } from './errors';
import type { QuotationRecord } from './records';
import { shelve } from './search/shelve';
import { withSpeakers } from './speakers/with-speakers';
import { linkQuotations } from './statements/link-quotations';

/**
 * Writes quotations with all that is derived from them, within the caller's transaction ({@link inLibrary}). Nothing else
 * writes quotations.
 */
export async function putQuotations(rows: readonly QuotationRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const { quotations, speakers } = await withSpeakers(rows);
  const before = await rowsBefore(quotations);
  await Promise.all([database.quotations.bulkPut([...quotations]), database.speakers.bulkPut([...speakers])]);
  // Neither reads what the other writes: one waits for the disk while the other reckons.
  await Promise.all([shelve(quotations), linkQuotations(quotations, before)]);
}

/**
 * The rows as they are before they are written; by id. Those of one article are read in one go.
 *
 * @throws {InvalidReadingError} where an id is that of another article's: see reading/is-anothers.ts.
 */
async function rowsBefore(rows: readonly QuotationRecord[]): Promise<ReadonlyMap<string, QuotationRecord>> {
  const [articleId = '', ...others] = new Set(rows.map((row) => row.articleId));
  const isOne = others.length === 0 && rows.length > 1;
  const own = isOne ? await database.quotations.where('articleId').equals(articleId).toArray() : [];
  const before = new Map(own.map((row) => [row.id, row]));
  const rest = rows.filter(({ id }) => !before.has(id));
  const known = rest.length > 0 ? await database.quotations.bulkGet(rest.map(({ id }) => id)) : [];
  for (const [index, row] of known.entries()) {
    if (!row) continue;
    if (row.articleId !== rest[index]?.articleId)
      throw new InvalidReadingError('id', 'one of this article', row.id);
    before.set(row.id, row);
  }
  return before;
}
