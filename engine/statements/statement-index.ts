import type { Coincidence } from './coincidence';
import { fingerprintsOf } from './fingerprints';
import { type ReadyQuotation, readyQuotation, type StatedQuotation, sameStatement } from './same-statement';

/** Two quotations that report the same words. */
export interface Link {
  readonly one: string;
  readonly other: string;
  readonly kind: Coincidence['kind'];
}

/** A fingerprint that more quotations than this share is a manner of speaking, and looking at all of them would take forever. */
const MAX_SHARED = 200;

/**
 * Finds, for each quotation that is added, those among the earlier ones that report the same words. The time goes with
 * what is added and with what it shares words with, not with what is there.
 */
export class StatementIndex {
  readonly #quotations: ReadyQuotation[] = [];
  readonly #byFingerprint = new Map<number, number[]>();

  /** The links between the new quotation and earlier ones, in the order in which those were added. */
  add(quotation: StatedQuotation): Link[] {
    const ready = readyQuotation(quotation);
    const fingerprints = fingerprintsOf(ready);
    const links: Link[] = [];
    for (const index of this.#candidates(fingerprints)) {
      const other = this.#quotations[index] as ReadyQuotation;
      const found = sameStatement(ready, other);
      if (found) links.push({ one: other.id, other: ready.id, kind: found.kind });
    }
    this.#keep(ready, fingerprints);
    return links;
  }

  #candidates(fingerprints: readonly number[]): number[] {
    const found = new Set<number>();
    for (const fingerprint of fingerprints) {
      for (const index of this.#byFingerprint.get(fingerprint) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  }

  #keep(ready: ReadyQuotation, fingerprints: readonly number[]): void {
    const index = this.#quotations.push(ready) - 1;
    for (const fingerprint of fingerprints) {
      const known = this.#byFingerprint.get(fingerprint);
      if (!known) this.#byFingerprint.set(fingerprint, [index]);
      else if (known.length < MAX_SHARED) known.push(index);
    }
  }
}
