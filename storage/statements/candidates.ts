import { eachPacked, idAt, printAt } from './packed-prints';
import type { Stated } from './stated-quotation';

/** So many quotations are compared with one, those that share most with it first. */
const MOST_COMPARED = 64;
/**
 * Of the fingerprints of the one that has fewer, two quotations of one statement share so many: no pair in the sets of
 * articles about the same events shares less than a third. Or so many, where they are long and have a paragraph in common.
 */
const LEAST_SHARE = 0.3;
const ENOUGH = 4;
/** An article that says one thing over and over finds others by its first ones; no article says anything as often. */
const MOST_OWNERS = 50;

/**
 * Returns for each quotation the ids of those in these chunks that may report the same words, the likeliest first. One
 * that the chunks hold several times counts once.
 */
export function candidatesIn(
  quotations: readonly Stated[],
  chunks: readonly Uint8Array[],
): ReadonlyMap<string, readonly string[]> {
  const owners = ownersOf(quotations);
  const bits = bitsOf(owners.keys());
  const shares = quotations.map(() => new Map<string, number>());
  for (const bytes of chunks) {
    eachPacked(bytes, (at, count) => {
      const hits = hitsAt(bytes, at, count, owners, bits);
      for (const [owner, shared] of hits ?? []) {
        const own = quotations[owner] as Stated;
        const share = shared / Math.min(count, own.prints.length);
        if (share >= LEAST_SHARE || shared >= ENOUGH) shares[owner]?.set(idAt(bytes, at), share);
      }
    });
  }
  return new Map(quotations.map(({ id }, i) => [id, likeliest(shares[i] ?? new Map())]));
}

/** Which of the quotations have a fingerprint. */
function ownersOf(quotations: readonly Stated[]): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  for (const [i, { prints }] of quotations.entries()) {
    for (const print of prints) {
      const known = owners.get(print);
      if (known && known.length < MOST_OWNERS) known.push(i);
      else if (!known) owners.set(print, [i]);
    }
  }
  return owners;
}

/** Fingerprints share a bit with those that are alike in so many of their last bits. */
const BITS = 16;

/**
 * A bit for each fingerprint. Nearly all that stand on racks are nobody's, and a look into these few bytes says so in a
 * tenth of the time that a map takes. Bloom 1970, with one hash: they are hashes already.
 */
function bitsOf(prints: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(2 ** (BITS - 3));
  for (const print of prints) bits[byteOf(print)] = (bits[byteOf(print)] ?? 0) | (1 << (print & 7));
  return bits;
}

function byteOf(print: number): number {
  return (print >>> 3) & (2 ** (BITS - 3) - 1);
}

/** How many fingerprints of the one at this place each quotation has; null for none, which is by far the commonest. */
function hitsAt(
  bytes: Uint8Array,
  at: number,
  count: number,
  owners: ReadonlyMap<number, readonly number[]>,
  bits: Uint8Array,
): Map<number, number> | null {
  let hits: Map<number, number> | null = null;
  for (let i = 0; i < count; i++) {
    const print = printAt(bytes, at, i);
    if (((bits[byteOf(print)] ?? 0) & (1 << (print & 7))) === 0) continue;
    const found = owners.get(print);
    if (!found) continue;
    hits ??= new Map();
    for (const owner of found) hits.set(owner, (hits.get(owner) ?? 0) + 1);
  }
  return hits;
}

function likeliest(shares: ReadonlyMap<string, number>): string[] {
  return [...shares]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}
