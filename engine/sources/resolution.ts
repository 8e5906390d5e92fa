import type { Source, Span } from '../types';

/** How a mention was resolved. */
export type ResolutionStep =
  | 'full-name'
  | 'surname'
  | 'given-name'
  | 'role'
  | 'acronym'
  | 'organisation'
  | 'pronoun'
  | 'description'
  | 'first-person';

/** Whom a mention refers to. */
export interface Resolution {
  /** Several for joint mentions, and for a surname that two people share (`ambiguous`). Empty where it cannot be told. */
  readonly sources: readonly Source[];
  /** True where `sources` are alternatives, not joint speakers. */
  readonly ambiguous: boolean;
  /** Mentions that led there, nearest first; empty where the mention is itself the fullest form. */
  readonly antecedents: readonly Span[];
  readonly step: ResolutionStep;
  /** In [0, 1]: how often such a resolution is right. */
  readonly confidence: number;
}
