import type { Quotation } from '@/engine';
import type { SoughtQuotation } from '@/storage/reading/quotations-of-article';
import type { QuotationAnchor, ReadQuotation } from '@/storage/records';

/** A saved quotation that stands on the page and was not read there: words that the reader chose himself, mostly. */
export interface SavedBefore {
  readonly anchor: QuotationAnchor;
  /** As it is marked and shown. Its evidence is in the library, not on the page. */
  readonly quotation: Quotation;
  /** As it is reported: what was saved, where it stands now. */
  readonly read: ReadQuotation;
}

/** Those of the saved quotations that stand on the page although the reading did not find them. */
export function savedBefore(
  anchors: readonly QuotationAnchor[],
  sought: readonly SoughtQuotation[],
): readonly SavedBefore[] {
  const savedAs = new Map(sought.map((each) => [each.id, each]));
  return anchors.flatMap((anchor) => {
    const saved = savedAs.get(anchor.id);
    if (!saved || anchor.isSame || anchor.quotations.length > 0 || anchor.parts.length === 0) return [];
    const { id: _, ...read } = { ...saved, parts: anchor.parts };
    const { kind, sources, confidence, sure, reasons } = read;
    const parts = anchor.parts.map(({ start, end, exact }) => ({ start, end, text: exact }));
    const shown = { mention: null, cue: null, antecedents: [], confidence, sure, reasons };
    return [{ anchor, quotation: { kind, parts, sources, ...shown }, read }];
  });
}
