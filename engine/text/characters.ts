/** What a character is, as bits: one look into a table instead of a regular expression for every character. */
export const LETTER = 1;
export const NUMBER = 2;
/** Letter, mark, number or low line: what a word goes on with. */
export const WORD_PART = 4;
export const LOWER = 8;
export const UPPER = 16;
export const SPACE = 32;
/** The character is a surrogate pair, two UTF-16 units wide. */
export const WIDE = 64;
const KNOWN = 128;

/** For each character of the basic plane what it is, 0 until it is first met: few texts meet more than 200 of them. */
const table = new Uint8Array(0x10000);

/** What the character at `at` is; 0 behind `end`, at which a surrogate pair is cut too. */
export function kindAt(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if ((code & 0xfc00) === 0xd800 && at + 1 < end) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) return classify(String.fromCodePoint(point)) | WIDE;
  }
  return table[code] || learn(code);
}

/** What the character that ends at `end` is; 0 at the text's beginning. */
export function kindBefore(text: string, end: number): number {
  const low = end > 1 && (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  const wide = low && (text.charCodeAt(end - 2) & 0xfc00) === 0xd800;
  return end > 0 ? kindAt(text, end - (wide ? 2 : 1), end) : 0;
}

/** How many UTF-16 units a character of this kind takes. */
export function widthOf(kind: number): number {
  return (kind & WIDE) === 0 ? 1 : 2;
}

function learn(code: number): number {
  const kind = classify(String.fromCharCode(code)) | KNOWN;
  table[code] = kind;
  return kind;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return LETTER | WORD_PART | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | WORD_PART | LOWER;
  if (/\p{L}/u.test(character)) return LETTER | WORD_PART;
  if (/\p{N}/u.test(character)) return NUMBER | WORD_PART;
  return /[\p{M}_]/u.test(character) ? WORD_PART : 0;
}
