/** The stored shapes of what is known of statements. `v` is the version of a row's shape; times are ISO 8601 in UTC. */

/**
 * By what a quotation is found by others that report the same words. Its key is the eight bytes of the quotation's id: as
 * letters it would be four times as long in every entry of the index.
 */
export interface FingerprintRecord {
  readonly v: 1;
  readonly prints: readonly number[];
  /** Hash of all that its links follow from; while it is the same, they hold. */
  readonly of: number;
}

/** Two quotations that report the same words; `one` is the smaller id. */
export interface LinkRecord {
  readonly v: 1;
  readonly one: string;
  readonly other: string;
}

/** What the reader decided about two quotations, which no regrouping changes; `one` is the smaller id. */
export interface StatementDecision {
  readonly v: 1;
  readonly one: string;
  readonly other: string;
  readonly is: 'joined' | 'parted';
  readonly at: string;
}

/** Quotations whose links are still to be found: those of these ids, or all. */
export interface BacklogRecord {
  readonly n?: number;
  readonly ids: readonly string[] | null;
  /** Where `ids` is null, all up to this id are done. */
  readonly after: string;
}

/** Two ids in the order in which they are stored. */
export function orderedPair(one: string, other: string): { readonly one: string; readonly other: string } {
  return one < other ? { one, other } : { one: other, other: one };
}
