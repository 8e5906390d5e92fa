import { database } from './database';
import type { QuotationRecord } from './records';
import { speakersWith } from './speakers/speakers';

/**
 * Writes quotations with all that is derived from them, within the caller's transaction ({@link inLibrary}). Nothing else
 * writes quotations.
 */
export async function putQuotations(rows: readonly QuotationRecord[]): Promise<void> {
  if (rows.length === 0) return;
  await database.quotations.bulkPut([...rows]);
  await database.speakers.bulkPut([...(await speakersWith(rows.flatMap((row) => row.sources)))]);
}
