import type { Mention } from '../mentions/mention';
import { overDeterminer } from './clause-speaker';
import { wordOf } from './frame';
import type { Situation } from './situation';

/**
 * According to [police], the driver “sped away at speed”; the two met after a “dispute,” leaving three hurt, [officials] said: who
 * vouches for all of a sentence in which nobody else speaks. Null where there is none.
 */
export function sentenceSource(
  { frame, mentions, pieceIndex, item, sentence, cueBefore, cueAfter, sentenceStart, sentenceEnd }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const before = frame.firstTokenOfPiece[pieceIndex - 1] ?? -1;
  // According to the diary, Lee told her that it was “late” and that “it rained”
  if (cueBefore !== -1 || frame.document.sentenceOfToken[before] === sentence) return null;
  const isOpening = wordOf(frame, sentenceStart) === 'according' && cueAfter === -1;
  if (!isOpening && (cueAfter < item + 3 || sentenceEnd - cueAfter > MOST_BEHIND)) return null;
  const found = candidates.filter((each) => {
    const { firstToken, endToken } = mentions[each] as Mention;
    const first = frame.itemOfToken[firstToken] as number;
    if (isOpening) return first > sentenceStart && first < sentenceStart + 4;
    const isClosing = frame.items[cueAfter - 1] === endToken - 1 && frame.cues[cueAfter] === 3;
    return isClosing && wordOf(frame, overDeterminer(frame, first - 1, -1)) === ',';
  });
  return found.length > 0 ? found : null;
}

/** Words behind the verb of a closing tag: officials said | in a statement on Friday. */
const MOST_BEHIND = 8;
