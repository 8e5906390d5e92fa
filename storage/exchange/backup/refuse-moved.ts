import type { QuotationRecord } from '../../records';
import type { BackupRecord } from './backup-parser';
import { BackupRefusal } from './backup-refusal';
import type { BackupRow } from './backup-tables';

/**
 * A quotation's id follows from its article: a file in which it is another's was made up.
 *
 * @param known the library's rows of the same ids, in the order of the records
 * @throws {BackupRefusal} naming the first such record.
 */
export function refuseMoved(
  records: readonly BackupRecord[],
  known: readonly (BackupRow | undefined)[],
): void {
  for (const [index, { row, table, line }] of records.entries()) {
    const before = known[index] as QuotationRecord | undefined;
    const { id, articleId } = row as QuotationRecord;
    if (table.name !== 'quotations' || !before || before.articleId === articleId) continue;
    throw new BackupRefusal('field', { line, id, field: 'articleId', value: articleId });
  }
}
