import type { BackupRecord } from './backup-parser';
import type { BackupTable } from './backup-tables';

/** Records of one table that follow each other. */
export interface TableRecords {
  readonly table: BackupTable;
  readonly records: readonly BackupRecord[];
}

/** Returns records in their order, those of one table together. */
export function byTable(records: readonly BackupRecord[]): readonly TableRecords[] {
  const groups: { table: BackupTable; records: BackupRecord[] }[] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last?.table === record.table) last.records.push(record);
    else groups.push({ table: record.table, records: [record] });
  }
  return groups;
}
