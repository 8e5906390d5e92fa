import { LETTER, NUMBER, runsOf, startsUpper } from '../text/characters';
import type { Block } from '../types';

/** So much of a block shows how it is written. */
const SEEN = 200;

/** Is the block written as headlines are? More than half of the longer words at its beginning, outside of marks, have capitals. */
export function isHeadline(text: string, block: Block): boolean {
  if (block.kind === 'headline') return true;
  const head = text
    .slice(block.start, Math.min(block.end, block.start + SEEN))
    .replace(/[“"‘][^“”"‘’]*[”"’]/g, ' ');
  const words = runsOf(head, LETTER | NUMBER, "’'-").filter((word) => word.length >= 4);
  const capitals = words.filter(startsUpper).length;
  return words.length > 3 && capitals > words.length * 0.6;
}

/** Is the block a line above or beside the text: a headline, a cross-head; in plain text a short line without a full stop? */
export function isHeading(text: string, { kind, start, end }: Block): boolean {
  if (kind === 'headline' || kind === 'standfirst' || kind === 'heading') return true;
  return end - start < LINE && !/[.?!,:;…]["”’')\]]?\s*$/.test(text.slice(Math.max(start, end - 6), end));
}

/** Characters that a heading has at the most. */
const LINE = 160;
