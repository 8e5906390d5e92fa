import type { QuotationRecord } from '../../records';
import type { BackupRow, BackupTable } from './backup-tables';
import { canonicalJson } from './canonical-json';

/**
 * What becomes of a record of a file: it is new; nothing changes; it adds to what is here; the reader said different
 * things of it here and there, and the later holds; it was deleted there, and goes here; or it is a deletion of what is
 * not here.
 */
export type Fate = 'new' | 'same' | 'changed' | 'conflicting' | 'deleted' | 'trace';

/** A record's fate, and the row as the library has it then. */
export interface Fated {
  readonly fate: Fate;
  readonly after: BackupRow;
}

/** Returns what becomes of a record where the library has this row; undefined where it has none. */
export function fateOf(table: BackupTable, before: BackupRow | undefined, incoming: BackupRow): Fated {
  if (!before) return { fate: isDeleted(incoming) ? 'trace' : 'new', after: incoming };
  const known = comparable(table, before);
  // Most of a file is what is here already, and merging what is equal changes nothing.
  if (known === comparable(table, incoming)) return { fate: 'same', after: before };
  const after = table.merge(before, incoming);
  if (known === comparable(table, after)) return { fate: 'same', after: before };
  if (!isDeleted(before) && isDeleted(after)) return { fate: 'deleted', after };
  if (isDeleted(before) && !isDeleted(after)) return { fate: 'new', after };
  return { fate: saysOtherwise(before, incoming) ? 'conflicting' : 'changed', after };
}

/** Ids of speakers follow from names and from who was told apart, and are put right when rows are written. */
function comparable({ plain }: BackupTable, row: BackupRow): string {
  const { speakerIds: _, ...rest } = plain(row) as BackupRow & Partial<QuotationRecord>;
  return canonicalJson(rest);
}

function isDeleted(row: BackupRow): boolean {
  return 'deletedAt' in row && row.deletedAt !== null;
}

/** True where the reader decided or wrote at both places, and not the same. */
function saysOtherwise(one: BackupRow, other: BackupRow): boolean {
  const [mine, theirs] = [saidOf(one), saidOf(other)];
  return mine.some((said, index) => said !== null && theirs[index] !== null && said !== theirs[index]);
}

/** What the reader decided and wrote, without when; null where nothing. */
function saidOf(row: BackupRow): readonly (string | null)[] {
  const { decision, annotation, status, sources } = row as Partial<QuotationRecord>;
  // What a decision about a quotation says stands in the quotation; what it was before is none of it.
  const decided = status === undefined ? { ...decision, at: '' } : { status, sources };
  return [
    decision ? canonicalJson(decided) : null,
    annotation ? canonicalJson({ ...annotation, at: '' }) : null,
  ];
}
