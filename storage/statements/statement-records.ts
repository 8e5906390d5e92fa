/** The stored shapes of what is known of statements. `v` is the version of a row's shape; times are ISO 8601 in UTC. */

/** Fingerprints of quotations that stand on one rack (racks.ts), so many as are read and written at once. */
export interface RackRecord {
  readonly v: 1;
  readonly rack: string;
  /** Its place on the rack. */
  readonly n: number;
  /** As packed-prints.ts packs them. */
  readonly packed: Uint8Array;
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

/** Articles whose quotations are still to be linked: these, or all. */
export interface BacklogRecord {
  readonly n?: number;
  readonly articleIds: readonly string[] | null;
  /** Up to this one they are done; they are in the order of the ids. */
  readonly after: string;
}

/** Two ids in the order in which they are stored. */
export function orderedPair(one: string, other: string): { readonly one: string; readonly other: string } {
  return one < other ? { one, other } : { one: other, other: one };
}
