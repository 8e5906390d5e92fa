import { FeatureList } from '../attribution/feature-list';
import type { Mention } from '../mentions/mention';
import type { Content } from './choose-content';
import { INDIRECT_BITS } from './lattice';
import type { Scene } from './scene';
import { nobodyFeatures, sourceFeatures } from './source-features';

/** Who may have said it, with "nobody" first; the probabilities sum to 1. */
export interface SourceChoice {
  /** Index of the mention; null for nobody among the mentions. */
  readonly mention: number | null;
  readonly probability: number;
}

/** The nearest mentions before and behind the cue that are weighed. */
const MOST_EACH_SIDE = 10;
/** Stands for "nobody" where candidates are visited. */
export const NOBODY = -1;

const list = new FeatureList(INDIRECT_BITS);

/** Indices of the mentions of the cue's sentence that stand outside marks and outside the content, nearest to the cue first. */
export function sourceCandidates(
  scene: Scene,
  mentions: readonly Mention[],
  firstMention: number,
  { parts }: Pick<Content, 'parts'>,
): number[] {
  const before: number[] = [];
  const behind: number[] = [];
  for (let i = firstMention; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.firstToken >= scene.to) break;
    if (mention.firstToken < scene.from || mention.piece >= 0) continue;
    if (parts.some(([from, to]) => mention.firstToken < to && mention.endToken > from)) continue;
    if (mention.endToken <= scene.cue) before.unshift(i);
    else if (mention.firstToken > scene.cue) behind.push(i);
  }
  return [...before.slice(0, MOST_EACH_SIDE), ...behind.slice(0, MOST_EACH_SIDE)];
}

/** Calls `visit` with the features of nobody and then of each candidate. The list is used again: copy what is kept. */
export function visitSources(
  scene: Scene,
  mentions: readonly Mention[],
  candidates: readonly number[],
  { parts }: Pick<Content, 'parts'>,
  visit: (candidate: number, features: FeatureList) => void,
): void {
  list.clear();
  nobodyFeatures(list, scene, candidates.length);
  visit(NOBODY, list);
  const seen = [0, 0];
  const first = parts[0]?.[0] ?? 0;
  for (const candidate of candidates) {
    const mention = mentions[candidate] as Mention;
    const side = mention.endToken <= scene.cue ? 0 : 1;
    const between = (from: number) => (from - mention.endToken) * (from - scene.cue) < 0;
    list.clear();
    sourceFeatures(list, scene, mention, {
      between: seen[side] as number,
      isContentBefore: first < scene.cue,
      isBehindContent: parts.some(([from]) => between(from)),
    });
    seen[side] = (seen[side] as number) + 1;
    visit(candidate, list);
  }
}

/** The likeliest source of what was chosen as content. */
export function chooseSource(
  scene: Scene,
  mentions: readonly Mention[],
  candidates: readonly number[],
  content: Pick<Content, 'parts'>,
  weights: Float32Array,
): SourceChoice {
  let best = NOBODY;
  let highest = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  visitSources(scene, mentions, candidates, content, (candidate, features) => {
    const score = features.dot(weights);
    scores.push(score);
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  });
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  return { mention: best === NOBODY ? null : best, probability: 1 / sum };
}
