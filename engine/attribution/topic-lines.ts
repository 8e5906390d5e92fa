import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { isVerb } from './clause-speaker';
import type { Situation } from './situation';

/** On working with Emma Stark: | “…”. But: On Monday, Ann Lee: | “…”. */
const TOPIC = /^On [^,:.“"]{2,90}:\s?[“"‘]/;
const LONGEST = 100;

/** Whether a paragraph is an item of a list of what somebody spoke of. */
function isTopic({ blocks, text }: Document, block: number): boolean {
  const start = blocks[block]?.start ?? 0;
  return TOPIC.test(text.slice(start, start + LONGEST));
}

/**
 * Lee opened up about her work. ¶ On playing Bo Vale: “It was hard.” ¶ On the OT winner: “…”: what is spoken of in such a list does
 * not speak, but who is interviewed. Null where the paragraph is no item of one.
 */
export function interviewed(
  { frame, mentions, piece, cueBefore, cueAfter }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const { document } = frame;
  if (cueAfter !== -1 || isVerb(frame, cueBefore) || !isTopic(document, piece.block)) return null;
  return candidates.filter((each) => {
    const { block } = mentions[each] as Mention;
    return block < piece.block && !isTopic(document, block);
  });
}
