import { UNSEEN } from '../clean-line';

/** A text as it is compared, with the way back: `starts[i]` and `ends[i]` bound what unit i of `folded` was made of. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Every glyph that is set as a quotation mark or an apostrophe, single or double: styles change between them. */
const MARK = /["'`\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2032\u2033\u2039\u203a\u300c-\u300f\uff02\uff07]/;
const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACE = /\s/;

const SPACE_UNIT = 0x20;
const MARK_UNIT = 0x27;
const DASH_UNIT = 0x2d;
/** What the units of ASCII fold to; marks, dashes and spaces to their one unit each. Made when something is first folded. */
let ascii: Uint8Array | null = null;

function foldedAscii(): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (SPACE.test(character)) return SPACE_UNIT;
    if (MARK.test(character)) return MARK_UNIT;
    return character.toLowerCase().charCodeAt(0);
  });
}

/** Arguments that a call takes at once. */
const MOST_ARGUMENTS = 8_192;

/**
 * Folds what typesetting changes and reading does not: case, kinds and runs of white space, glyphs of quotation marks,
 * kinds of dashes and the spaces around them, ellipses, ligatures, accents, and characters that nobody sees.
 * “It’s – well – the ﬁrst …” and "It's--well--the first..." are one.
 */
export function foldText(text: string): FoldedText {
  const fold = new TextFolding(text);
  fold.read(text.length);
  return fold.finished();
}

/** Folds a text piece by piece. Units are collected; a space is written only when something follows that keeps it. */
export class TextFolding {
  readonly #text: string;
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  #at = 0;
  #spaceStart = -1;
  #spaceEnd = -1;

  constructor(text: string) {
    this.#text = text;
    this.#units = new Uint16Array(text.length + 16);
    this.#starts = new Uint32Array(text.length + 16);
    this.#ends = new Uint32Array(text.length + 16);
  }

  /** Reads up to this offset, or a unit more where a character would be cut; false at the text's end. */
  read(until: number): boolean {
    ascii ??= foldedAscii();
    const text = this.#text;
    const end = Math.min(until, text.length);
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      const unit = code < 128 ? (ascii[code] as number) : -1;
      if (unit >= 0) this.#addUnit(unit, this.#at, ++this.#at);
      else this.#readCharacter();
    }
    return this.#at < text.length;
  }

  finished(): FoldedText {
    let folded = '';
    for (let from = 0; from < this.#length; from += MOST_ARGUMENTS) {
      folded += String.fromCharCode(
        ...this.#units.subarray(from, Math.min(from + MOST_ARGUMENTS, this.#length)),
      );
    }
    return {
      folded,
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #readCharacter(): void {
    const start = this.#at;
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    this.#at += character.length;
    if (SPACE.test(character)) this.#addUnit(SPACE_UNIT, start, this.#at);
    else if (MARK.test(character)) this.#addUnit(MARK_UNIT, start, this.#at);
    else if (DASH.test(character)) this.#addUnit(DASH_UNIT, start, this.#at);
    else if (!UNSEEN.test(character)) {
      const folded = character
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
      for (let i = 0; i < folded.length; i++) this.#addUnit(folded.charCodeAt(i), start, this.#at);
    }
  }

  #addUnit(unit: number, start: number, end: number): void {
    if (unit === SPACE_UNIT) {
      if (this.#spaceStart < 0) this.#spaceStart = start;
      this.#spaceEnd = end;
      return;
    }
    const last = this.#length > 0 ? this.#units[this.#length - 1] : SPACE_UNIT;
    // Two single marks stand for a double one; dashes take the spaces around them with them.
    const isAgain = last === unit && (unit === DASH_UNIT || (unit === MARK_UNIT && this.#spaceStart < 0));
    if (isAgain) this.#ends[this.#length - 1] = end;
    else {
      const keepsSpace = this.#spaceStart >= 0 && last !== SPACE_UNIT && last !== DASH_UNIT;
      if (keepsSpace && unit !== DASH_UNIT) this.#push(SPACE_UNIT, this.#spaceStart, this.#spaceEnd);
      this.#push(unit, start, end);
    }
    this.#spaceStart = -1;
  }

  #push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  /** A character may fold to several units. */
  #grow(): void {
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    this.#units = new Uint16Array(units.length * 2);
    this.#starts = new Uint32Array(units.length * 2);
    this.#ends = new Uint32Array(units.length * 2);
    this.#units.set(units);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}
