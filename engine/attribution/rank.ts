import type { Mention } from '../mentions/mention';
import type { Calibration } from './confidence';
import { addCueFeatures } from './cue-features';
import { FeatureList } from './feature-list';
import { addHistoryFeatures, type History } from './history-features';
import { addDistanceFeatures, addMentionFeatures, addPatternFeatures, placeOf } from './mention-features';
import { nobodyProbability, type QuotingModel } from './quoting';
import type { Situation } from './situation';

/** The ranker: a feature's index gives its weight; and what decides whether marks quote anybody. */
export interface Model {
  readonly weights: Float32Array;
  readonly quoting: QuotingModel;
  readonly calibration: Calibration;
  /** What counts when pronouns are resolved (`FEATURES` of `sources/pronoun-features`); the shipped weights where left out. */
  readonly pronouns?: Float64Array;
}

/** How likely each candidate is the source of a piece. Probabilities sum to 1 with `nobody`. */
export interface Ranking {
  /** Indices of mentions, in the order of the candidates. */
  readonly candidates: readonly number[];
  readonly probabilities: readonly number[];
  /** Probability that the marks quote nobody. */
  readonly nobody: number;
}

/** log2 of the number of weights. Half of 2^15 answer as well on articles not trained on. */
export const RANKER_BITS = 14;

/** One for all pieces: nothing is kept in it between two calls of `visit`. */
const list = new FeatureList(RANKER_BITS);

/** Calls `visit` with the features of each candidate. The list is used again: copy what is kept. */
export function visitFeatures(
  situation: Situation,
  candidates: readonly number[],
  history: History,
  visit: (candidate: number, features: FeatureList) => void,
): void {
  const { mentions, item } = situation;
  const ranks = [0, 0];
  // Candidates come nearest first: so are those before the cue counted away from it.
  let beforeCue = 0;
  for (const candidate of candidates) {
    const mention = mentions[candidate] as Mention;
    const place = placeOf(situation, mention);
    const direction = place.from <= item ? 0 : 1;
    list.clear();
    addMentionFeatures(list, situation, mention, place);
    addDistanceFeatures(list, situation, place, Math.min(ranks[direction] as number, 4));
    addPatternFeatures(list, situation, place);
    addCueFeatures(
      list,
      situation,
      mention,
      place,
      isFirstInSentence(mentions, candidate),
      place.to <= situation.cueBefore && mention.sentence === situation.sentence ? beforeCue++ : 9,
    );
    addHistoryFeatures(list, situation, candidate, place, history);
    ranks[direction] = (ranks[direction] as number) + 1;
    visit(candidate, list);
  }
}

/** The softmax over candidates, as far as the marks quote anybody; that they do not is at most `mostNobody` probable. */
export function rank(
  model: Model,
  situation: Situation,
  candidates: readonly number[],
  history: History,
  mostNobody = 1,
): Ranking {
  const scores: number[] = [];
  visitFeatures(situation, candidates, history, (_, features) => {
    scores.push(features.dot(model.weights));
  });
  const nobody = Math.min(mostNobody, nobodyProbability(model.quoting, situation, history.earlier, scores));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((a, b) => a + b, 0);
  return { candidates, probabilities: exponentials.map((value) => ((1 - nobody) * value) / sum), nobody };
}

function isFirstInSentence(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index] as Mention;
  for (let i = index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention;
    if (before.piece >= 0 || before.end > mention.start) continue;
    return before.sentence !== mention.sentence;
  }
  return true;
}
