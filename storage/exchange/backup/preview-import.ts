import { database } from '../../database';
import { withStorageErrors } from '../../errors';
import type { ArticleRecord, QuotationRecord } from '../../records';
import type { LongWork } from '../long-work';
import type { BackupRecord } from './backup-parser';
import { BackupRefusal } from './backup-refusal';
import { byTable } from './by-table';
import { type Fate, fateOf } from './merge-fate';
import { readBackup } from './read-backup';
import { refuseMoved } from './refuse-moved';

/** Quotations that are shown of each fate. */
const EXAMPLES = 3;

/** What an import would do, before anything is written. */
export interface ImportPreview {
  /** How many records of each table have each fate. */
  readonly counts: Readonly<Record<string, Readonly<Record<Fate, number>>>>;
  /** A few quotations of each fate that the reader may want to see; those that go are as they are here. */
  readonly examples: readonly ImportExample[];
}

export interface ImportExample {
  readonly fate: Fate;
  readonly quotation: QuotationRecord;
}

const NONE: Record<Fate, number> = { new: 0, same: 0, changed: 0, conflicting: 0, deleted: 0, trace: 0 };

/**
 * Reads a backup whole and tells what it would change. Writes nothing.
 *
 * @throws {BackupRefusal} where it cannot be taken in: then nothing of it is.
 */
export function previewImport(file: Blob, work: LongWork = {}): Promise<ImportPreview> {
  return withStorageErrors(async () => {
    const counts: Record<string, Record<Fate, number>> = {};
    const examples: ImportExample[] = [];
    const articles = new ArticlesOfFile();
    for await (const records of readBackup(file, work)) {
      for (const { table, records: group } of byTable(records)) {
        await articles.check(group);
        counts[table.name] ??= { ...NONE };
        const count = counts[table.name] as Record<Fate, number>;
        const known = await table.rows.bulkGet(group.map(({ row }) => table.keyOf(row)));
        refuseMoved(group, known);
        for (const [index, { row }] of group.entries()) {
          const before = known[index];
          const { fate } = fateOf(table, before, row);
          count[fate]++;
          if (table.name !== 'quotations') continue;
          addExample(examples, fate, (fate === 'deleted' ? before : row) as QuotationRecord);
        }
      }
    }
    return { counts, examples };
  });
}

function addExample(examples: ImportExample[], fate: Fate, quotation: QuotationRecord): void {
  if (fate === 'same' || fate === 'trace' || fate === 'changed') return;
  if (examples.filter((each) => each.fate === fate).length < EXAMPLES) examples.push({ fate, quotation });
}

/** A quotation whose article nobody knows would never be seen again. */
class ArticlesOfFile {
  readonly #known = new Set<string>();

  /** @throws {BackupRefusal} naming the first quotation whose article is neither in the file nor here. */
  async check(group: readonly BackupRecord[]): Promise<void> {
    const missing: BackupRecord[] = [];
    for (const record of group) {
      if (record.table.name === 'articles') this.#known.add((record.row as ArticleRecord).id);
      if (record.table.name !== 'quotations') continue;
      const { articleId, deletedAt } = record.row as QuotationRecord;
      if (deletedAt === null && !this.#known.has(articleId)) missing.push(record);
    }
    if (missing.length === 0) return;
    const here = await database.articles.bulkGet(
      missing.map(({ row }) => (row as QuotationRecord).articleId),
    );
    const record = missing[here.indexOf(undefined)];
    if (record)
      throw new BackupRefusal('no_article', { line: record.line, id: (record.row as QuotationRecord).id });
  }
}
