import type { Mention } from '../mentions/mention';
import { hasWords } from '../text/characters';
import type { Document } from '../text/document';
import type { Frame } from './frame';
import { type Answered, type Situation, situationOf } from './situation';

/**
 * The situation that tells whose a piece is: its own, or where its paragraph is nothing but the beginning of a quotation that goes
 * on, that of the piece whose tag closes it: “I saw it. ¶ “It was like a film,” said [Omar Aziz]. The weights take who was named
 * before, and are sure.
 */
export function taggedSituation(
  frame: Frame,
  mentions: readonly Mention[],
  piece: number,
  previous: Answered | null,
): Situation {
  const last = lastOfQuotation(frame.document, piece);
  const situation = last === piece ? null : situationOf(frame, mentions, last, previous);
  return situation && situation.cueAfter !== -1 ? situation : situationOf(frame, mentions, piece, previous);
}

/** The first piece of a quotation over several paragraphs whose paragraph holds more than it; the given one where there is none. */
function lastOfQuotation({ pieces, blocks, text }: Document, first: number): number {
  let last = first;
  for (;;) {
    const { outer, block, closed, by } = pieces[last] as (typeof pieces)[number];
    const { start, end } = blocks[block] as (typeof blocks)[number];
    if (by !== 'marks' || hasWords(text, start, outer.start)) return first;
    if (closed || hasWords(text, outer.end, end)) return last;
    if (!pieces[last + 1]?.continues) return first;
    last++;
  }
}
