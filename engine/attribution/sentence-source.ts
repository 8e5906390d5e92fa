import type { Mention } from '../mentions/mention';
import { wordOf } from './frame';
import type { Situation } from './situation';

/**
 * According to [police], the driver “sped away at speed”: who vouches for all of a sentence in which nobody else speaks. Null where
 * there is none.
 */
export function sentenceSource(
  { frame, mentions, pieceIndex, sentence, cueBefore, cueAfter, sentenceStart }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  if (wordOf(frame, sentenceStart) !== 'according' || cueBefore !== -1 || cueAfter !== -1) return null;
  // According to the diary, Lee told her that it was “late” and that “it rained”
  const before = frame.firstTokenOfPiece[pieceIndex - 1] ?? -1;
  if (frame.document.sentenceOfToken[before] === sentence) return null;
  const found = candidates.filter((each) => {
    const first = frame.itemOfToken[(mentions[each] as Mention).firstToken] as number;
    return first > sentenceStart && first < sentenceStart + 4;
  });
  return found.length > 0 ? found : null;
}
