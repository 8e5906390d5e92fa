import type { Mention } from '../mentions/mention';
import { overDeterminer } from './clause-speaker';
import { STRONG, wordOf } from './frame';
import type { Situation } from './situation';

/**
 * According to [police], the driver “sped away at speed”; the two met after a “dispute,” leaving three hurt, [officials] said: who
 * vouches for all of a sentence in which nobody else speaks. Null where there is none.
 */
export function sentenceSource(
  { frame, mentions, item, cueBefore, cueAfter, sentenceStart, sentenceEnd }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  if (cueBefore !== -1) return null;
  const isOpening = wordOf(frame, sentenceStart) === 'according' && cueAfter === -1;
  // According to the diary, Lee told her that it was “late” and that “it rained”
  for (let at = sentenceStart; isOpening && at < item; at++)
    if ((frame.cues[at] as number) >= STRONG || at > sentenceStart + MOST_BEFORE) return null;
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
/** Words between the opening and the marks, so that a sentence of a thousand quotations is not read for each of them. */
const MOST_BEFORE = 40;
