import { hash } from '../hash';
import type { PartSelector } from '../records';
import { foldWords } from '../search/fold-words';

/** Numbers in a trace; more tell finer. */
const SIZE = 32;
/** Share of equal numbers from which words are an edit of others: unrelated ones of one article share a tenth. */
const SAME = 0.4;

/**
 * Returns a trace of words that tells an edit of them when it comes, and from which they cannot be read: for each of 32
 * orders the first of the hashed words and pairs of words. Empty where there are no words.
 *
 * Broder, On the resemblance and containment of documents (1997).
 */
export function wordTrace(parts: readonly Pick<PartSelector, 'exact'>[]): readonly number[] {
  const words = foldWords(parts.map((part) => part.exact).join(' '))
    .split(' ')
    .filter(Boolean);
  const features = words.flatMap((word, i) => [word, `${words[i - 1] ?? ''} ${word}`]);
  if (features.length === 0) return [];
  const hashes = features.map((feature) => Number.parseInt(hash(feature).slice(0, 8), 16));
  return Array.from({ length: SIZE }, (_, order) =>
    hashes.reduce((least, each) => Math.min(least, mixed(each, order)), 0xffffffff),
  );
}

/** True where the traces are of words that are an edit of each other. */
export function areTracesAlike(one: readonly number[], other: readonly number[]): boolean {
  const equal = one.filter((value, index) => value === other[index]).length;
  return one.length === SIZE && equal >= SIZE * SAME;
}

/** Another order of the same numbers for each `order` (the final mix of MurmurHash3). */
function mixed(value: number, order: number): number {
  let bits = value ^ Math.imul(order + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
