import type { Sentence, Token } from '../text/document';
import { CLASS, type Counted, type Grid } from './grid';

/** How many tokens on either side of a cue are looked at: longer sentences are lists, and the work stays bounded. */
const REACH = 100;

/** One cue with the part of its sentence that is looked at. */
export interface Scene {
  readonly grid: Grid;
  /** Token of the cue; of “according” in “according to”. */
  readonly cue: number;
  readonly sentence: Sentence;
  /** Half-open range of tokens: the sentence, cut where it is far from the cue. */
  readonly from: number;
  readonly to: number;
}

/** Stand for what lies before and behind the sentence, as word and as class. */
const BEFORE = 3;
const BEHIND = 4;

export function sceneOf(grid: Grid, cue: number): Scene {
  const { sentences, sentenceOfToken } = grid.document;
  const sentence = sentences[sentenceOfToken[cue] as number] as Sentence;
  const from = Math.max(sentence.firstToken, cue - REACH);
  return { grid, cue, sentence, from, to: Math.min(sentence.endToken, cue + REACH) };
}

/** The word at a token, as a hash. */
export function wordAt({ grid, from, to }: Scene, i: number): number {
  if (i < from) return BEFORE;
  return i >= to ? BEHIND : (grid.words[i] as number);
}

/** The class of a token; quoted words are of one class for each kind of piece. */
export function classAt({ grid, from, to }: Scene, i: number): number {
  if (i < from) return BEFORE + 100;
  if (i >= to) return BEHIND + 100;
  const quoted = grid.quoted[i] as number;
  return quoted > 0 ? CLASS.quoted + quoted : (grid.classes[i] as number);
}

/** How many commas, stops, verbs or quoted words stand in a range. */
export function countIn({ grid }: Scene, counted: Counted, from: number, to: number): number {
  if (to <= from) return 0;
  const sums = grid.before[counted];
  return (sums[to] as number) - (sums[from] as number);
}

/** The first tokens of a range as one number; 1 where the range is longer than that. */
export function patternOf(scene: Scene, from: number, to: number): number {
  if (to - from > 5) return 1;
  let pattern = 0;
  for (let i = from; i < to; i++) pattern = Math.imul(pattern ^ (classAt(scene, i) + 7), 0x01000193);
  return pattern;
}

/** How far behind `from` the word stands, at most `reach`, counted from 1; 0 where it does not. */
export function distanceTo({ grid, to }: Scene, word: string, from: number, reach: number): number {
  const { tokens } = grid.document;
  for (let i = from; i < to && i < from + reach; i++) {
    if ((tokens[i] as Token).lower === word) return i - from + 1;
  }
  return 0;
}
