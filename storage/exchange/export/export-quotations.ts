import { database } from '../../database';
import { withStorageErrors } from '../../errors';
import { withArticles } from '../../search/saved-quotation';
import { citationOf } from '../formats/citation';
import type { CitationWords } from '../formats/citation-words';
import { type LongWork, ROWS_AT_ONCE } from '../long-work';
import { TextFile } from '../text-file';
import type { ExportFormat } from './export-format';

/** What is said in the file in the reader's language, and below which probability a speaker is called a guess. */
export interface ExportWays {
  readonly words: CitationWords;
  readonly guessThreshold: number;
}

/**
 * Writes the saved quotations of these ids into a file, in their order; those that were deleted meanwhile are left out.
 *
 * @throws {DOMException} `AbortError` where it was stopped.
 * @throws {StorageError} where the library cannot be read.
 */
export function exportQuotations(
  ids: readonly string[],
  { head, row, separator, foot, type }: ExportFormat,
  { words, guessThreshold }: ExportWays,
  { onProgress, signal }: LongWork = {},
): Promise<Blob> {
  return withStorageErrors(async () => {
    const file = new TextFile();
    let before = '';
    file.add(head);
    for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
      signal?.throwIfAborted();
      const rows = await database.quotations.bulkGet(ids.slice(from, from + ROWS_AT_ONCE));
      const kept = rows.flatMap((each) => (each && each.deletedAt === null ? [each] : []));
      for (const saved of await withArticles(kept)) {
        file.add(before + row({ saved, citation: citationOf(saved, words, guessThreshold), words }));
        before = separator;
      }
      onProgress?.(Math.min(1, (from + ROWS_AT_ONCE) / ids.length));
    }
    file.add(foot);
    return file.file(type);
  });
}
