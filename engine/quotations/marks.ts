import type { Block } from '../types';
import { doubleRole } from './double-marks';
import { singleRole } from './single-marks';

/**
 * What a mark can do where it stands. `either` is decided by what is open; `weak` closes only if nothing better does
 * (`soldiers’ kit` is mostly a possessive).
 */
export type Role = 'open' | 'close' | 'either' | 'weak';

/** Marks of one family open and close each other; another family's marks within them are nested quotations. */
export type Family = 'double' | 'single' | 'angle';

/** One quotation mark of a block, which may be two characters wide (`` and ''). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly role: Role;
  /** The character, one of two. */
  readonly character: string;
}

/** The characters on both sides of a run of adjacent marks; the empty string at the block's borders. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** A longer run of marks is a rule or a pattern, not a quotation. */
const MAX_RUN = 6;

const DOUBLE = '"“”„‟＂';
const SINGLE = "'‘’‚‛`´＇";
const ANGLE = '«»‹›';

/** The family of a character that may be a quotation mark; null for any other. */
export function familyOf(character: string): Family | null {
  if (DOUBLE.includes(character)) return 'double';
  if (SINGLE.includes(character)) return 'single';
  return ANGLE.includes(character) ? 'angle' : null;
}

/** A character of one of the families. */
function isMark(code: number): boolean {
  if (code < 0x60) return code === 0x22 || code === 0x27;
  if (code < 0x2018) return code === 0x60 || code === 0xb4 || code === 0xab || code === 0xbb;
  return code <= 0x201f || code === 0x2039 || code === 0x203a || code === 0xff02 || code === 0xff07;
}

/** True where the document writes double marks as two single ones: ``Yes,'' he said. */
export function writesDoubledSingles(text: string): boolean {
  if (text.includes('``') || text.includes('‘‘')) return true;
  return text.includes("''") && /(?:^|\s)''(?=[\p{L}\p{N}])/u.test(text);
}

/**
 * The marks of a block in order, with what each can do. Apostrophes, feet and inches are left out.
 * `doubled` as {@link writesDoubledSingles} says of the document.
 */
export function findMarks(text: string, block: Block, doubled: boolean): Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (let start = block.start; start < block.end; start = end + 1) {
    end = start;
    while (end < block.end && isMark(text.charCodeAt(end))) end++;
    if (end === start || end - start > MAX_RUN) continue;
    const sides = {
      before: start > block.start ? text.charAt(start - 1) : '',
      after: end < block.end ? text.charAt(end) : '',
    };
    marksOfRun(text, start, end, sides, doubled, block, marks);
  }
  return marks.length > 0 ? withoutAttributes(text, marks) : marks;
}

/** Leaves out the values of attributes in HTML that leaked into the text: <a href="…">. */
function withoutAttributes(text: string, marks: Mark[]): Mark[] {
  let inValue = false;
  return marks.filter((mark) => {
    if (mark.family !== 'double') return !inValue;
    const closes = inValue;
    inValue = !closes && text.charAt(mark.start - 1) === '=';
    return !closes && !inValue;
  });
}

function marksOfRun(
  text: string,
  start: number,
  end: number,
  sides: Sides,
  doubled: boolean,
  block: Block,
  marks: Mark[],
): void {
  for (let i = start; i < end; i++) {
    const character = text.charAt(i);
    const family = familyOf(character) as Family;
    // “Yes,’’ he said: two single marks close a double one.
    const two = doubled || closesDouble(marks, character);
    if (two && family === 'single' && i + 1 < end && text.charAt(i + 1) === character) {
      const role = doubleRole(character === '`' || character === '‘' ? '“' : '"', sides);
      marks.push({ start: i, end: i + 2, family: 'double', role, character });
      i++;
      continue;
    }
    const role =
      family === 'single' ? singleRole(text, i, sides, end - start, block) : doubleRole(character, sides);
    if (role) marks.push({ start: i, end: i + 1, family, role, character });
  }
}

/** True where the mark before is an open double one, which two single closing marks can close. */
function closesDouble(marks: readonly Mark[], character: string): boolean {
  const last = marks.at(-1);
  return (
    (character === '’' || character === "'" || character === '´') &&
    last?.family === 'double' &&
    last.role === 'open'
  );
}
