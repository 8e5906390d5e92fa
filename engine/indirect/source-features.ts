import type { FeatureList } from '../attribution/feature-list';
import { distanceBucket } from '../attribution/feature-list';
import type { Mention } from '../mentions/mention';
import { classAt, countIn, patternOf, type Scene, wordAt } from './scene';

const FORM = { name: 1, description: 2, pronoun: 3 } as const;
const KIND = { person: 1, organisation: 2, place: 3, group: 4, document: 5, unknown: 6 } as const;

/** Where a mention stands among those that could be the subject of the cue. */
export interface Rank {
  /** How many other mentions stand between this one and the cue. */
  readonly between: number;
  /** Whether the first part of the content lies before the cue. */
  readonly isContentBefore: boolean;
  /** Whether a part of the content lies between the mention and the cue. */
  readonly isBehindContent: boolean;
}

/** What speaks for a mention as the one who said it: mostly how it stands to the cue. */
export function sourceFeatures(list: FeatureList, scene: Scene, mention: Mention, rank: Rank): void {
  const { cue } = scene;
  const isBefore = mention.endToken <= cue;
  const [from, to] = isBefore ? [mention.endToken, cue] : [cue + 1, mention.firstToken];
  const side = (isBefore ? 0 : 1) + (rank.isContentBefore ? 2 : 0) + (rank.isBehindContent ? 4 : 0);
  const form = FORM[mention.form];
  const verb = wordAt(scene, cue);
  const distance = Math.min(to - from, 12);
  const pattern = patternOf(scene, from, to);
  list.add(5000, side);
  list.add(5001, side, form);
  list.add(5002, side, distance);
  list.add(5003, side, distance, form);
  list.add(5004, side, pattern);
  list.add(5005, side, pattern, verb);
  list.add(5006, side, Math.min(rank.between, 3));
  list.add(5007, side, Math.min(rank.between, 3), Math.min(distance, 4), form);
  list.add(5008, side, KIND[mention.kind], form);
  list.add(5009, side, mention.possessive ? 1 : 0, mention.number === 'plural' ? 1 : 0, form);
  list.add(5010, side, wordAt(scene, mention.firstToken - 1), Math.min(distance, 4));
  list.add(5011, side, wordAt(scene, mention.endToken), Math.min(distance, 4));
  list.add(5012, side, wordAt(scene, cue - 1), Math.min(distance, 4));
  list.add(5013, side, verb, Math.min(distance, 4));
  list.add(5014, side, countIn(scene, 'comma', from, to), Math.min(rank.between, 3));
  list.add(5015, side, countIn(scene, 'verb', from, to), Math.min(rank.between, 3));
  list.add(5016, side, distanceBucket(mention.firstToken - scene.from), form);
  list.add(5017, side, classAt(scene, mention.endToken), classAt(scene, mention.endToken + 1));
  list.add(5018, side, classAt(scene, mention.firstToken - 1), Math.min(rank.between, 3));
  list.add(5019, side, form === 3 ? wordAt(scene, mention.firstToken) : 0, Math.min(distance, 4));
}

/** What speaks for nobody among the mentions: a passive, or a source that is none of them. */
export function nobodyFeatures(list: FeatureList, scene: Scene, candidates: number): void {
  const { cue } = scene;
  const verb = wordAt(scene, cue);
  list.add(5050, Math.min(candidates, 4));
  list.add(5051, verb);
  list.add(5052, wordAt(scene, cue - 1));
  list.add(5053, verb, classAt(scene, cue - 1));
  list.add(5054, classAt(scene, cue - 1), classAt(scene, cue + 1), Math.min(candidates, 3));
  list.add(5055, cue - scene.from < 3 ? cue - scene.from : 3, verb);
}
