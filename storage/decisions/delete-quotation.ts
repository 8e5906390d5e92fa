import { inLibrary } from '../in-library';
import { putQuotations } from '../put-quotations';
import { wordTrace } from '../reading/word-trace';
import { currentWording } from '../reading/wordings';
import type { QuotationRecord } from '../records';
import { type Changed, changeMany, type Progress } from './change-many';

/**
 * Deletes a quotation: its words and everything about them are gone, and only its id and a trace stay, so that reading the
 * page again does not bring it back, not even with a word edited. Returns the record for {@link restoreQuotation}; null where there was none to delete.
 */
export async function deleteQuotation(id: string, now: Date = new Date()): Promise<QuotationRecord | null> {
  const [deleted] = await deleteMany([id], {}, now);
  return deleted?.before ?? null;
}

/** Deletes many, all of them or none, as {@link deleteQuotation}. Returns what was changed, for `putBack`. */
export function deleteMany(
  ids: readonly string[],
  progress: Progress = {},
  now: Date = new Date(),
): Promise<readonly Changed[]> {
  return changeMany(ids, (record) => tombstone(record, now), progress);
}

/** Undoes a deletion exactly: the record is what it was, its time of saving included. */
export function restoreQuotation(record: QuotationRecord): Promise<void> {
  return inLibrary(() => putQuotations([record]));
}

function tombstone(record: QuotationRecord, now: Date): QuotationRecord {
  return {
    v: 1,
    id: record.id,
    articleId: record.articleId,
    kind: record.kind,
    parts: [],
    sources: [],
    speakerIds: [],
    mention: null,
    cue: null,
    context: '',
    confidence: 0,
    sure: false,
    reasons: [],
    antecedents: [],
    status: record.status,
    savedAt: record.savedAt,
    deletedAt: now.toISOString(),
    trace: wordTrace(currentWording(record).parts),
  };
}
