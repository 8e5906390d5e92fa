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
  await database.quotations.bulkPut([...quotations]);
  await database.speakers.bulkPut([...speakers]);
  await shelve(quotations);
  await linkQuotations(quotations);
}
