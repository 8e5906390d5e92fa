import type { Article } from '../types';

/** Shorter sentences are met in many articles. Counted in letters and digits. */
const LEAST_LETTERS = 25;
/** More of one article decide nothing. */
const MOST = 64;

/**
 * Hashes of the article's own sentences, those without quotation marks, at most 64, each once: by them two articles are
 * known that print one report (`same-report.ts`), without their text. Cut at full stops, roughly but always alike; in
 * plain letters, so that marks, case and spaces make no difference. 30 bits, unsigned.
 */
export function sentencePrints({ text, blocks }: Article): number[] {
  const prints = new Set<number>();
  for (const { kind, start, end } of blocks) {
    if (prints.size === MOST) break;
    if (kind !== 'paragraph') continue;
    for (const sentence of text.slice(start, end).split(/(?<![.!?])[.!?]+\s+/)) {
      if (/["“”„«»]/.test(sentence)) continue;
      const letters = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
      if (letters.length >= LEAST_LETTERS && prints.size < MOST) prints.add(hashOf(letters));
    }
  }
  return [...prints];
}

/** FNV-1a, cut to 30 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hashOf(letters: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return (hash >>> 2) >>> 0;
}
