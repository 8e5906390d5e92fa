import type { Mention } from '../mentions/mention';
import type { EarlierPieces } from './earlier-pieces';
import type { FeatureList } from './feature-list';
import { type Frame, headOf } from './frame';
import type { Place } from './mention-features';
import type { Situation } from './situation';

/** What the article has said so far of the one who is mentioned. */
export interface History {
  /** How often each last name (lower case) is mentioned in the article. */
  readonly mentioned: ReadonlyMap<string, number>;
  /** How often each was chosen for an earlier piece. */
  readonly spoken: ReadonlyMap<string, number>;
  readonly earlier: EarlierPieces;
}

/** The last word of the mention's head, lower case: what a second mention of the same person shares with the first. */
export function lastWord(situation: Pick<Situation, 'frame'>, mention: Mention): string {
  return headOf(situation.frame, mention).lastWord;
}

/** How often each last name is mentioned: {@link History.mentioned}. */
export function countNames(frame: Frame, mentions: readonly Mention[]): Map<string, number> {
  const mentioned = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const name = lastWord({ frame }, mention);
    mentioned.set(name, (mentioned.get(name) ?? 0) + 1);
  }
  return mentioned;
}

/** Features of a candidate that follow from who spoke before and who is spoken of. */
export function addHistoryFeatures(
  list: FeatureList,
  situation: Situation,
  candidate: number,
  place: Place,
  history: History,
): void {
  const { mentions, previous, blocksSincePrevious, piece, content, charBefore, cueAfter, cueBefore, frame } =
    situation;
  const mention = mentions[candidate] as Mention;
  const { side } = place;
  const name = lastWord(situation, mention);
  const before = previous === null ? null : (mentions[previous] as Mention);
  const same = candidate === previous ? 2 : before && lastWord(situation, before) === name ? 1 : 0;
  const whole = piece.wholeSentence ? 1 : 0;
  const opensBlock = charBefore === 0 ? 1 : 0;
  const tagged = (cueAfter >= 0 ? 1 : 0) + (cueBefore >= 0 ? 2 : 0);
  const blocks = Math.min(blocksSincePrevious, 3);
  list.add(70, same, blocks, side);
  list.add(71, same, blocks, opensBlock, tagged);
  list.add(72, same, whole, side, tagged);
  list.add(73, same, mention.form === 'pronoun' ? 1 : 0, blocks, whole);
  list.add(
    74,
    same,
    frame.items[situation.item - 1] === undefined ? 0 : (frame.hashes[situation.item - 1] as number),
    blocks,
  );
  if (mention.form === 'name') {
    list.add(75, Math.min(history.mentioned.get(name) ?? 0, 5), side);
    list.add(76, Math.min(history.spoken.get(name) ?? 0, 3), side, tagged);
    // People seldom name themselves: “Healey has my support,” … is not Healey’s.
    if (name.length > 2 && content.includes(name)) list.add(77, side, 1);
  }
}
