import type { Language } from '../lexicon/language';
import type { Block } from '../types';
import { type Family, findMarks, type Mark } from './marks';
import { withoutNested } from './nested';
import { type Pair, pairMarks } from './pair-marks';

/** The marks of one block, matched: outermost pairs of all families in order, and closing marks without an opening one. */
export interface BlockMarks {
  readonly pairs: readonly Pair[];
  readonly strays: readonly Mark[];
}

/**
 * Matches the marks of a block. Double marks go first; single marks within a double pair are nested quotations or
 * apostrophes and are left out, single marks outside may enclose double pairs.
 */
export function matchBlock(text: string, block: Block, doubled: boolean, language: Language): BlockMarks {
  const found = findMarks(text, block, doubled);
  const marks = language.marksInward ? pointingInward(found) : found;
  if (marks.length === 0) return NO_MARKS;
  const double = pairMarks(text, marks, 'double');
  const doublePairs = withoutNested(text, double.pairs, language);
  const angle = pairMarks(text, marks, 'angle');
  const single = pairMarks(text, outside(marks, doublePairs), 'single');
  const pairs = [...doublePairs, ...angle.pairs, ...single.pairs].sort((a, b) => a.open.start - b.open.start);
  return { pairs, strays: [...double.strays, ...single.strays] };
}

/** »Ja«, but in Switzerland «Ja»: the first guillemet of a block tells how they point. */
function pointingInward(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.find(({ family }) => family === 'angle')?.character;
  if (first !== '»' && first !== '›') return marks;
  return marks.map((mark) => {
    if (mark.family !== 'angle') return mark;
    return { ...mark, role: mark.character === '»' || mark.character === '›' ? 'open' : 'close' };
  });
}

const NO_MARKS: BlockMarks = { pairs: [], strays: [] };

/** The single marks that stand in none of the closed pairs. Both lists are in order. */
function outside(marks: readonly Mark[], pairs: readonly Pair[]): Mark[] {
  const closed = pairs.filter((pair) => pair.close);
  let next = 0;
  return marks.filter((mark) => {
    if (mark.family !== 'single') return false;
    while (next < closed.length && (closed[next]?.close?.end ?? 0) <= mark.start) next++;
    const pair = closed[next];
    return !pair || mark.start < pair.open.start;
  });
}

/**
 * The family that quotes speech in this document: `single` in British copy, where quotations of some length stand in
 * single marks and double ones are rare or nested; else `double`.
 */
export function primaryFamily(blocks: readonly BlockMarks[]): Family {
  let double = 0;
  let single = 0;
  for (const { pairs } of blocks) {
    for (const pair of pairs) {
      if (!pair.close || pair.close.start - pair.open.end < LONG) continue;
      if (pair.open.family === 'single') single++;
      else double++;
    }
  }
  return single > double ? 'single' : 'double';
}

/** Characters from which a pair counts for the style: names and terms stand in single marks everywhere. */
const LONG = 30;
