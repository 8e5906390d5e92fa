import { continuedFrom } from '../quotations/continued-from';
import type { Piece } from '../quotations/piece';
import type { Document } from '../text/document';
import type { Choice } from './choose';

/** The most reporter's words between two parts of one quotation: “A,” said the former defence secretary on Friday. “B” */
const MOST_BETWEEN = 260;

/**
 * The pieces that make one quotation each, as indices, in reading order.
 *
 * One quotation is what one act of attribution covers: paragraphs that re-open the marks are one; so is
 * “A,” he said. “B” within a paragraph. A second tag begins another, and each fragment stands for itself.
 */
export function groupPieces(document: Document, choices: readonly Choice[]): number[][] {
  const groups: number[][] = [];
  const groupOf: number[][] = [];
  choices.forEach((_, i) => {
    const origin = continuedFrom(document.pieces, i);
    const joined =
      origin !== null
        ? groupOf[origin]
        : i > 0 && isSplit(document, choices, i - 1, i)
          ? groupOf[i - 1]
          : undefined;
    const group = joined ?? [];
    group.push(i);
    if (!joined) groups.push(group);
    groupOf.push(group);
  });
  return groups;
}

/** “If the grid fails,” Lindqvist said, “the hospitals run on diesel.” — one tag, two parts. */
function isSplit(document: Document, choices: readonly Choice[], first: number, second: number): boolean {
  const a = document.pieces[first] as Piece;
  const b = document.pieces[second] as Piece;
  const choice = choices[second] as Choice;
  if (a.block !== b.block || choice.mention === null || choice.mention !== choices[first]?.mention)
    return false;
  if (a.by !== 'marks' || b.by !== 'marks') return false;
  const between = document.text.slice(a.outer.end, b.outer.start);
  if (between.length > MOST_BETWEEN) return false;
  const open = /[,—–-]\s*$/.test(document.text.slice(a.start, a.end)) || /^\s*[,—–]/.test(between);
  if (b.wholeSentence) return a.wholeSentence && sentencesIn(between) <= 1;
  return a.wholeSentence && open && /[,—–:]\s*$/.test(between) && sentencesIn(between) === 0;
}

/** How many sentences of the reporter end within the words between two parts. */
function sentencesIn(between: string): number {
  return between.match(/[.?!](?=\s|$)/g)?.length ?? 0;
}
