import type { DecisionStatus, ReadQuotation } from '../records';

/** What a list of saved quotations is narrowed to; everything that is given must hold. */
export interface LibraryFilter {
  /** Words, “exact phrases” and names, as typed. Empty: all. */
  readonly query: string;
  /** Only this speaker's, all of whose merged names count. */
  readonly speakerId: string | null;
  /** As the articles print it. */
  readonly outlet: string | null;
  /** First and last day of the articles (`YYYY-MM-DD`, UTC), or of saving where an article has no date. */
  readonly from: string | null;
  readonly until: string | null;
  readonly kind: ReadQuotation['kind'] | null;
  readonly status: DecisionStatus | null;
  readonly tag: string | null;
}

/** By the day of the article, or of saving where it has none; by the speaker's or the outlet's name, then newest first. */
export type LibraryOrder = 'newest' | 'oldest' | 'speaker' | 'outlet';

/** Everything. */
export const NO_FILTER: LibraryFilter = {
  query: '',
  speakerId: null,
  outlet: null,
  from: null,
  until: null,
  kind: null,
  status: null,
  tag: null,
};
