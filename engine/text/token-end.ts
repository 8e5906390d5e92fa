import { endOfUnits, kindOfUnit, LETTER, LOWER, NUMBER, UPPER, WORD_PART, widthOf } from './characters';

const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const OPENING_APOSTROPHE = 0x2018;
const CURLY_APOSTROPHE = 0x2019;

/**
 * Where in a text's units the token that begins at `at` ends: a word with its inner apostrophes, hyphens and dots (`O’Brien`,
 * `56-year-old`, `U.S.`, `@name`), a number, a run of dots or of hyphens, or any other single character. The possessive
 * `’s` is a token of its own, so that names stay as they are. `at` is no white space; nothing from `end` on is looked at.
 *
 * Looks at each character a fixed number of times, whatever the text: no regular expression that could go back.
 */
export function tokenEnd(units: Uint16Array, at: number, end: number): number {
  const kind = kindOfUnit(units, at, end);
  if (kind & LETTER) return dottedEnd(units, at, end) || wordEnd(units, at + widthOf(kind), end);
  if (kind & NUMBER) return numberEnd(units, at, end);
  const code = units[at] as number;
  if (code === AT || code === HASH) {
    const next = kindOfUnit(units, at + 1, end);
    if (next & LETTER) return wordEnd(units, at + 1 + widthOf(next), end);
  } else if (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === OPENING_APOSTROPHE) {
    // The mayor|’s; misprinted: the mayor|‘s
    if (isLoneS(units, at + 1, end)) return at + 2;
  } else if (code === DOT || code === HYPHEN) {
    let i = at + 1;
    while (i < end && units[i] === code) i++;
    return i;
  }
  return at + widthOf(kind);
}

/** U.S.; e.g.: letters that each have a dot, at least two; 0 where there are none. */
function dottedEnd(units: Uint16Array, at: number, end: number): number {
  let i = at;
  let letters = 0;
  for (;;) {
    const kind = kindOfUnit(units, i, end);
    const dot = i + widthOf(kind);
    if (!(kind & LETTER) || dot >= end || units[dot] !== DOT) return letters > 1 ? i : 0;
    i = dot + 1;
    letters++;
  }
}

/** The end of a word of which the first letter is read. */
function wordEnd(units: Uint16Array, from: number, end: number): number {
  let i = endOfUnits(units, from, end, WORD_PART);
  while (i < end) {
    const code = units[i] as number;
    if (!joins(units, i, code, end)) break;
    const next = kindOfUnit(units, i + 1, end);
    // D-|N.Y.
    const dotted = code === HYPHEN ? dottedEnd(units, i + 1, end) : 0;
    if (dotted) return dotted;
    // O’|Brien, follow-|up; but: the mayor|’s
    if (next & LETTER && !isLoneS(units, i + 1, end)) i = endOfUnits(units, i + 1, end, WORD_PART);
    // Covid-|19
    else if (code === HYPHEN && next & NUMBER) i = endOfUnits(units, i + 1, end, NUMBER);
    else break;
  }
  return i;
}

/** Whether the character may stand within a word; a dot only before small letters, or between capitals: on-record|.example; ROCK|.COM */
function joins(units: Uint16Array, i: number, code: number, end: number): boolean {
  if (code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE || code === OPENING_APOSTROPHE)
    return true;
  if (code !== DOT) return false;
  const next = kindOfUnit(units, i + 1, end);
  const both = next & kindOfUnit(units, i + 1 + widthOf(next), end);
  return (both & LOWER) !== 0 || (both & kindOfUnit(units, i - 1, end) & UPPER) !== 0;
}

/** 14.2, 10:30, 1,000, 5th, 56-year-old, 3.5m. */
function numberEnd(units: Uint16Array, at: number, end: number): number {
  let i = endOfUnits(units, at, end, NUMBER);
  while (i < end) {
    const code = units[i] as number;
    if ((code !== DOT && code !== COMMA && code !== COLON) || !(kindOfUnit(units, i + 1, end) & NUMBER))
      break;
    i = endOfUnits(units, i + 1, end, NUMBER);
  }
  if (kindOfUnit(units, i, end) & LETTER) i = endOfUnits(units, i, end, LETTER);
  else if (units[i] !== HYPHEN || !(kindOfUnit(units, i + 1, end) & LETTER)) return i;
  while (i < end && units[i] === HYPHEN && kindOfUnit(units, i + 1, end) & LETTER)
    i = endOfUnits(units, i + 1, end, LETTER);
  return i;
}

/** An s that nothing of a word follows: the possessive. */
function isLoneS(units: Uint16Array, at: number, end: number): boolean {
  if (at >= end || ((units[at] as number) | 0x20) !== 0x73) return false;
  return !(kindOfUnit(units, at + 1, end) & (LETTER | NUMBER));
}
