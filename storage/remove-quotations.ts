import { database } from './database';
import { putQuotations } from './put-quotations';
import type { QuotationRecord } from './records';

/**
 * Takes quotations out without a trace, with all that is derived from them, within the caller's transaction. Nothing else
 * does: what the reader deletes leaves a trace (`decisions/delete-quotation`).
 */
export async function removeQuotations(rows: readonly QuotationRecord[]): Promise<void> {
  // Whatever is derived from quotations leaves with those that are deleted; then their rows can go too.
  const deletedAt = new Date(0).toISOString();
  await putQuotations(rows.map((row) => ({ ...row, sources: [], speakerIds: [], deletedAt })));
  await database.quotations.bulkDelete(rows.map(({ id }) => id));
}
