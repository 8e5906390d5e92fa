import type { FeatureList } from '../attribution/feature-list';
import { distanceBucket } from '../attribution/feature-list';
import { classAt, countIn, distanceTo, type Scene, wordAt } from './scene';

/** Around what a cue looks like: whether it reports at all, and on which side its content stands (`side`). */
export function cueFeatures(list: FeatureList, scene: Scene, side: number): void {
  const { cue } = scene;
  const verb = wordAt(scene, cue);
  const word = (offset: number) => wordAt(scene, cue + offset);
  const kind = (offset: number) => classAt(scene, cue + offset);
  list.add(1000, side);
  list.add(1001, side, verb);
  list.add(1002, side, word(-1));
  list.add(1005, side, verb, word(1));
  list.add(1007, side, word(1));
  list.add(1009, side, kind(-1), kind(1));
  list.add(1010, side, kind(-2), kind(-1), kind(1));
  list.add(1011, side, kind(1), kind(2), kind(3));
  list.add(1012, side, kind(-3), kind(-2), kind(-1));
  list.add(1013, side, verb, kind(-1));
  list.add(1014, side, verb, kind(1));
  list.add(1015, side, verb, kind(1), kind(2));
  addSentenceFeatures(list, scene, side, verb);
  addMentionFeatures(list, scene, side);
  addQuotedFeatures(list, scene, side, verb);
}

/** Where in its sentence the cue stands, and what else the sentence holds. */
function addSentenceFeatures(list: FeatureList, scene: Scene, side: number, verb: number): void {
  const { cue, from, to } = scene;
  const toStart = distanceBucket(cue - from);
  const toEnd = distanceBucket(to - cue - 1);
  list.add(1016, side, toStart, toEnd);
  list.add(1017, side, toStart);
  list.add(1018, side, toEnd);
  list.add(1019, side, verb, toEnd);
  list.add(1020, side, verb, toStart);
  const that = distanceTo(scene, 'that', cue + 1, 7);
  list.add(1021, side, that);
  list.add(1022, side, that, verb);
  const commasBefore = countIn(scene, 'comma', from, cue);
  const commasAfter = countIn(scene, 'comma', cue + 1, to);
  list.add(1023, side, Math.min(commasBefore, 3), Math.min(commasAfter, 3));
  list.add(1024, side, Math.min(commasBefore, 2), Math.min(commasAfter, 2), verb);
  const verbsBefore = Math.min(2, countIn(scene, 'verb', from, cue));
  const verbsAfter = Math.min(2, countIn(scene, 'verb', cue + 1, to));
  list.add(1025, side, verbsBefore, verbsAfter);
  list.add(1026, side, verbsBefore, verb);
  list.add(1027, side, scene.sentence.block === 0 ? 1 : 0);
}

/** The subject that may stand near: how far, and of what form. */
function addMentionFeatures(list: FeatureList, { grid, cue, from, to }: Scene, side: number): void {
  let before = 0;
  for (let i = cue - 1; i >= from && i > cue - 6 && before === 0; i--)
    if (grid.mentionEnds[i]) before = cue - i;
  let after = 0;
  for (let i = cue + 1; i < to && i < cue + 4 && after === 0; i++) if (grid.mentionStarts[i]) after = i - cue;
  list.add(1028, side, before, before === 0 ? 0 : (grid.mentionEnds[cue - before] as number));
  list.add(1029, side, after, after === 0 ? 0 : (grid.mentionStarts[cue + after] as number), before);
}

/** Quoted words near the cue are what it ascribes, more often than not. */
function addQuotedFeatures(list: FeatureList, scene: Scene, side: number, verb: number): void {
  const { grid, cue, from, to, sentence } = scene;
  const { quoted, document } = grid;
  let left = cue - 1;
  while (left >= from && quoted[left] === 0) left--;
  let right = cue + 1;
  while (right < to && quoted[right] === 0) right++;
  const before = left >= from ? (quoted[left] as number) : 0;
  const after = right < to ? (quoted[right] as number) : 0;
  const gap = after === 0 ? 99 : distanceBucket(right - cue);
  list.add(1030, side, before, after);
  list.add(1031, side, before, after, verb);
  list.add(1032, side, after, gap);
  list.add(1033, side, after, gap, classAt(scene, cue + 1));
  const next = document.tokens[sentence.endToken];
  const nextQuoted = quoted[sentence.endToken] ?? 0;
  list.add(1034, side, nextQuoted, next?.block === sentence.block ? 1 : 0);
  list.add(1035, side, nextQuoted, verb);
}

/** The tag in the middle of content: The trouble[, Frank writes,] began early. */
export function holeFeatures(list: FeatureList, scene: Scene, hole: readonly [number, number]): void {
  const { cue, grid } = scene;
  const [from, to] = hole;
  const behind = to - cue;
  list.add(1040, cue - from, behind);
  list.add(1041, distanceBucket(cue - from), wordAt(scene, to), wordAt(scene, from));
  list.add(1042, classAt(scene, from + 1), classAt(scene, from + 2), behind);
  list.add(1043, grid.mentionStarts[from + 1], behind, classAt(scene, cue - 1));
  list.add(1044, classAt(scene, to), classAt(scene, to + 1));
  list.add(1045, wordAt(scene, from - 1));
  list.add(1046, wordAt(scene, cue), behind);
  list.add(1047, countIn(scene, 'comma', from + 1, to - 1));
}
