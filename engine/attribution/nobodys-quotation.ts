import type { Evidence, Quotation, QuotationKind } from '../types';

/** A quotation that nobody is named for. */
export function nobodysQuotation(
  kind: QuotationKind,
  parts: readonly Evidence[],
  confidence: number,
): Quotation {
  return {
    kind,
    parts,
    sources: [],
    mention: null,
    cue: null,
    antecedents: [],
    confidence,
    sure: false,
    reasons: [{ id: 'nobody-named', words: [] }],
  };
}
