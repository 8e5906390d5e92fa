import type { Mention } from '../mentions/mention';
import { overDeterminer } from './clause-speaker';
import { wordOf } from './frame';
import type { Situation } from './situation';

/**
 * “Is it late?” [the panel] asked Dr Lee; “No,” a woman in the hall told him: who stands between the marks and a verb with somebody
 * to whom it is said. The weights take his title for the speaker’s, and are sure. Null where nobody is told; empty where no mention
 * tells.
 */
export function tellersOf(
  { frame, mentions, item, cueAfter }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const first = wordOf(frame, item + 1) === ',' ? item + 2 : item + 1;
  // A “perfect right” to ask; found it “odd” and asked the school
  if (cueAfter <= first || !/^(?:told|tells|ask(?:s|ed))$/.test(wordOf(frame, cueAfter))) return null;
  if (/^(?:and|but|or)$/.test(wordOf(frame, first))) return null;
  const itemOf = (candidate: number) =>
    frame.itemOfToken[(mentions[candidate] as Mention).firstToken] as number;
  const told = overDeterminer(frame, cueAfter + 1, 1);
  if (!candidates.some((each) => itemOf(each) === told || itemOf(each) === cueAfter + 1)) return null;
  const within = candidates.filter((each) => itemOf(each) >= first && itemOf(each) < cueAfter);
  // [The panel], led by Bo Vale, asked Dr Lee
  const subject = overDeterminer(frame, first, 1);
  const opening = within.filter((each) => itemOf(each) <= subject);
  return opening.length > 0 ? opening : within;
}
