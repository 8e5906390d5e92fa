import { cueStrength } from '../lexicon/en/cues';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Scene } from './antecedents';

/** Where a pronoun stands. */
export type Stand =
  /** `“We sail,” he said` opens its paragraph: nothing is told before the tag. */
  | 'opening-tag'
  /** `Holm was late. “We sail,” he said.` */
  | 'later-tag'
  /** `He said: “We sail.”` */
  | 'opening'
  /** `… because he was late.` */
  | 'within';

/** What is known of a pronoun’s place before anybody is weighed. */
export interface Setting {
  readonly stand: Stand;
  /** The last sentence before the pronoun’s own in which the reporter tells something; -1 where there is none. */
  readonly lastTold: number;
  /** Earlier speakers, nearest first, without the pronoun itself. */
  readonly speakers: readonly number[];
}

/** The setting of the pronoun at this index. */
export function settingOf(scene: Scene, index: number, speakers: readonly number[]): Setting {
  const pronoun = scene.mentions[index] as Mention;
  return {
    stand: standOf(scene.document, pronoun),
    lastTold: lastToldBefore(scene.told, pronoun.sentence),
    speakers: speakers.filter((each) => each !== index),
  };
}

/** For each sentence how many of those before it are told by the reporter: have a word outside marks. */
export function countTold(document: Document): Int32Array {
  const { tokens, pieceOfToken, sentenceOfToken, sentences } = document;
  const told = new Int32Array(sentences.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    if ((pieceOfToken[i] as number) < 0 && tokens[i]?.type === 'word')
      told[(sentenceOfToken[i] as number) + 1] = 1;
  }
  for (let i = 1; i < told.length; i++) told[i] = (told[i] as number) + (told[i - 1] as number);
  return told;
}

function lastToldBefore(told: Int32Array, sentence: number): number {
  for (let i = sentence - 1; i >= 0; i--) if (told[i + 1] !== told[i]) return i;
  return -1;
}

function standOf(document: Document, pronoun: Mention): Stand {
  const { tokens, pieceOfToken, sentences } = document;
  const first = sentences[pronoun.sentence]?.firstToken ?? 0;
  const before = tokens[pronoun.firstToken - 1];
  const after = tokens[pronoun.endToken];
  const isTag =
    before?.block === pronoun.block &&
    (cueStrength(after?.lower ?? '') > 0 || before.facts.cue > 0) &&
    closesQuotation(document, pronoun.firstToken - 1);
  if (!isTag) return pronoun.firstToken - first <= 1 ? 'opening' : 'within';
  for (let i = pronoun.firstToken - 1; tokens[i]?.block === pronoun.block; i--) {
    const isTold = (pieceOfToken[i] as number) < 0 && tokens[i]?.type === 'word';
    if (isTold && (tokens[i]?.facts.cue ?? 0) === 0) return 'later-tag';
  }
  return 'opening-tag';
}

/** Is there nothing but a mark, and perhaps a verb of speech, between this token and a quotation before it? */
function closesQuotation({ tokens, pieceOfToken }: Document, last: number): boolean {
  for (let i = last; i > last - 4 && i >= 0; i--) {
    if ((pieceOfToken[i] as number) >= 0) return true;
    if (tokens[i]?.type === 'word' && (tokens[i]?.facts.cue ?? 0) === 0) return false;
  }
  return false;
}
