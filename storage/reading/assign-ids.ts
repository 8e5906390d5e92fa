import { hash } from '../hash';
import type { QuotationAnchor, QuotationRecord, ReadQuotation } from '../records';
import { areTracesAlike, wordTrace } from './word-trace';
import { comparedWords, currentWording } from './wordings';

/** The saved quotation that a quotation of a reading is or will be. */
export interface AssignedId {
  readonly id: string;
  /** False where it only lies within the words of a saved one, which it is not itself. */
  readonly isSame: boolean;
  /** Whether it is known by its place, not by its words. */
  readonly isAnchored: boolean;
}

/**
 * Returns for each quotation of a reading the id under which it is saved or is to be: that of the saved quotation that
 * was found again in its place; else that of an unclaimed one of the same words, or of which it is an edit (the page's
 * reader may have had no time to look); else a new one, which is a hash of the
 * article, the folded words, and n for the nth equal words. A change of quotation marks or line breaks on the page
 * leaves an id as it is.
 *
 * @param rows everything that is known of the article, deleted quotations included
 */
export function assignIds(
  articleId: string,
  quotations: readonly ReadQuotation[],
  anchors: readonly QuotationAnchor[],
  rows: ReadonlyMap<string, QuotationRecord>,
): readonly AssignedId[] {
  const anchored = new Map<number, AssignedId>();
  for (const { id, quotations: indices, isSame } of anchors) {
    for (const [nth, index] of indices.entries()) {
      const isItself = isSame && nth === 0;
      if (isItself || !anchored.has(index)) anchored.set(index, { id, isSame: isItself, isAnchored: true });
    }
  }
  const taken = new Set([...anchored.values()].filter((each) => each.isSame).map((each) => each.id));
  const sought = soughtIn(articleId, quotations);
  const known: Known = {
    rows,
    taken,
    worded: idsByWords(rows),
    traced: tracedRows(rows, new Set(anchors.map(({ id }) => id))),
  };
  const assigned = quotations.map((_, index) => anchored.get(index) ?? null);
  // First those that are known by their very words: what is only like them does not take their ids.
  for (const find of [sameId, knownId, likeId]) {
    for (const [index, each] of sought.entries()) {
      if (assigned[index]) continue;
      const id = find(each, known);
      if (id === null) continue;
      taken.add(id);
      assigned[index] = { id, isSame: true, isAnchored: false };
    }
  }
  return assigned.filter((each) => each !== null);
}

interface Sought {
  readonly quotation: ReadQuotation;
  /** Its words as they are compared. */
  readonly words: string;
  /** Its id by them: n for the nth equal words of the reading. */
  readonly id: string;
  /** The ids that equal words of the article can have, without end. */
  ids(): Iterable<string>;
}

interface Known {
  readonly rows: ReadonlyMap<string, QuotationRecord>;
  readonly taken: ReadonlySet<string>;
  /** Ids of what is saved, by its words now. */
  readonly worded: ReadonlyMap<string, readonly string[]>;
  /** Traces of those of which an edit may come: deleted ones, and saved ones of which the reading told nothing. */
  readonly traced: ReadonlyMap<string, readonly number[]>;
}

function soughtIn(articleId: string, quotations: readonly ReadQuotation[]): readonly Sought[] {
  const counts = new Map<string, number>();
  return quotations.map((quotation) => {
    const words = comparedWords(quotation.parts);
    const nth = (counts.get(words) ?? 0) + 1;
    counts.set(words, nth);
    const id = idOf(articleId, words, nth);
    return { quotation, words, id, ids: () => idsOf(articleId, words) };
  });
}

/** Its own id, where that is of the same words or of deleted ones; null where it is not. */
function sameId({ id, words }: Sought, { rows, taken, worded }: Known): string | null {
  const row = rows.get(id);
  if (!row || taken.has(id)) return null;
  return row.deletedAt !== null || worded.get(words)?.includes(id) ? id : null;
}

/** Any unclaimed quotation that is worded so now; null where there is none. */
function knownId({ words }: Sought, { taken, worded }: Known): string | null {
  return worded.get(words)?.find((id) => !taken.has(id)) ?? null;
}

/** That of one of which this is an edit; else a new one. */
function likeId({ quotation, id, ids }: Sought, { rows, taken, traced }: Known): string {
  if (traced.size > 0) {
    const own = wordTrace(quotation.parts);
    for (const [other, trace] of traced) if (!taken.has(other) && areTracesAlike(trace, own)) return other;
  }
  if (!taken.has(id) && !rows.has(id)) return id;
  for (const other of ids()) if (!taken.has(other) && !rows.has(other)) return other;
  return id;
}

function tracedRows(rows: Known['rows'], reported: ReadonlySet<string>): Known['traced'] {
  const traced = new Map<string, readonly number[]>();
  for (const row of rows.values()) {
    if (row.trace) traced.set(row.id, row.trace);
    else if (row.deletedAt === null && !reported.has(row.id)) {
      traced.set(row.id, wordTrace(currentWording(row).parts));
    }
  }
  return traced;
}

function idsByWords(rows: Known['rows']): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const row of rows.values()) {
    if (row.deletedAt !== null) continue;
    const words = comparedWords(currentWording(row).parts);
    const same = ids.get(words);
    if (same) same.push(row.id);
    else ids.set(words, [row.id]);
  }
  return ids;
}

function idOf(articleId: string, words: string, nth: number): string {
  return hash('quotation', articleId, words, String(nth));
}

function* idsOf(articleId: string, words: string): Generator<string> {
  for (let nth = 1; ; nth++) yield idOf(articleId, words, nth);
}
