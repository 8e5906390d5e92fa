import type { Mention } from '../mentions/mention';
import { distanceBucket, type FeatureList } from './feature-list';
import type { Frame } from './frame';
import type { Place } from './mention-features';
import { isAgent, isPassive } from './passive';
import type { Situation } from './situation';

/** Stands for the distance of one who is spoken of, not speaking. */
const PATIENT = 19;

/**
 * How far a mention stands from a cue, as its subject would: adverbs and auxiliaries are not counted, and the agent of a
 * passive counts as its subject. Kim was accused by [Zelensky] of “…”.
 */
function stepsTo(frame: Frame, from: number, to: number, cue: number): number {
  if (isPassive(frame, cue)) {
    if (from > cue && isAgent(frame, from)) return 0;
    if (to <= cue) return PATIENT;
  }
  if (to > cue) return 20 + distanceBucket(from - cue - 1);
  let steps = 0;
  for (let i = to; i < cue && steps < 50; i++) if (frame.passable[i] === 0) steps++;
  return distanceBucket(steps);
}

/** Where the mention stands to the cue that governs the piece: the subject of “said”, not its addressee. */
export function addCueFeatures(
  list: FeatureList,
  situation: Situation,
  mention: Mention,
  place: Place,
  first: boolean,
  othersToCue: number,
): void {
  const { frame, cueBefore, cueAfter, lastChar } = situation;
  const { from, side, form } = place;
  addOneCue(list, 50, cueBefore, situation, mention, place, first);
  addOneCue(list, 54, cueAfter, situation, mention, place, first);
  // Both sides at once: with a tag behind the words, a cue before them belongs to something else.
  list.add(58, side, cueBefore >= 0 ? 1 : 0, cueAfter >= 0 ? 1 : 0, lastChar);
  list.add(59, side, first ? 1 : 0, form, cueAfter >= 0 ? 1 : 0);
  // How many other mentions stand between this one and the cue before the piece: its subject is the nearest that may be.
  list.add(60, othersToCue, from > 0 ? (frame.hashes[from - 1] as number) : 0);
  list.add(61, othersToCue, form, mention.possessive ? 1 : 0, first ? 1 : 0);
}

function addOneCue(
  list: FeatureList,
  template: number,
  cue: number,
  { frame, lastChar, charBefore }: Situation,
  mention: Mention,
  { from, to, side, form }: Place,
  first: boolean,
): void {
  if (cue < 0) {
    list.add(template, side, 99);
    return;
  }
  const steps = stepsTo(frame, from, to, cue);
  list.add(template, steps, frame.cues[cue] as number, side);
  list.add(template + 1, steps, frame.hashes[cue] as number);
  list.add(template + 2, steps, form, mention.possessive ? 1 : 0, first ? 1 : 0);
  list.add(template + 3, steps, lastChar, charBefore);
}
