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
  const shares = quotations.map(() => new Map<string, number>());
  for (const bytes of chunks) {
    eachPacked(bytes, (at, count) => {
      const hits = hitsAt(bytes, at, count, owners);
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

/** How many fingerprints of the one at this place each quotation has; null for none, which is by far the commonest. */
function hitsAt(
  bytes: Uint8Array,
  at: number,
  count: number,
  owners: ReadonlyMap<number, readonly number[]>,
): Map<number, number> | null {
  let hits: Map<number, number> | null = null;
  for (let i = 0; i < count; i++) {
    const found = owners.get(printAt(bytes, at, i));
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
