import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import type { Document, Sentence } from '../text/document';
import type { Choice } from './choose';
import { isVerb, overDeterminer } from './clause-speaker';
import { type Frame, STRONG, wordOf } from './frame';
import type { Situation } from './situation';

/** Words of a sentence in which its tag is looked for. */
const TAG_WITHIN = 32;
const GOVERNS = /^(?:to|in|on|at|with|by|from|of|for|before|after|during|according)$/;
const BREAKS = /^(?:and|but|that|who|which|if|when|while|[;:“«"„])$/;

/** Below this probability an earlier answer in the sentence gives way to the tag that closes it. */
const DOUBTFUL = 0.5;

/**
 * The same answers, but a tag that closes a sentence speaks for all of its fragments: Après la loi, « votée de force »
 * malgré une « large » opposition, « la défiance est profonde », juge [Mme Roux]. Each that has a verb of speech before it
 * keeps its own. For languages whose tags stand behind the marks with the verb before its subject; in English most such
 * fragments are the reporter's.
 */
export function spreadClosingTags(
  { document, items, cues, itemOfPiece, itemOfToken, firstTokenOfPiece }: Frame,
  mentions: readonly Mention[],
  choices: readonly Choice[],
): Choice[] {
  if (!document.language.tagsInside) return [...choices];
  const closing = new Map<number, Choice>();
  const sentenceOf = (index: number) => document.sentenceOfToken[firstTokenOfPiece[index] ?? -1] ?? -1;
  for (const choice of choices) {
    const mention = choice.mention === null ? undefined : mentions[choice.mention];
    if (mention && closesSentence(document, choice, mention)) closing.set(sentenceOf(choice.piece), choice);
  }
  // las llegadas, comparadas con 2023: a participle says nothing
  const speaks = (token: number) =>
    document.language.dropsSubject?.(document.tokens[token]?.text.toLowerCase() ?? '') ?? true;
  return choices.map((choice) => {
    const sentence = sentenceOf(choice.piece);
    const tag = closing.get(sentence);
    if (!tag || tag.piece <= choice.piece || choice.by !== 'ranker') return choice;
    if (choice.mention !== null && choice.probability >= DOUBTFUL) return choice;
    const from = itemOfToken[(document.sentences[sentence] as Sentence).firstToken] as number;
    for (let item = itemOfPiece[choice.piece] as number; item >= from; item--)
      if ((items[item] as number) >= 0 && (cues[item] as number) >= 2 && speaks(items[item] as number))
        return choice;
    return { ...tag, piece: choice.piece };
  });
}

/** « … », juge Mme Roux. — behind the marks nothing but comma, verb and subject stands in the sentence. */
function closesSentence(document: Document, { piece, by }: Choice, mention: Mention): boolean {
  const { outer, block } = document.pieces[piece] as Piece;
  if (by !== 'ranker' || mention.block !== block || mention.start < outer.end) return false;
  const before = document.text.slice(outer.end, mention.start);
  const after = document.text.slice(mention.end, mention.end + 2);
  return /^,\s\S+(?:\s\S+)?\s$/.test(before) && /^[.\n]?\s*$/.test(after);
}

/**
 * The candidates whom the tag at the sentence's end names, over whoever is the subject of what is told: La Belgique craint un
 * « risque » d'attentat, a déclaré mercredi [la ministre]. Null where there is no such tag, or somebody speaks before the marks:
 * Paul Morvan a dit « oui » à la fusion, a rapporté la directrice.
 */
export function closingSpeaker(
  { frame, mentions, item, sentenceStart, sentenceEnd }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  if (!frame.document.language.tagsInside) return null;
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
  const verb = closingVerb(frame, item, sentenceEnd);
  const behind = candidates.filter((each) => firstOf(each) > verb && firstOf(each) < sentenceEnd);
  const [subject] = behind
    .filter((each) => !GOVERNS.test(wordOf(frame, overDeterminer(frame, firstOf(each) - 1, -1))))
    .sort((one, other) => firstOf(one) - firstOf(other));
  if (verb < 0 || subject === undefined) return null;
  for (let at = verb + 1; at < firstOf(subject); at++) if (BREAKS.test(wordOf(frame, at))) return null;
  // le porte-parole du gouvernement, Paul Morvan
  const { start, end } = mentions[subject] as Mention;
  return behind.filter((each) => {
    const { start: from, role } = mentions[each] as Mention;
    return from === start || (role !== null && role.start >= start && role.start < end);
  });
}

/** The sentence's last verb of speech that opens behind a comma; -1 where another quotation follows. */
function closingVerb(frame: Frame, item: number, sentenceEnd: number): number {
  for (let at = Math.min(sentenceEnd, item + TAG_WITHIN) - 1; at > item + 1; at--) {
    if ((frame.items[at] as number) < 0) return -1;
    if (isVerb(frame, at) && wordOf(frame, at - 1) === ',' && wordOf(frame, at) !== 'reported') return at;
  }
  return -1;
}
