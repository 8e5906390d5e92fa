import { hash } from './hash';
import type { QuotationAnchor, QuotationRecord, ReadQuotation } from './records';
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
 * was found again in its place; else that of an unclaimed one of the same words; else a new one, which is a hash of the
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
  const changed = idsByLaterWords(rows);
  return quotations.map(({ parts }, index) => {
    const known = anchored.get(index);
    if (known) return known;
    const id = unclaimedId(articleId, comparedWords(parts), { rows, taken, changed });
    taken.add(id);
    return { id, isSame: true, isAnchored: false };
  });
}

interface Known {
  readonly rows: ReadonlyMap<string, QuotationRecord>;
  readonly taken: ReadonlySet<string>;
  /** Ids of the quotations whose words have changed, by their words now. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
}

function unclaimedId(articleId: string, words: string, { rows, taken, changed }: Known): string {
  for (let nth = 1; ; nth++) {
    const id = hash('quotation', articleId, words, String(nth));
    if (taken.has(id)) continue;
    const row = rows.get(id);
    if (!row) return changed.get(words)?.find((each) => !taken.has(each)) ?? id;
    if (row.deletedAt !== null || comparedWords(currentWording(row).parts) === words) return id;
  }
}

function idsByLaterWords(rows: ReadonlyMap<string, QuotationRecord>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const row of rows.values()) {
    if (row.deletedAt !== null || !row.laterWordings) continue;
    const words = comparedWords(currentWording(row).parts);
    ids.set(words, [...(ids.get(words) ?? []), row.id]);
  }
  return ids;
}
