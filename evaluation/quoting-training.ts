import { scoreOf } from '../engine/attribution/feature-list';
import { QUOTING_BITS, type QuotingModel, scoreTerms } from '../engine/attribution/quoting';
import { decodeWeights, encodeWeights } from '../engine/model/weight-code';
import type { Example } from './examples';

/** An example with the ranker's scores for the mentions around it, by a ranker that was trained without it. */
export interface Rated {
  readonly example: Example;
  readonly scores: readonly number[];
}

const ROUNDS = 100;
const RATE = 0.1;
/** Pulls weights towards nought; chosen by cross-validation, as is what follows. */
const RIDGE = 10;
/** PolNeAR's own ways are learned in weights of their own, which are left behind (after Daumé 2007); so strong are they. */
const OWN_WAYS = 0.5;
const SIZE = 1 << QUOTING_BITS;
const SCORES = 2;

export function rate(example: Example, ranker: Float32Array): Rated {
  return {
    example,
    scores: scoreTerms(example.features.slice(1).map((features) => scoreOf(ranker, features))),
  };
}

/** What decides whether marks quote anybody, rounded as it is shipped: a logistic regression, by Adam (Kingma & Ba 2015) over all pieces at once. */
export function trainQuoting(all: readonly Rated[]): QuotingModel {
  const rated = all.filter(({ example }) => !example.isDoubtful);
  // The hashed weights, PolNeAR's own, and one for each score.
  const weights = new Float64Array(2 * SIZE + SCORES);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const one of rated) addSlope(one, weights, slope);
    const rate = RATE * (1 - round / (ROUNDS + 1));
    for (let i = 0; i < weights.length; i++) {
      const by = slope[i] as number;
      first[i] = 0.9 * (first[i] as number) + 0.1 * by;
      second[i] = 0.99 * (second[i] as number) + 0.01 * by * by;
      const mean = (first[i] as number) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[i] as number) / (1 - 0.99 ** round));
      weights[i] = (weights[i] as number) - (rate * mean) / (spread + 1e-8);
    }
  }
  return {
    weights: decodeWeights(encodeWeights(Float32Array.from(weights.subarray(0, SIZE))), SIZE),
    scores: [...weights.subarray(2 * SIZE)].map((weight) => Number(weight.toFixed(3))),
  };
}

/** Adds the slope of one piece's loss. */
function addSlope({ example, scores }: Rated, weights: Float64Array, slope: Float64Array): void {
  const { quoting, quotes, isPolnear, weight } = example;
  let sum = 0;
  for (const index of quoting) {
    sum += weights[index] as number;
    if (isPolnear) sum += OWN_WAYS * (weights[SIZE + index] as number);
  }
  scores.forEach((score, i) => {
    sum += score * (weights[2 * SIZE + i] as number);
  });
  const error = 1 / (1 + Math.exp(-sum)) - (quotes ? 0 : 1);
  const by = error * weight;
  for (const index of quoting) {
    slope[index] = (slope[index] as number) + by;
    if (isPolnear) slope[SIZE + index] = (slope[SIZE + index] as number) + OWN_WAYS * by;
  }
  scores.forEach((score, i) => {
    slope[2 * SIZE + i] = (slope[2 * SIZE + i] as number) + score * by;
  });
}
