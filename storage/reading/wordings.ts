import type { FirstWording, LaterWording, PartSelector, QuotationRecord } from '../records';
import { foldWords } from '../search/fold-words';

/** Wordings kept of one quotation beside the first; of a page that changes more often the first ones and the last. */
export const MOST_LATER = 12;

/** What a quotation says on its page, as far as is known, with the sentences around it, and since when. */
export function currentWording({ parts, context, savedAt, laterWordings }: QuotationRecord): LaterWording {
  return laterWordings?.at(-1) ?? { parts, context, readAt: savedAt };
}

/** The words of all parts as they are compared. Words of no letters at all (“…”, “?!”) still differ from each other. */
export function comparedWords(parts: readonly Pick<PartSelector, 'exact'>[]): string {
  const said = parts.map((part) => part.exact).join(' ');
  return foldWords(said) || said;
}

/** How it was saved first, where the page now says something else; null where it says the same (again). */
export function firstWordingIfChanged(record: QuotationRecord): FirstWording | null {
  const now = currentWording(record);
  if (now.parts === record.parts || comparedWords(now.parts) === comparedWords(record.parts)) return null;
  return { words: record.parts.map((part) => part.exact), savedAt: record.savedAt };
}

/**
 * Returns the quotation as it is after a reading found it on the page in these words. The words that were saved first
 * stay; other words are added behind them with the time of the reading; the same words only have their places brought up to date.
 */
export function foundOnPage(
  record: QuotationRecord,
  parts: readonly PartSelector[],
  context: string,
  now: Date,
): QuotationRecord {
  const { missingSince: _, ...found } = record;
  const current = currentWording(record);
  if (comparedWords(current.parts) !== comparedWords(parts)) {
    const kept = (record.laterWordings ?? []).slice(0, MOST_LATER - 1);
    return { ...found, laterWordings: [...kept, { parts, context, readAt: now.toISOString() }] };
  }
  const placed = withPlaces(current.parts, parts);
  if (!record.laterWordings) return { ...found, parts: placed };
  return {
    ...found,
    laterWordings: [...record.laterWordings.slice(0, -1), { ...current, parts: placed }],
  };
}

/** Returns the quotation as it is after a reading did not find it on the page. */
export function goneFromPage(record: QuotationRecord, now: Date): QuotationRecord {
  return record.missingSince === undefined ? { ...record, missingSince: now.toISOString() } : record;
}

/** Returns the quotation with these sentences around its current words. */
export function withContext(record: QuotationRecord, context: string): QuotationRecord {
  if (!record.laterWordings) return { ...record, context };
  const current = currentWording(record);
  return { ...record, laterWordings: [...record.laterWordings.slice(0, -1), { ...current, context }] };
}

/** The words as they were saved at the places where they stand now. */
function withPlaces(saved: readonly PartSelector[], now: readonly PartSelector[]): readonly PartSelector[] {
  if (saved.length !== now.length) return now;
  return now.map((part, index) => {
    const exact = saved[index]?.exact ?? part.exact;
    // Another cut into parts of the same words: then the places would not be those of the words.
    return comparedWords([{ exact }]) === comparedWords([part]) ? { ...part, exact } : part;
  });
}

/** Returns a record of a new reading with what stays of the one that it replaces: the words as first saved, and the reader's. */
export function keepingWordings(fresh: QuotationRecord, before: QuotationRecord): QuotationRecord {
  const { parts, context, savedAt, revivedAt, laterWordings, missingSince, annotation } = before;
  const kept = {
    ...fresh,
    parts,
    context,
    savedAt,
    ...(revivedAt !== undefined && { revivedAt }),
    ...(annotation && { annotation }),
    ...(laterWordings && { laterWordings }),
    ...(missingSince !== undefined && { missingSince }),
  };
  return withContext(kept, fresh.context);
}
