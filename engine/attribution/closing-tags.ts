import type { Mention } from '../mentions/mention';
import { isVerb, overDeterminer } from './clause-speaker';
import { STRONG, wordOf } from './frame';
import type { Situation } from './situation';

/** Words of a sentence in which its tag is looked for. */
const TAG_WITHIN = 32;
const GOVERNS = /^(?:to|in|on|at|with|by|from|of|for|before|after|during|according)$/;
const BREAKS = /^(?:and|but|that|who|which|if|when|while|[;:“«"„])$/;

/**
 * The candidates whom the tag at the sentence's end names, over whoever is the subject of what is told: La Belgique craint un
 * « risque » d'attentat, a déclaré mercredi [la ministre]. Null where there is no such tag, or somebody speaks before the marks:
 * Paul Morvan a dit « oui » à la fusion, a rapporté la directrice.
 */
export function closingSpeaker(
  situation: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const { frame, mentions, item, sentenceStart, sentenceEnd } = situation;
  const verb = closingVerb(situation);
  if (verb < 0) return null;
  const firstOf = (each: number) => frame.itemOfToken[(mentions[each] as Mention).firstToken] as number;
  const isPerson = (at: number) =>
    candidates.some((each) => firstOf(each) < at && (mentions[each] as Mention).kind === 'person');
  const lowest = Math.max(sentenceStart, item - TAG_WITHIN);
  for (let at = lowest; at < item; at++) {
    const cue = frame.cues[at] as number;
    const word = wordOf(frame, at);
    // craint un « risque »
    const speaks = cue > STRONG && !word.startsWith('predict');
    if (speaks || word === 'according' || (cue >= STRONG && isPerson(at))) return null;
  }
  const behind = candidates.filter((each) => firstOf(each) > verb && firstOf(each) < sentenceEnd);
  const [subject] = behind
    .filter((each) => !GOVERNS.test(wordOf(frame, overDeterminer(frame, firstOf(each) - 1, -1))))
    .sort((one, other) => firstOf(one) - firstOf(other));
  if (subject === undefined) return null;
  for (let at = verb + 1; at < firstOf(subject); at++) if (BREAKS.test(wordOf(frame, at))) return null;
  // le porte-parole du gouvernement, Paul Morvan
  const { start, end } = mentions[subject] as Mention;
  return behind.filter((each) => {
    const { start: from, role } = mentions[each] as Mention;
    return from === start || (role !== null && role.start >= start && role.start < end);
  });
}

/**
 * The sentence's last verb of speech that opens behind a comma; -1 where none does or a quotation follows. For languages whose tags
 * stand behind the marks with the verb before its subject.
 */
export function closingVerb({ frame, item, sentenceEnd }: Situation): number {
  if (!frame.document.language.tagsInside) return -1;
  for (let at = Math.min(sentenceEnd, item + TAG_WITHIN) - 1; at > item + 1; at--) {
    if ((frame.items[at] as number) < 0) return -1;
    if (isVerb(frame, at) && wordOf(frame, at - 1) === ',' && wordOf(frame, at) !== 'reported') return at;
  }
  return -1;
}
