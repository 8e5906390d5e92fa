import type { Mention, MentionKind } from '../mentions/mention';
import { hashWord } from '../text/hash-word';
import { distanceBucket, type FeatureList } from './feature-list';
import { type Frame, headOf } from './frame';
import { isPassive } from './passive';
import type { Situation } from './situation';

const KINDS: readonly MentionKind[] = ['person', 'organisation', 'place', 'group', 'document', 'unknown'];
const NAME = 0;

const COMMA = hashWord(',');
const WHO = hashWord('who');

/** How far behind a comma a cue is looked for: “Tomas Berg, who replaced Lena Falk in July, said”. */
const APPOSITION_ITEMS = 18;

/** Between mention and piece the small words are looked at only where there are at most this many items. */
const MOST_BETWEEN = 25;

/** Words that begin or join clauses, or take an object. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `that who which whom whose while when as after before because but and or if than to of by with for about from against
  over on in at his her their its was were is are had has have be been being not will would could should`.split(
    /\s+/,
  ),
);

/** Where a candidate stands, seen from the piece. */
export interface Place {
  /** First item and past-last item of the mention. */
  readonly from: number;
  readonly to: number;
  /** Items strictly between mention and piece: `[betweenFrom, betweenTo)`. */
  readonly betweenFrom: number;
  readonly betweenTo: number;
  /** 0 same sentence before, 1 same sentence after, 2 earlier in the block, 3 later in the block, 4 one block before, 5 further before, 6 in a later block. */
  readonly side: number;
  /** The mention’s form, as a number: 0 a name, 1 a description, 2 a pronoun. */
  readonly form: number;
}

export function placeOf(situation: Situation, mention: Mention): Place {
  const { frame, item, piece, sentence } = situation;
  const from = frame.itemOfToken[mention.firstToken] as number;
  const to = (frame.itemOfToken[mention.endToken - 1] as number) + 1;
  const before = from <= item;
  const side =
    mention.block === piece.block
      ? (mention.sentence === sentence ? 0 : 2) + (before ? 0 : 1)
      : mention.block > piece.block
        ? 6
        : mention.block === piece.block - 1
          ? 4
          : 5;
  const form = mention.form === 'name' ? NAME : mention.form === 'description' ? 1 : 2;
  return before
    ? { from, to, betweenFrom: Math.min(to, item), betweenTo: item, side, form }
    : { from, to, betweenFrom: item + 1, betweenTo: Math.max(from, item + 1), side, form };
}

/** The value of an item; 0 where there is none. Asked for by hand: what lies before an array’s first is looked up slowly. */
function at(values: Int32Array | Uint8Array, item: number): number {
  return item >= 0 && item < values.length ? (values[item] as number) : 0;
}

/** What the mention is, and what stands beside it. */
export function addMentionFeatures(
  list: FeatureList,
  situation: Situation,
  mention: Mention,
  place: Place,
): void {
  const { frame } = situation;
  const { side, from, to, form } = place;
  const { hashes, cues } = frame;
  const what = form * 8 + KINDS.indexOf(mention.kind);
  const next = at(hashes, to);
  const before = at(hashes, from - 1);
  const nextCue = at(cues, to);
  const beforeCue = at(cues, from - 1);
  list.add(1, side, what);
  list.add(2, side, form, mention.number === 'plural' ? 1 : 0, mention.possessive ? 1 : 0);
  list.add(3, side, mention.role ? 1 : 0, form, mention.members.length ? 1 : 0);
  if (form !== NAME) list.add(4, form, headOf(frame, mention).hash, Math.min(side, 4));
  list.add(5, side, next);
  list.add(6, side, before);
  list.add(7, side, nextCue, beforeCue, form);
  list.add(8, nextCue, beforeCue, mention.possessive ? 1 : 0);
  list.add(9, at(hashes, to + 1), nextCue, side);
  list.add(10, at(hashes, from - 2), before);
  list.add(11, side, mention.onBehalfOf ? 1 : 0, mention.person, mention.gender === 'neuter' ? 1 : 0);
  list.add(12, side, cueBehindApposition(situation, to), form);
  const verb = verbAfter(frame, to);
  // [Kim] was accused by Zelensky of “…”: the subject of a passive does not speak, so its verb is not shown.
  const passive = isPassive(frame, verb);
  list.add(16, side, passive ? 9 : at(cues, verb), verb - to, form);
  list.add(17, passive ? 0 : at(hashes, verb), verb > to ? 1 : 0, side);
  list.add(18, before, at(cues, from - 2), side);
  list.add(13, side, at(frame.endings, to), form);
  list.add(14, at(frame.endings, to), before);
  list.add(15, side, mention.head.end - mention.head.start > 12 ? 1 : 0, to - from > 4 ? 1 : 0, form);
}

/** Item of the word that may be the verb of a mention: the first behind it that is no adverb, day or auxiliary. */
function verbAfter(frame: Frame, to: number): number {
  let verb = to;
  while (verb < to + 4 && frame.passable[verb] === 1) verb++;
  return verb;
}

/** Strength of the first cue behind a clause in commas that follows the mention; 4 where no such clause follows. */
function cueBehindApposition({ frame, sentenceEnd, sentenceStart }: Situation, to: number): number {
  const { hashes, items, cues } = frame;
  if (hashes[to] !== COMMA && hashes[to] !== WHO) return 4;
  if (to < sentenceStart || to >= sentenceEnd) return 4;
  for (let i = to + 1; i < sentenceEnd && i < to + APPOSITION_ITEMS; i++) {
    if ((items[i] as number) < 0) return 5;
    if (hashes[i] === COMMA) return (cues[i + 1] ?? 0) || (cues[i + 2] ?? 0);
  }
  return 6;
}

/** How far the mention is from the piece, and what lies between. */
export function addDistanceFeatures(
  list: FeatureList,
  situation: Situation,
  place: Place,
  rank: number,
): void {
  const { frame, charBefore, charAfter, lastChar, length, piece } = situation;
  const { side, betweenFrom, betweenTo, form } = place;
  const gap = betweenTo - betweenFrom;
  const distance = distanceBucket(gap);
  const whole = piece.wholeSentence ? 1 : 0;
  let pieces = 0;
  let cues = 0;
  let strongest = 0;
  for (let i = betweenFrom; i < betweenTo && i < betweenFrom + 80; i++) {
    if ((frame.items[i] as number) < 0) pieces++;
    const cue = frame.cues[i] as number;
    if (cue >= 2) cues++;
    if (cue > strongest) strongest = cue;
  }
  const manyPieces = Math.min(pieces, 3);
  const manyCues = Math.min(cues, 3);
  list.add(20, side, distance);
  list.add(21, side, distance, form, whole);
  list.add(22, side, rank, form);
  list.add(23, side, rank, strongest, manyPieces);
  list.add(24, side, strongest, manyCues, manyPieces);
  list.add(25, side, distance, strongest, manyPieces);
  list.add(26, side, charBefore, lastChar, whole);
  list.add(27, side, charAfter, lastChar, whole);
  list.add(28, side, length, whole);
  list.add(29, side, manyPieces, charBefore, charAfter);
  list.add(30, side, rank, charBefore, strongest);
  list.add(31, side, rank, lastChar, strongest);
}

/** The words between, letter by letter where there are few: “…,” [said] X; X [said :] “…”. */
export function addPatternFeatures(list: FeatureList, situation: Situation, place: Place): void {
  const { frame, lastChar } = situation;
  const { side, betweenFrom, betweenTo, form } = place;
  const gap = betweenTo - betweenFrom;
  if (gap <= 7) {
    let pattern = gap;
    let words = gap;
    for (let i = betweenFrom; i < betweenTo; i++) {
      const cue = frame.cues[i] as number;
      const item = frame.items[i] as number;
      const token = item < 0 ? null : frame.document.tokens[item];
      const shape = token?.type === 'punctuation' ? (frame.hashes[i] as number) : token?.capital ? 7 : 6;
      pattern = Math.imul(pattern ^ (cue > 0 ? 16 + cue : shape), 0x01000193);
      words = Math.imul(words ^ (frame.hashes[i] as number), 0x01000193);
    }
    list.add(40, side, pattern);
    list.add(41, side, pattern, lastChar, form);
    if (gap <= 4) list.add(42, side, words);
  }
  // Which small words and marks stand between: that, who, while, and, commas.
  if (gap <= MOST_BETWEEN) {
    let commas = 0;
    for (let i = betweenFrom; i < betweenTo; i++) {
      const item = frame.items[i] as number;
      const token = item < 0 ? null : frame.document.tokens[item];
      if (token?.text === ',') commas++;
      if (token && (token.type === 'punctuation' || SMALL_WORDS.has(token.lower)))
        list.add(45, side, frame.hashes[i] as number);
    }
    list.add(46, side, Math.min(commas, 4), form);
  }
  // The word next to the piece on the mention's side, and the one next to that.
  const near = side % 2 === 1 ? situation.item + 1 : situation.item - 1;
  const beyond = side % 2 === 1 ? near + 1 : near - 1;
  list.add(43, side, at(frame.hashes, near), Math.min(gap, 3));
  list.add(44, side, at(frame.hashes, near), at(frame.hashes, beyond));
}
