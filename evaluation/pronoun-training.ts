import { FEATURES } from '../engine/sources/pronoun-feature-list';
import { solve } from './logistic-regression';
import type { PronounExample } from './pronoun-examples';

const ROUNDS = 12;
/** Pulls weights towards nought; chosen by cross-validation. */
export const RIDGE = 3;

/**
 * Weights that maximise the likelihood of the right candidates, in the order of `FEATURES`: a conditional logit, by
 * Newton's method; deterministic.
 */
export function trainPronouns(examples: readonly PronounExample[], ridge = RIDGE): Float64Array {
  const size = FEATURES.length;
  const weights = new Float64Array(size);
  const usable = examples.filter(({ right }) => right >= 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Array.from(weights, (weight) => ridge * weight);
    const hessian = gradient.map((_, i) => gradient.map((_, j) => (i === j ? ridge : 0)));
    for (const example of usable) addExample(example, weights, gradient, hessian);
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) - (step[i] as number);
  }
  return weights;
}

function addExample(
  { candidates, right, importance }: PronounExample,
  weights: Float64Array,
  gradient: number[],
  hessian: number[][],
): void {
  const shares = sharesOf(candidates, weights);
  const mean = new Float64Array(weights.length);
  candidates.forEach(({ values }, i) => {
    for (let at = 0; at < mean.length; at++)
      mean[at] = (mean[at] as number) + (shares[i] as number) * (values[at] as number);
  });
  candidates.forEach(({ values }, i) => {
    const share = importance * (shares[i] as number);
    const away = values.map((value, at) => value - (mean[at] as number));
    for (let at = 0; at < mean.length; at++) {
      const pull = share * (away[at] as number);
      if (pull === 0) continue;
      const row = hessian[at] as number[];
      for (let other = 0; other < mean.length; other++)
        row[other] = (row[other] as number) + pull * (away[other] as number);
    }
    if (i !== right) return;
    for (let at = 0; at < mean.length; at++)
      gradient[at] = (gradient[at] as number) - importance * (away[at] as number);
  });
}

/** The probability of each candidate. */
export function sharesOf(candidates: PronounExample['candidates'], weights: Float64Array): number[] {
  const sums = candidates.map(({ values }) => {
    let sum = 0;
    for (let at = 0; at < values.length; at++) sum += (weights[at] as number) * (values[at] as number);
    return sum;
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
