/** A text as it is compared, with the way back: `starts[i]` and `ends[i]` bound what unit i of `folded` was made of. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Soft hyphens, zero-width characters, direction marks: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** Every glyph that is set as a quotation mark or an apostrophe, single or double: styles change between them. */
const MARK = /["'`\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2032\u2033\u2039\u203a\u300c-\u300f\uff02\uff07]/;
const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACE = /\s/;
const COMBINING = /\p{M}+/gu;

/**
 * Folds what typesetting changes and reading does not: case, kinds and runs of white space, glyphs of quotation marks,
 * kinds of dashes and the spaces around them, ellipses, ligatures, accents, and characters that nobody sees.
 * “It’s – well – the ﬁrst …” and "It's--well--the first..." are one.
 */
export function foldText(text: string): FoldedText {
  const fold = new Folding();
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    // Plain letters, digits and points are most of most texts and need no table.
    if (code > 0x60 && code < 0x7b) fold.add(text[i] as string, i, ++i);
    else i = foldCharacter(fold, text, i);
  }
  return fold.finished();
}

function foldCharacter(fold: Folding, text: string, start: number): number {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + character.length;
  if (SPACE.test(character)) fold.addSpace(start, end);
  else if (MARK.test(character)) fold.addOnce("'", start, end);
  else if (DASH.test(character)) fold.addDash(start, end);
  else if (character < '\u0080') fold.add(character.toLowerCase(), start, end);
  else if (!UNSEEN.test(character)) fold.add(foldLetter(character), start, end);
  return end;
}

function foldLetter(character: string): string {
  return character.normalize('NFKD').replace(COMBINING, '').toLowerCase();
}

/** Collects units; a space is written only when something follows that does not swallow it. */
class Folding {
  readonly #units: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #last = '';
  #space: { readonly start: number; end: number } | null = null;

  add(units: string, start: number, end: number): void {
    if (units === '') return;
    if (this.#space && this.#last !== '' && this.#last !== '-') {
      this.#push(' ', this.#space.start, this.#space.end);
    }
    this.#space = null;
    for (const unit of units.split('')) this.#push(unit, start, end);
  }

  addSpace(start: number, end: number): void {
    if (this.#space) this.#space.end = end;
    else this.#space = { start, end };
  }

  /** Adds a unit that counts once however often it is repeated: two single marks for a double one. */
  addOnce(unit: string, start: number, end: number): void {
    if (this.#space === null && this.#last === unit) this.#ends[this.#ends.length - 1] = end;
    else this.add(unit, start, end);
  }

  addDash(start: number, end: number): void {
    this.#space = null;
    this.addOnce('-', start, end);
  }

  finished(): FoldedText {
    return {
      folded: this.#units.join(''),
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
    };
  }

  #push(unit: string, start: number, end: number): void {
    this.#units.push(unit);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#last = unit;
  }
}
