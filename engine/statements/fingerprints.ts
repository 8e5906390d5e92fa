import { EVERYDAY_BITS } from './information';
import type { ReadyQuotation } from './same-statement';

/** After so many small words in a row, these count too: all that “We will be talking about it” has. */
const SMALL_WORDS = 3;

/** Fingerprints have so many bits: enough that few are shared by chance, and that a database keeps them in five bytes. */
const BITS = 30;

/**
 * Numbers by which quotations that may share words find each other: hashes of every two neighbours among the words that
 * tell something, and of such a word after several small ones, each once, in the order of the words. What else stands between two
 * telling words (articles, pronouns, auxiliaries) is what reporters change. A wording of one telling word has that word;
 * where all are small or a formula there is none.
 *
 * Measured on the two sets of articles about the same events, over the gold's quotations and what the engine finds: of
 * 1,408 pairs that `sameStatement` joins 99.4 % share one of 7.7 a quotation. Of every three words in a row there are 13.0
 * a quotation, and 98.7 % of the pairs share one.
 */
export function fingerprintsOf({ words, information }: ReadyQuotation): number[] {
  const bases = words.map(({ base }) => base);
  const telling = bases.flatMap((_, i) => ((information[i] as number) >= EVERYDAY_BITS ? [i] : []));
  const found = new Set<number>();
  if (telling.length === 1) found.add(hashOf([bases[telling[0] as number] as string]));
  for (const [nth, at] of telling.entries()) {
    const before = telling[nth - 1];
    if (before !== undefined) found.add(hashOf([bases[before] as string, bases[at] as string]));
    if (at - (before ?? -1) > SMALL_WORDS) found.add(hashOf(bases.slice(at - SMALL_WORDS, at + 1)));
  }
  return [...found];
}

/** FNV-1a over the words' units and separators, folded. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hashOf(words: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return ((value >>> BITS) ^ value) & (2 ** BITS - 1);
}
