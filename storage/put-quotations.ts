import { database } from './database';
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

/** The rows as they are before they are written; by id. Those of one article are read in one go. */
async function rowsBefore(rows: readonly QuotationRecord[]): Promise<ReadonlyMap<string, QuotationRecord>> {
  const [articleId = '', ...others] = new Set(rows.map((row) => row.articleId));
  const isOne = others.length === 0 && rows.length > 1;
  const known = isOne
    ? await database.quotations.where('articleId').equals(articleId).toArray()
    : await database.quotations.bulkGet(rows.map(({ id }) => id));
  return new Map(known.flatMap((row) => (row ? [[row.id, row]] : [])));
}
