import { FeatureList } from '../attribution/feature-list';
import type { Token } from '../text/document';
import { cueFeatures, holeFeatures } from './cue-features';
import { endFeatures } from './end-features';
import { CLASS, type Grid } from './grid';
import type { Scene } from './scene';
import { startFeatures } from './start-features';

/** Where content stands to its cue: behind it, before it, or on both sides of the tag. */
export const SIDES = ['after', 'before', 'around'] as const;
export type Side = (typeof SIDES)[number];

/** Spans that stand alike to the cue: each of the starts with each of the ends behind it. */
export interface Group<T> {
  readonly side: Side;
  /** Half-open range of tokens that is no content: the tag in the middle of an `around` span; null elsewhere. */
  readonly hole: readonly [from: number, to: number] | null;
  /** Token indices, ascending. A span is half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What weighs for the group as a whole, for each start and for each end. */
  readonly whole: T;
  readonly forStart: readonly T[];
  readonly forEnd: readonly T[];
}

/** Everything that could be the content of one cue. `nothing` weighs for none. */
export interface Lattice<T> {
  readonly nothing: T;
  readonly groups: readonly Group<T>[];
}

const FARTHEST_START = 20;
const LONGEST = 90;
const FARTHEST_END = 30;
/** A tag within content: The trouble, [Frank writes in his new book], began early. */
const TAG_BEFORE = 20;
const TAG_AFTER = 14;
const MOST_TAG_STARTS = 3;
const MOST_TAG_ENDS = 3;
/** Clauses before the cue that content may begin with, besides the sentence's own beginning. */
const MOST_CLAUSES = 12;

/** log2 of the number of weights: with 2^15 half a point of F1 more, and 11 kB. */
export const INDIRECT_BITS = 13;

const list = new FeatureList(INDIRECT_BITS);

/** The spans of a cue; `take` makes of their features what is wanted: their weight, or a copy to learn from. */
export function latticeOf<T>(scene: Scene, take: (features: FeatureList) => T): Lattice<T> {
  const { cue } = scene;
  const places = placesOf(scene);
  const features = (add: (list: FeatureList) => void): T => {
    list.clear();
    add(list);
    return take(list);
  };
  const starts = (at: readonly number[], isAfter: boolean) =>
    new Map(at.map((p) => [p, features((l) => startFeatures(l, scene, p, isAfter))]));
  const ends = (at: readonly number[], isBefore: boolean) =>
    new Map(at.map((p) => [p, features((l) => endFeatures(l, scene, p, isBefore))]));
  const startAfter = starts(places.startsAfter, true);
  const startBefore = starts(places.startsBefore, false);
  const endAfter = ends(places.endsAfter, false);
  const endBefore = ends(places.endsBefore, true);
  const groups: Group<T>[] = [];
  const add = (side: Side, hole: Group<T>['hole'], from: Map<number, T>, to: Map<number, T>) => {
    const first = [...from].filter(([p]) => !hole || p < hole[0]);
    const last = [...to].filter(([p]) => !hole || p > hole[1]);
    if (first.length === 0 || last.length === 0) return;
    groups.push({
      side,
      hole,
      starts: first.map(([p]) => p),
      ends: last.map(([p]) => p),
      whole: features((l) => {
        cueFeatures(l, scene, SIDES.indexOf(side));
        if (hole) holeFeatures(l, scene, hole);
      }),
      forStart: first.map(([, value]) => value),
      forEnd: last.map(([, value]) => value),
    });
  };
  add('after', null, startAfter, endAfter);
  add('before', null, startBefore, endBefore);
  for (const hole of tagsAround(scene, cue)) add('around', hole, startBefore, endAfter);
  return { nothing: features((l) => cueFeatures(l, scene, SIDES.length)), groups };
}

interface Places {
  readonly startsAfter: number[];
  readonly endsAfter: number[];
  readonly startsBefore: number[];
  readonly endsBefore: number[];
}

/** Where content may begin and end: at words, before the cue only where a clause may begin. */
function placesOf(scene: Scene): Places {
  const { grid, cue, from, to } = scene;
  const { tokens } = grid.document;
  const isWord = (i: number) => tokens[i]?.type !== 'punctuation' || grid.quoted[i] !== 0;
  const endsHere = (i: number) => isWord(i) || '%)'.includes((tokens[i] as Token).text);
  const range = (start: number, end: number, holds: (i: number) => boolean) => {
    const found: number[] = [];
    for (let i = start; i < end; i++) if (holds(i)) found.push(i);
    return found;
  };
  const beginsClause = (i: number) =>
    tokens[i - 1]?.type === 'punctuation' ||
    CONJUNCTIONS.has((tokens[i - 1] as Token).lower) ||
    CONJUNCTIONS.has((tokens[i] as Token).lower);
  // According to the coast guard, three boats were lost: what follows the comma, never the source's own words.
  const isAccording = tokens[cue]?.lower === 'according';
  const mayFollow = (i: number) =>
    (!isAccording || grid.classes[i - 1] === CLASS.comma) && !isConjunction(grid, i);
  return {
    startsAfter: range(cue + 1, Math.min(to, cue + 1 + FARTHEST_START), (i) => isWord(i) && mayFollow(i)),
    endsAfter: range(cue + 2, Math.min(to, cue + LONGEST) + 1, (i) => endsHere(i - 1)),
    startsBefore: [
      ...range(from, Math.min(cue, from + 4), isWord),
      ...range(Math.max(from + 4, cue - LONGEST), cue, (i) => isWord(i) && beginsClause(i)).slice(
        -MOST_CLAUSES,
      ),
    ],
    endsBefore: range(
      Math.max(from + 1, cue - FARTHEST_END),
      cue + 1,
      (i) => endsHere(i - 1) && !(i === cue && AUXILIARY.test((tokens[i - 1] as Token).lower)),
    ),
  };
}

/** The report [was] written in June: the verb's own, and no end of content. */
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must)$/;

/**
 * Lee said that [the plan, plans, nobody, Healey …]: “that” begins a clause and is no part of it; but he said [that accord
 * would hold], where it points at something.
 */
export function isConjunction(grid: Grid, i: number): boolean {
  if (grid.document.tokens[i]?.lower !== 'that') return false;
  const next = grid.classes[i + 1];
  return next !== CLASS.word && next !== CLASS.ed && next !== CLASS.ing;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  `that and but because while though although if as when where who which whether whereas so or`.split(/\s+/),
);

/** The tags that could stand within content: from a comma or dash before the cue to one behind it, both included. */
function tagsAround(scene: Scene, cue: number): [number, number][] {
  const tags: [number, number][] = [];
  let ends = 0;
  for (let right = cue + 1; right < scene.to - 1 && right <= cue + TAG_AFTER; right++) {
    if (!isBreak(scene, right)) continue;
    if (++ends > MOST_TAG_ENDS) break;
    let found = 0;
    for (let left = cue - 1; left > scene.from && left >= cue - TAG_BEFORE; left--) {
      if (!isBreak(scene, left)) continue;
      tags.push([left, right + 1]);
      if (++found === MOST_TAG_STARTS) break;
    }
  }
  return tags;
}

function isBreak({ grid }: Scene, i: number): boolean {
  const here = grid.classes[i];
  return grid.quoted[i] === 0 && (here === CLASS.comma || here === CLASS.dash);
}
