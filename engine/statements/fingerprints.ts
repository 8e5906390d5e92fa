import type { ReadyQuotation } from './same-statement';

/** So many words side by side make a fingerprint. Any two wordings that coincide share at least one (`coincidence.ts`). */
const LENGTH = 3;

/** Fewer bits are met everywhere: “it is going” finds half of a library and decides nothing. */
const MIN_BITS = 16;

/**
 * Numbers by which quotations that may share words find each other: hashes of every three words in a row that tell
 * something, each once, in ascending order. 32 bits, unsigned. Of a wording of fewer than three words the whole is one.
 */
export function fingerprintsOf({ words, information }: ReadyQuotation): number[] {
  const length = Math.min(LENGTH, words.length);
  if (length === 0) return [];
  const found = new Set<number>();
  for (let from = 0; from + length <= words.length; from++) {
    let bits = 0;
    let hash = 0x811c9dc5;
    for (let i = from; i < from + length; i++) {
      bits += information[i] as number;
      hash = add(hash, words[i]?.base ?? '');
    }
    if (bits >= MIN_BITS) found.add(hash >>> 0);
  }
  return [...found].sort((a, b) => a - b);
}

/** FNV-1a over the key's units and a separator. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function add(hash: number, key: string): number {
  let value = hash;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return Math.imul(value ^ 0x20, 0x01000193);
}
