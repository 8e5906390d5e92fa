import { QUOTING_BITS } from '../engine/attribution/quoting';
import { decodeWeights, encodeWeights } from '../engine/model/weight-code';
import { randomNumbers } from '../scripts/bench/random-numbers';
import { type Example, NOBODY } from './examples';

/** How the ranker is trained; chosen by cross-validation on the training corpora. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** By how much a right answer is to lead (softmax margin, Gimpel and Smith 2010). */
  readonly margin: number;
}

export const OPTIONS: TrainingOptions = { epochs: 10, rate: 0.03, l2: 3e-3, margin: 0.5 };

/**
 * So many trainings, each with the examples in another order, of which the mean is kept. One alone depends on the order by
 * half a point end to end and by five in the share of sure answers, as much as any change of features.
 */
const TRAININGS = 8;

/** Weights that maximise the probability of the right answers, rounded as they are shipped. */
export function trainRanker(all: readonly Example[], options: TrainingOptions = OPTIONS): Float32Array {
  // Where no mention stands for the source there is nothing to learn of mentions.
  const examples = all.filter(({ right }) => right.includes(true));
  const random = randomNumbers(2026);
  const mean = new Float32Array(NOBODY);
  for (let i = 0; i < TRAININGS; i++) {
    trainOnce(examples, options, random).forEach((weight, at) => {
      mean[at] = (mean[at] as number) + weight / TRAININGS;
    });
  }
  return decodeWeights(encodeWeights(mean), mean.length);
}

/** AdaGrad (Duchi et al. 2011) on the softmax over answers. */
function trainOnce(
  examples: readonly Example[],
  options: TrainingOptions,
  random: () => number,
): Float32Array {
  const size = NOBODY + (1 << QUOTING_BITS);
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const average = new Float64Array(size);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(examples[i] as Example, weights, squares, options);
    if (epoch >= options.epochs / 2)
      for (let i = 0; i < weights.length; i++) average[i] = (average[i] as number) + (weights[i] as number);
  }
  const kept = options.epochs - Math.ceil(options.epochs / 2);
  return Float32Array.from(average.subarray(0, NOBODY), (value) => value / kept);
}

function step(
  example: Example,
  weights: Float32Array,
  squares: Float32Array,
  options: TrainingOptions,
): void {
  const scores = example.features.map((features, i) => {
    let score = example.right[i] ? 0 : options.margin;
    for (const index of features) score += weights[index] as number;
    return score;
  });
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((a, b) => a + b, 0);
  const sumRight = exponentials.reduce((a, b, i) => a + (example.right[i] ? b : 0), 0) || 1e-12;
  example.features.forEach((features, i) => {
    const value = exponentials[i] as number;
    const gradient = (value / sum - (example.right[i] ? value / sumRight : 0)) * example.weight;
    if (Math.abs(gradient) < 1e-4) return;
    for (const index of features) {
      const g = gradient + options.l2 * (weights[index] as number);
      squares[index] = (squares[index] as number) + g * g;
      weights[index] = (weights[index] as number) - (options.rate * g) / Math.sqrt(squares[index] as number);
    }
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
