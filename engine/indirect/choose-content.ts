import type { Group, Lattice } from './lattice';
import type { Scene } from './scene';
import type { SpanProbabilities } from './weigh-spans';

/** What was chosen as the content of a cue. */
export interface Content {
  /** Half-open ranges of tokens, in reading order; two where the tag stands within the content. */
  readonly parts: readonly (readonly [from: number, to: number])[];
  /** Probability of a word of it to be content, on average. */
  readonly probability: number;
}

/**
 * A word is worth taking from this probability on. In theory the F1 of words is highest at half of the F1 that is reached
 * (Lipton et al. 2014); on a sixth of PolNeAR (train) that was left out it was highest a little below.
 */
const WORTH = 0.3;

/** [The report] was written in June: fewer words are a subject or an object, behind a tag, too. */
const LEAST = 3;

/**
 * The span whose words are together the likeliest content; null where none is likely enough. Not the likeliest span:
 * where several ends are possible, each of them may be unlikely and yet most of the words certain.
 */
export function chooseContent(
  scene: Scene,
  lattice: Lattice<unknown>,
  { spans }: SpanProbabilities,
  isFree: (token: number) => boolean,
): Content | null {
  const gains = gainsOf(scene, lattice, spans, isFree);
  let best = 0;
  let chosen: { group: Group<unknown>; start: number; end: number } | null = null;
  for (const [g, group] of lattice.groups.entries()) {
    if (spans[g]?.length === 0) continue;
    const { hole } = group;
    const tag = hole ? gains.between(hole[0], hole[1]) : 0;
    for (const start of group.starts) {
      for (const end of group.ends) {
        if (end - (hole ? hole[1] : start) < LEAST) continue;
        const gain = gains.between(start, end) - tag;
        if (gain <= best) continue;
        best = gain;
        chosen = { group, start, end };
      }
    }
  }
  if (!chosen) return null;
  const { group, start, end } = chosen;
  const parts: [number, number][] = group.hole
    ? [
        [start, group.hole[0]],
        [group.hole[1], end],
      ]
    : [[start, end]];
  const words = parts.reduce((sum, [from, to]) => sum + gains.words(from, to), 0);
  return { parts, probability: best / Math.max(1, words) + WORTH };
}

/** What is gained by taking the words of a range: for each its probability, less {@link WORTH}. */
function gainsOf(
  { grid, from, to }: Scene,
  lattice: Lattice<unknown>,
  spans: readonly Float64Array[],
  isFree: (token: number) => boolean,
) {
  const size = to - from;
  const steps = new Float64Array(size + 1);
  const step = (at: number, value: number) => {
    steps[at - from] = (steps[at - from] as number) + value;
  };
  lattice.groups.forEach(({ starts, ends, hole }, g) => {
    const probabilities = spans[g] as Float64Array;
    if (probabilities.length === 0) return;
    for (let i = 0; i < starts.length; i++) {
      for (let j = 0; j < ends.length; j++) {
        const probability = probabilities[i * ends.length + j] as number;
        if (probability < 1e-6) continue;
        step(starts[i] as number, probability);
        step(ends[j] as number, -probability);
        if (hole) {
          step(hole[0], -probability);
          step(hole[1], probability);
        }
      }
    }
  });
  const gain = new Float64Array(size + 1);
  const words = new Int32Array(size + 1);
  let probability = 0;
  for (let i = 0; i < size; i++) {
    probability += steps[i] as number;
    const isWord = grid.document.tokens[from + i]?.type !== 'punctuation';
    const value = !isFree(from + i) ? -1000 : isWord ? probability - WORTH : 0;
    gain[i + 1] = (gain[i] as number) + value;
    words[i + 1] = (words[i] as number) + (isWord ? 1 : 0);
  }
  const difference = (sums: Float64Array | Int32Array, a: number, b: number) =>
    (sums[b - from] as number) - (sums[a - from] as number);
  return {
    between: (a: number, b: number) => difference(gain, a, b),
    words: (a: number, b: number) => difference(words, a, b),
  };
}
