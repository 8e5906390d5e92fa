import { endOfRun, kindAt, LETTER, NUMBER, UPPER, widthOf } from '../text/characters';
import type { Block } from '../types';

/** So much of a block shows how it is written. */
const SEEN = 200;
/** Small words have no capitals in headlines either. */
const LONGER = 4;

/** Is the block written as headlines are? More than half of the longer words at its beginning, outside of marks, have capitals. */
export function isHeadline(text: string, block: Block): boolean {
  if (block.kind === 'headline') return true;
  const head = text
    .slice(block.start, Math.min(block.end, block.start + SEEN))
    .replace(/[“"‘][^“”"‘’]*[”"’]/g, ' ');
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < head.length; ) {
    const end = endOfRun(head, i, head.length, LETTER | NUMBER, "’'-");
    const kind = kindAt(head, i, head.length);
    if (end - i >= LONGER) {
      words++;
      if (kind & UPPER) capitals++;
    }
    i = end > i ? end : i + widthOf(kind);
  }
  return words > 3 && capitals > words * 0.6;
}

/** Is the block a line above or beside the text: a headline, a cross-head; in plain text a short line without a full stop? */
export function isHeading(text: string, { kind, start, end }: Block): boolean {
  if (kind === 'headline' || kind === 'standfirst' || kind === 'heading') return true;
  return end - start < LINE && !/[.?!,:;…]["”’')\]]?\s*$/.test(text.slice(Math.max(start, end - 6), end));
}

/** Characters that a heading has at the most. */
const LINE = 160;
