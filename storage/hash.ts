/** Between the hashed strings, so that ('ab', 'c') and ('a', 'bc') differ; no text that is hashed holds it. */
const SEPARATOR = '\u0000';

/**
 * Returns 64 bits of hash of the strings as 16 hexadecimal digits. For identity among one reader's records, not for
 * secrecy: nobody gains from a collision but a page that wants its own quotations lost.
 *
 * Two 32-bit lanes of xor and multiply with a final mix (bryc's cyrb53, without its cut to 53 bits; public domain).
 */
export function hash(...strings: readonly string[]): string {
  const text = strings.join(SEPARATOR);
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
