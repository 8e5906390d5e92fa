import type { Language } from '../lexicon/language';
import { startsUpper } from '../text/characters';
import type { Article, Block } from '../types';
import type { BlockMarks } from './block-marks';
import type { Family, Mark } from './marks';
import type { Pair } from './pair-marks';
import { endsWithTag } from './unclosed';

/** How the quotations of the blocks hang together. Keys are indices of blocks. */
export interface Continuations {
  /** Blocks whose last pair is left open and taken up by a later block. */
  readonly leftOpen: ReadonlySet<number>;
  /** Blocks whose first pair takes up an earlier one. */
  readonly takesUp: ReadonlySet<number>;
  /** Blocks that take up an earlier quotation without an opening mark of their own, with the mark that closes it. */
  readonly resumed: ReadonlyMap<number, Mark>;
}

/** How many captions, adverts and the like may stand within one quotation. */
const MAX_INTERPOSED = 8;

/**
 * Finds quotations over several paragraphs: a paragraph leaves its marks open, and the next paragraph opens with the
 * same kind of mark. Captions, pull quotes and the like may stand between.
 */
export function findContinuations(
  article: Article,
  all: readonly BlockMarks[],
  language: Language,
): Continuations {
  const leftOpen = new Set<number>();
  const takesUp = new Set<number>();
  const resumed = new Map<number, Mark>();
  let open: Open | null = null;
  article.blocks.forEach((block, index) => {
    const marks = all[index] as BlockMarks;
    if (open) {
      const family: Family = open.family;
      const same = marks.pairs.find((pair) => pair.open.family === family);
      // Said: ‘We won. / “They lost.” — the next paragraph directly after may open with another kind of mark.
      const first = open.introduced && open.interposed === 0 ? marks.pairs[0] : same;
      const stray = marks.strays.find((mark) => mark.family === family);
      if (first && startsBlock(article.text, block, first)) {
        leftOpen.add(open.block);
        takesUp.add(index);
      } else if (stray && open.interposed === 0 && (!same || stray.start < same.open.start)) {
        leftOpen.add(open.block);
        if (!isCredit(article.text.slice(block.start, stray.start))) resumed.set(index, stray);
      } else if (!same && !stray && open.interposed < MAX_INTERPOSED && isInterposed(article.text, block)) {
        open.interposed++;
        return;
      }
    }
    const last = lastUnclosed(marks.pairs);
    open = last ? openFrom(article.text, block, index, last, language) : null;
  });
  return { leftOpen, takesUp, resumed };
}

interface Open {
  readonly block: number;
  readonly family: Family;
  /** See {@link isIntroduced}. */
  readonly introduced: boolean;
  interposed: number;
}

function openFrom(text: string, block: Block, index: number, pair: Pair, language: Language): Open | null {
  // “We won, he said. — forgotten, not left open.
  if (endsWithTag(text, pair.open.end, block.end, language)) return null;
  const introduced = isIntroduced(text, block, pair);
  // An apostrophe in the middle of a sentence may look like an opening mark.
  if (pair.open.family === 'single' && !introduced) return null;
  return { block: index, family: pair.open.family, introduced, interposed: 0 };
}

/** True where a quotation of sentences begins: at the block's start, behind a colon or comma, or with a new sentence. */
export function isIntroduced(text: string, block: Block, pair: Pair): boolean {
  const at = pair.open.start;
  const before = text.slice(Math.max(block.start, at - 4), at);
  if (startsBlock(text, block, pair) || /[:,—–]\s*$/.test(before)) return true;
  return (
    /[.?!…][)\]’”'"]?\s+$/.test(before) &&
    startsUpper(text.slice(pair.open.end, pair.open.end + 4).replace(/^\s*[[(…]*/, ''))
  );
}

/** "We were ready. / Ann Lee, harbour master" — the marks of a pull quote enclose the line that says whose it is. */
function isCredit(line: string): boolean {
  const words = line.match(/[\p{L}][\p{L}.’'-]*/gu) ?? [];
  const capitals = words.filter(startsUpper).length;
  return words.length <= 8 && capitals * 2 >= words.length && /^\s*\p{Lu}/u.test(line);
}

/** The unclosed pair after which no other of its family begins. */
function lastUnclosed(pairs: readonly Pair[]): Pair | null {
  for (let i = pairs.length - 1; i >= 0; i--) {
    const pair = pairs[i] as Pair;
    if (!pair.close) return pair;
    // What follows an unclosed mark in another family's marks may be nested in it.
    if (pair.open.family === 'double') return null;
  }
  return null;
}

/** True where nothing but white space, a bullet or a dash stands before the pair in its block. */
export function startsBlock(text: string, block: Block, pair: Pair): boolean {
  return (
    /^[\s•*\-–—>]*$/.test(text.slice(block.start, Math.min(pair.open.start, block.start + 8))) &&
    pair.open.start - block.start < 8
  );
}

/**
 * Something that may stand in the middle of a quotation: a caption, a pull quote, a heading, a post; in plain text a
 * line that does not end like a sentence, as captions and headings do, or one that says what a picture shows.
 */
function isInterposed(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph') return true;
  const line = text.slice(block.start, block.end).trim();
  if (line.length > 400) return false;
  return (
    !/[.?!…”’"']$/.test(line) || /\b(?:pictured|picture:|photo:|image:|credit:|getty|read more)\b/i.test(line)
  );
}
