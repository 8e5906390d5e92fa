import { cannotBePossessed, isElided } from '../lexicon/en/apostrophes';
import { kindAt, kindBefore, LETTER, NUMBER, runAfterSpace, UPPER, widthOf } from '../text/characters';
import type { Block } from '../types';
import { isLetter, isSpace, mayClose, mayOpen } from './mark-sides';
import type { Role, Sides } from './marks';

/** How many characters are read for the word beside a mark. */
const REACH = 24;
const N = 0x6e;
const O = 0x6f;

/**
 * What a single mark can do here; null where it is an apostrophe or a foot mark.
 *
 * `run` is the number of adjacent marks that it stands among; `sides` are those of the whole run.
 */
export function singleRole(text: string, at: number, sides: Sides, run: number, block: Block): Role | null {
  const character = text.charAt(at);
  const { before, after } = sides;
  // It’s; Moscow‘s; 5'10"; the ’n’ of rock’n’roll.
  if (isLetter(before) && isLetter(after)) return null;
  // The U.S.’s answer.
  if (before === '.' && run === 1 && /^s(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 3))) return null;
  // ‘I hate the word ‘poor,’ ’ she said: two closing marks, set apart by a space.
  if (isSpace(before) && before !== '' && isSpace(after)) {
    return /[’'”"]\s$/.test(text.slice(Math.max(block.start, at - 2), at)) ? 'close' : null;
  }
  if (mayOpen(sides)) return openingRole(text, at, sides, run, block);
  if (mayClose(sides)) return closingRole(text, at, sides, run, block);
  if (isSpace(before) || isSpace(after) || character === '`' || character === '´') return null;
  // ‘No,’he said: the space was forgotten.
  if (character === '‘') return 'open';
  return isLetter(after) && /^[.,!?…]$/.test(before) ? (character === '’' ? 'close' : 'either') : null;
}

function openingRole(text: string, at: number, sides: Sides, run: number, block: Block): Role | null {
  const character = text.charAt(at);
  const right = text.slice(at + 1, Math.min(block.end, at + REACH));
  if (run === 1 && isElision(text, at, right, character, block)) return null;
  // “I was–’ he said.
  if (/^[–—-]$/.test(sides.before) && mayClose(sides)) return 'close';
  // ’Brien: a closing mark opens only where a sentence begins.
  if (character === '’' || character === '´')
    return run > 1 || kindAt(right, 0, right.length) & UPPER ? 'open' : null;
  return 'open';
}

/** ’em, the ’90s, class of ’16, rock ’n’ roll. */
function isElision(text: string, at: number, right: string, character: string, block: Block): boolean {
  let letters = 0;
  for (let kind = kindAt(right, 0, right.length); kind & LETTER; kind = kindAt(right, letters, right.length))
    letters += widthOf(kind);
  if (letters > 0) return isElided(right.slice(0, letters));
  if (!/^\d\d/.test(right)) return false;
  const year = /^\d\d(s?)(?![\p{L}\p{N}]|[.,]\d)/u.exec(right);
  if (!year) return false;
  return year[1] === 's' || character !== '‘' || /\b(?:of|since|in|from)\s$/.test(before(text, at, block));
}

function closingRole(text: string, at: number, sides: Sides, run: number, block: Block): Role | null {
  const left = before(text, at, block);
  // Rock ’n’ roll; the will-o’-the-wisp.
  if (run === 1 && endsInLoneLetter(left)) return null;
  // A wall 6' high: feet, or the end of a quotation.
  if (/\d$/.test(left) && text.charAt(at) === "'") return 'weak';
  if (run > 1 || !isSpace(sides.after) || sides.after === '') return 'close';
  const next = runAfterSpace(text.slice(at + 1, Math.min(block.end, at + REACH)), LETTER | NUMBER, "’'");
  if (next === null) return 'close';
  // Runnin’ late: a dropped g.
  if (left.endsWith('in') && kindBefore(left, left.length - 2) & LETTER) return 'weak';
  // The soldiers’ kit, but: the ‘strikers’ and their friends.
  if (!/[sSzZ]$/.test(left)) return 'close';
  return cannotBePossessed(next.toLowerCase().replace('’', "'")) ? 'close' : 'weak';
}

/** Ends in ’n or in an o with no letter before it. */
function endsInLoneLetter(left: string): boolean {
  const { length } = left;
  const last = left.charCodeAt(length - 1) | 0x20;
  if (last === O) return !(kindBefore(left, length - 1) & LETTER);
  if (last !== N || length < 2 || !"’'‘".includes(left.charAt(length - 2))) return false;
  return !(kindBefore(left, length - 2) & LETTER);
}

function before(text: string, at: number, block: Block): string {
  return text.slice(Math.max(block.start, at - REACH), at);
}
