import { distanceBucket, FeatureList } from '../attribution/feature-list';
import { type Group, INDIRECT_BITS, type Lattice, SIDES } from './lattice';
import { classAt, type Scene, wordAt } from './scene';

/** How likely each span is the content. The probabilities of all spans sum to 1 with `nothing`. */
export interface SpanProbabilities {
  readonly nothing: number;
  /** For each group a row for each start, with a column for each end; empty where all are hopeless. */
  readonly spans: readonly Float64Array[];
}

/** Spans that fall behind the best by as many natural logarithms are not looked at more closely. */
const HOPELESS = 10;

const NONE = new Float64Array(0);

const list = new FeatureList(INDIRECT_BITS);

/** The features of a start and an end together, in a list that is used again. */
export function spanFeatures(scene: Scene, group: Group<unknown>, i: number, j: number): FeatureList {
  const start = group.starts[i] as number;
  const end = group.ends[j] as number;
  const side = SIDES.indexOf(group.side);
  const length = distanceBucket(end - start - (group.hole ? group.hole[1] - group.hole[0] : 0));
  const kind = classAt(scene, end);
  list.clear();
  list.add(3000, side, length);
  list.add(3001, side, length, wordAt(scene, scene.cue));
  list.add(3002, side, length, kind);
  list.add(3003, side, wordAt(scene, start), kind);
  list.add(3004, side, classAt(scene, start), length);
  return list;
}

/** The best score of a group, what starts and ends add together left aside. */
function highestOf({ starts, ends, forStart, forEnd, whole }: Group<number>): number {
  let highest = Number.NEGATIVE_INFINITY;
  // Of the ends behind a start, the best.
  let bestEnd = Number.NEGATIVE_INFINITY;
  let j = ends.length - 1;
  for (let i = starts.length - 1; i >= 0; i--) {
    for (; j >= 0 && (ends[j] as number) > (starts[i] as number); j--)
      bestEnd = Math.max(bestEnd, forEnd[j] as number);
    highest = Math.max(highest, whole + (forStart[i] as number) + bestEnd);
  }
  return highest;
}

/** The scores of a group's spans, those that are hopeless at minus infinity. */
function scoresOf(scene: Scene, group: Group<number>, weights: Float32Array, lowest: number): Float64Array {
  const { starts, ends, forStart, forEnd, whole } = group;
  const scores = new Float64Array(starts.length * ends.length).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < starts.length; i++) {
    for (let j = 0; j < ends.length; j++) {
      if ((ends[j] as number) <= (starts[i] as number)) continue;
      const score = whole + (forStart[i] as number) + (forEnd[j] as number);
      if (score < lowest) continue;
      scores[i * ends.length + j] = score + spanFeatures(scene, group, i, j).dot(weights);
    }
  }
  return scores;
}

/** The softmax over all spans and none. */
export function weighSpans(scene: Scene, lattice: Lattice<number>, weights: Float32Array): SpanProbabilities {
  const best = lattice.groups.map(highestOf);
  const lowest = Math.max(lattice.nothing, ...best) - HOPELESS;
  const spans = lattice.groups.map((group, g) =>
    (best[g] as number) < lowest ? NONE : scoresOf(scene, group, weights, lowest),
  );
  let highest = lattice.nothing;
  for (const scores of spans) for (const score of scores) if (score > highest) highest = score;
  const nothing = Math.exp(lattice.nothing - highest);
  let sum = nothing;
  for (const scores of spans) {
    for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] as number) - highest);
  }
  for (const scores of spans) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return { nothing: nothing / sum, spans };
}
