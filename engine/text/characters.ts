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

/** The UTF-16 units of a text: numbers, which are read much quicker than strings that browsers keep in half a dozen ways. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** {@link kindAt} in the units of a text. */
export function kindOfUnit(units: Uint16Array, at: number, end: number): number {
  if (at >= end) return 0;
  const unit = units[at] as number;
  if ((unit & 0xfc00) === 0xd800 && at + 1 < end && ((units[at + 1] as number) & 0xfc00) === 0xdc00)
    return classify(String.fromCharCode(unit, units[at + 1] as number)) | WIDE;
  return table[unit] || learn(unit);
}

/** {@link endOfRun} in the units of a text. */
export function endOfUnits(units: Uint16Array, from: number, end: number, kinds: number): number {
  let i = from;
  for (;;) {
    while (i < end && ((table[units[i] as number] as number) & kinds) !== 0) i++;
    if (i >= end) return i;
    const kind = kindOfUnit(units, i, end);
    if (!(kind & kinds)) return i;
    i += widthOf(kind);
  }
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

/** Whether the text begins with a capital. */
export function startsUpper(text: string): boolean {
  return (kindAt(text, 0, text.length) & UPPER) !== 0;
}

/** Whether the text begins with a letter. */
export function startsWithLetter(text: string): boolean {
  return (kindAt(text, 0, text.length) & LETTER) !== 0;
}

/** Whether all characters are of these kinds, at least `least` and at most `most` of them. */
export function consistsOf(text: string, kinds: number, least = 1, most = text.length): boolean {
  const end = endOfRun(text, 0, text.length, kinds);
  // In the basic plane, where nearly all text is, units and characters are the same.
  return end === text.length && end >= least && (end <= most || [...text].length <= most);
}

/** Whether all characters are letters from a to z or digits. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) return false;
  }
  return true;
}

/** Whether any character is of one of these kinds. */
export function hasAny(text: string, kinds: number): boolean {
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i, text.length);
    if (kind & kinds) return true;
    i += widthOf(kind);
  }
  return false;
}

/** Whether a letter or a number stands from `start` to `end`. */
export function hasWords(text: string, start: number, end: number): boolean {
  return start < end && hasAny(text.slice(start, end), LETTER | NUMBER);
}

/** Where the characters that begin at `from` and are of these kinds, or among these marks, end. */
export function endOfRun(text: string, from: number, end: number, kinds: number, marks = ''): number {
  let i = from;
  for (;;) {
    // The table tells of all but the characters that are not met yet, and of pairs.
    while (i < end && ((table[text.charCodeAt(i)] as number) & kinds) !== 0) i++;
    if (i >= end) return i;
    const kind = kindAt(text, i, end);
    if (!(kind & kinds) && !(marks !== '' && marks.includes(text.charAt(i)))) return i;
    i += widthOf(kind);
  }
}

/** All runs of characters of these kinds or among these marks. */
export function runsOf(text: string, kinds: number, marks = ''): string[] {
  const runs: string[] = [];
  for (let i = 0; i < text.length; ) {
    const end = endOfRun(text, i, text.length, kinds, marks);
    if (end > i) runs.push(text.slice(i, end));
    i = end > i ? end : i + widthOf(kindAt(text, i, text.length));
  }
  return runs;
}

/** The run of such characters behind white space at the beginning: ` [word] and more`; null where there is none. */
export function runAfterSpace(text: string, kinds: number, marks = ''): string | null {
  const start = endOfRun(text, 0, text.length, SPACE);
  const end = start === 0 ? 0 : endOfRun(text, start, text.length, kinds, marks);
  return end > start ? text.slice(start, end) : null;
}

function learn(code: number): number {
  const kind = (plainKind(code) ?? classify(String.fromCharCode(code))) | KNOWN;
  table[code] = kind;
  return kind;
}

/**
 * What the characters are that nearly all news in English is written with; null for others. Each of the patterns below
 * takes a browser a tenth of a millisecond to prepare, and a page is read once.
 */
function plainKind(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return LETTER | WORD_PART | LOWER;
  if (code >= 0x41 && code <= 0x5a) return LETTER | WORD_PART | UPPER;
  if (code >= 0x30 && code <= 0x39) return NUMBER | WORD_PART;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return SPACE;
  if (code < 0x80) return code === 0x5f ? WORD_PART : 0;
  // é and É; but × and ÷ are no letters.
  if (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)
    return LETTER | WORD_PART | (code < 0xdf ? UPPER : LOWER);
  // Dashes, quotation marks, bullets, ellipses.
  return code >= 0x2010 && code <= 0x2027 ? 0 : null;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return LETTER | WORD_PART | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | WORD_PART | LOWER;
  if (/\p{L}/u.test(character)) return LETTER | WORD_PART;
  if (/\p{N}/u.test(character)) return NUMBER | WORD_PART;
  return /[\p{M}_]/u.test(character) ? WORD_PART : 0;
}
