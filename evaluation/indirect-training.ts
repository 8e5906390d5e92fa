import { INDIRECT_BITS, type Lattice } from '../engine/indirect/lattice';
import { spanFeatures, weighSpans } from '../engine/indirect/weigh-spans';
import { randomNumbers } from '../scripts/bench/random-numbers';
import type { SourceExample, SpanExample } from './indirect-examples';

/** How the stage is trained; chosen on PolNeAR (train), a sixth of it left out. */
const EPOCHS = 6;
const RATE = 0.05;
const L2 = 4e-3;
/** Smaller gradients change nothing that counts. */
const LEAST = 1e-4;

interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/**
 * Weights that maximise the probability of the annotated contents and sources: AdaGrad on the softmax over all spans of a
 * cue, and over all candidates for its source. Deterministic.
 */
export function trainIndirect(
  spans: readonly SpanExample[],
  sources: readonly SourceExample[],
): Float32Array {
  const size = 1 << INDIRECT_BITS;
  const learner = { weights: new Float32Array(size), squares: new Float32Array(size).fill(1e-6) };
  const sums = new Float64Array(size);
  const random = randomNumbers(2026);
  const steps = [
    ...spans.map((example) => () => learnSpans(learner, example)),
    ...sources.map((example) => () => learnSource(learner, example)),
  ];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = steps.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [steps[i], steps[j]] = [steps[j] as () => void, steps[i] as () => void];
    }
    for (const step of steps) step();
    if (epoch < EPOCHS / 2) continue;
    for (let i = 0; i < size; i++) sums[i] = (sums[i] as number) + (learner.weights[i] as number);
  }
  return Float32Array.from(sums, (sum) => sum / Math.floor(EPOCHS / 2));
}

function learnSpans(learner: Learner, { scene, lattice, right }: SpanExample): void {
  const { weights } = learner;
  const weighed = latticeWeights(lattice, weights);
  const { nothing, spans: found } = weighSpans(scene, weighed, weights);
  // Also hopeless spans are to be learned where they are right.
  const spans = lattice.groups.map(({ starts, ends }, g) =>
    found[g]?.length === 0 ? new Float64Array(starts.length * ends.length) : (found[g] as Float64Array),
  );
  const at = ([g, i, j]: SpanExample['right'][number]) =>
    [spans[g] as Float64Array, i * (lattice.groups[g]?.ends.length ?? 0) + j] as const;
  const sum = right.reduce((total, place) => {
    const [row, index] = at(place);
    return total + (row[index] as number);
  }, 0);
  // From probabilities to gradients: less what the right spans should have together.
  for (const place of right) {
    const [row, index] = at(place);
    row[index] = (row[index] as number) - (sum > 0 ? (row[index] as number) / sum : 1 / right.length);
  }
  learn(learner, lattice.nothing, nothing - (right.length === 0 ? 1 : 0));
  lattice.groups.forEach((group, g) => {
    const gradients = spans[g] as Float64Array;
    const columns = group.ends.length;
    const forStart = new Float64Array(group.starts.length);
    const forEnd = new Float64Array(columns);
    let whole = 0;
    gradients.forEach((gradient, index) => {
      if (gradient === 0) return;
      const i = Math.floor(index / columns);
      const j = index % columns;
      forStart[i] = (forStart[i] as number) + gradient;
      forEnd[j] = (forEnd[j] as number) + gradient;
      whole += gradient;
      if (Math.abs(gradient) < LEAST * 10) return;
      const pair = spanFeatures(scene, group, i, j);
      learn(learner, pair.indices, gradient, pair.length);
    });
    learn(learner, group.whole, whole);
    group.forStart.forEach((features, i) => {
      learn(learner, features, forStart[i] as number);
    });
    group.forEnd.forEach((features, j) => {
      learn(learner, features, forEnd[j] as number);
    });
  });
}

function latticeWeights(lattice: Lattice<Int32Array>, weights: Float32Array): Lattice<number> {
  const dot = (features: Int32Array) => {
    let sum = 0;
    for (const index of features) sum += weights[index] as number;
    return sum;
  };
  return {
    nothing: dot(lattice.nothing),
    groups: lattice.groups.map((group) => ({
      ...group,
      whole: dot(group.whole),
      forStart: group.forStart.map(dot),
      forEnd: group.forEnd.map(dot),
    })),
  };
}

function learnSource(learner: Learner, { features, right }: SourceExample): void {
  const scores = features.map((list) => list.reduce((sum, i) => sum + (learner.weights[i] as number), 0));
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((a, b) => a + b, 0);
  const sumRight = exponentials.reduce((a, b, i) => a + (right[i] ? b : 0), 0) || 1e-12;
  features.forEach((list, i) => {
    const value = exponentials[i] as number;
    learn(learner, list, value / sum - (right[i] ? value / sumRight : 0));
  });
}

function learn(
  { weights, squares }: Learner,
  features: Int32Array,
  gradient: number,
  length = features.length,
): void {
  if (Math.abs(gradient) < LEAST) return;
  for (let i = 0; i < length; i++) {
    const index = features[i] as number;
    const g = gradient + L2 * (weights[index] as number);
    squares[index] = (squares[index] as number) + g * g;
    weights[index] = (weights[index] as number) - (RATE * g) / Math.sqrt(squares[index] as number);
  }
}
