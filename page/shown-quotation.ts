import type { Quotation, Source } from '@/engine';
import { type Certainty, certaintyOf } from './certainty';
import type { TextMap } from './text-map';

/** What the reader said of a quotation's speaker; `added` where he saved the words by hand. */
export type DecisionStatus = 'confirmed' | 'corrected' | 'rejected' | 'added';

/** A decision of the reader, with whom he named and who had been named before. */
export interface Decided {
  readonly status: DecisionStatus;
  readonly sources: readonly Source[];
  readonly before: readonly Source[];
}

/** A quotation of the page and what the reader decided about it; null where nothing. */
export interface ShownQuotation {
  readonly quotation: Quotation;
  readonly decided: Decided | null;
  /** True where the reader chose the words himself: they are marked only while they are saved. */
  readonly isAdded?: boolean;
  /** Where its words stand, if that is beside the article. */
  readonly map?: TextMap | undefined;
}

/** Who said it: by the reader's decision, else by the engine; empty where nobody is named. */
export function speakersOf({ quotation, decided }: ShownQuotation): readonly Source[] {
  return decided?.sources ?? quotation.sources;
}

/** How a speaker is known: by the reader's decision, else by how sure the engine is; null where nobody is named. */
export function standingOf(shown: ShownQuotation): Certainty | DecisionStatus | null {
  if (shown.decided) return shown.decided.status;
  return shown.quotation.sources.length > 0 ? certaintyOf(shown.quotation) : null;
}

/** True where the evidence that the engine found is for the speaker who is shown. */
export function isByEvidence({ decided }: ShownQuotation): boolean {
  return decided === null || decided.status === 'confirmed' || decided.status === 'added';
}

/** The kind of mark on the page: indirect speech has a quieter one; null where none is made, because nobody is named. */
export function markOf(shown: ShownQuotation): Certainty | 'indirect' | 'decided' | null {
  if (shown.isAdded && !shown.decided) return null;
  if (speakersOf(shown).length === 0) return shown.decided?.status === 'added' ? 'decided' : null;
  if (shown.decided) return 'decided';
  return shown.quotation.kind === 'indirect' ? 'indirect' : certaintyOf(shown.quotation);
}
