import { closingVerb } from './closing-tags';
import type { EarlierPieces } from './earlier-pieces';
import { FeatureList } from './feature-list';
import { wordOf } from './frame';
import { addQuotingFeatures } from './quoting-features';
import type { Situation } from './situation';

/** Whether marks quote anybody: hashed weights, and one for each of {@link scoreTerms}. */
export interface QuotingModel {
  readonly weights: Float32Array;
  readonly scores: readonly number[];
}

/** log2 of the number of hashed weights. */
export const QUOTING_BITS = 12;

const list = new FeatureList(QUOTING_BITS);

/** The features of a piece as indices into the weights. The list is used again: copy what is kept. */
export function quotingFeatures(situation: Situation, earlier: EarlierPieces): Int32Array {
  list.clear();
  addQuotingFeatures(list, situation);
  earlier.addFeatures(list, situation);
  return list.indices.subarray(0, list.length);
}

/** What the mentions' scores tell: the best one, and all together. */
export function scoreTerms(scores: readonly number[]): [best: number, all: number] {
  let best = LOWEST;
  for (const score of scores) if (score > best) best = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - best);
  return [best / SCALE, (best + Math.log(Math.max(1, sum))) / SCALE];
}

/** A score for pieces with no mention around them. */
const LOWEST = -8;
/** Brings scores to the size of the other features. */
const SCALE = 4;

/**
 * What the letters of the quoted words say for quoting on the whole, which in other languages than the rules' are not read.
 * By the cases in tests/engine/languages: with less, titles and terms are quotations, with more quotations are none.
 */
const UNREAD = 0.7;

/** The same for what directly follows the marks: the weights know verbless sentences too little (Une décision « injuste », selon …). */
const TAGGED = 1;

/** Une décision « injuste », | selon Garrec; | a réagi Garrec; but: le roman « Sel », | cité par Garrec. */
function isTagged({ frame, item, sentenceStart, sentenceEnd }: Situation): boolean {
  const { cues } = frame;
  const word = (at: number) => (at >= sentenceStart && at < sentenceEnd ? wordOf(frame, at) : '');
  const comma = word(item + 1) === ',';
  const at = comma ? item + 2 : item + 1;
  if (word(at) === 'according') return true;
  // Se encontró, en sus propias palabras, | «un solar»
  const before = word(item - 1) === ',' ? item - 2 : item - 1;
  if (word(before) === 'words' && word(before - 1) === 'own') return true;
  // Als „Ohrfeige“ | bezeichnete Rauh das Votum
  const asWhat = word(item - 1) === 'as';
  return (comma || asWhat) && (cues[at] ?? 0) >= 2 && /[sd]$/.test(word(at)) && word(at + 1) !== 'by';
}

/** Probability that the marks of a piece quote nobody. `scores` are the ranker's for the mentions around it. */
export function nobodyProbability(
  { weights, scores: [ofBest = 0, ofAll = 0] }: QuotingModel,
  situation: Situation,
  earlier: EarlierPieces,
  scores: readonly number[],
): number {
  const [best, all] = scoreTerms(scores);
  let sum = ofBest * best + ofAll * all;
  if (situation.frame.document.language.glossary)
    sum -= isTagged(situation) || closingVerb(situation) > 0 ? UNREAD + TAGGED : UNREAD;
  for (const index of quotingFeatures(situation, earlier)) sum += weights[index] as number;
  return 1 / (1 + Math.exp(-sum));
}
