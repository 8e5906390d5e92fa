import type { FeatureList } from '../attribution/feature-list';
import { distanceBucket } from '../attribution/feature-list';
import { CLASS } from './grid';
import { classAt, countIn, patternOf, type Scene, wordAt } from './scene';

/** What speaks for content that ends before token `p`. */
export function endFeatures(list: FeatureList, scene: Scene, p: number, isBefore: boolean): void {
  const template = isBefore ? 2600 : 2400;
  const { grid } = scene;
  const word = (offset: number) => wordAt(scene, p + offset);
  const kind = (offset: number) => classAt(scene, p + offset);
  const atEnd = lastWord(scene) <= p ? 1 : 0;
  list.add(template + 1, word(0), atEnd);
  list.add(template + 2, word(-1), atEnd);
  list.add(template + 4, kind(-1), kind(0), kind(1));
  list.add(template + 6, kind(-1), kind(0));
  list.add(template + 7, kind(0), kind(1), kind(2));
  list.add(template + 10, grid.mentionInner[p] ?? 0, grid.mentionStarts[p] ?? 0, grid.mentionEnds[p - 1]);
  list.add(template + 11, grid.quoted[p - 1], grid.quoted[p] ?? 0);
  if (isBefore) addBefore(list, scene, p);
  else addAfter(list, scene, p, atEnd);
}

/** The end of the sentence's last word. */
function lastWord({ grid, cue, to }: Scene): number {
  let last = to;
  while (last > cue && END_MARKS.has(grid.classes[last - 1] as number)) last--;
  return last;
}

const END_MARKS: ReadonlySet<number> = new Set([CLASS.stop, CLASS.closing, CLASS.otherMark, CLASS.colon]);

/** Christie said he would resign[, which nobody had expected]: what comes next, and how much of it. */
function addAfter(list: FeatureList, scene: Scene, p: number, atEnd: number): void {
  const { grid, cue, to } = scene;
  const verb = wordAt(scene, cue);
  const here = wordAt(scene, p);
  const kind = classAt(scene, p);
  const nextKind = classAt(scene, p + 1);
  const distance = distanceBucket(p - cue - 1);
  const toEnd = distanceBucket(Math.max(0, lastWord(scene) - p));
  list.add(2420, distance, atEnd);
  list.add(2421, distance, kind);
  list.add(2422, verb, kind);
  list.add(2423, verb, kind, nextKind);
  list.add(2424, verb, atEnd);
  list.add(2426, toEnd, kind);
  const commas = Math.min(3, countIn(scene, 'comma', cue + 1, p));
  const commasLater = Math.min(3, countIn(scene, 'comma', p + 1, to));
  list.add(2429, commas, here, atEnd);
  list.add(2430, commas, commasLater, kind);
  list.add(2431, here, nextKind, Math.min(2, commasLater));
  list.add(2432, (scene.grid.bracket[p] as number) > cue ? 1 : 0, atEnd);
  let verbLater = 0;
  for (let i = p; i < to && i < p + 8 && verbLater === 0; i++) if (grid.verbs[i]) verbLater = i - p + 1;
  list.add(2433, Math.min(2, countIn(scene, 'verb', cue + 1, p)), Math.min(4, verbLater), kind);
  const quoted = countIn(scene, 'quoted', cue + 1, p) > 0 ? 1 : 0;
  const quotedNext = countIn(scene, 'quoted', p, Math.min(to, p + 3)) > 0 ? 2 : 0;
  const quotedLater = countIn(scene, 'quoted', p, to) > 0 ? 1 : 0;
  list.add(2435, quoted, quotedNext + quotedLater, kind);
  const stops = countIn(scene, 'stop', cue + 1, p);
  list.add(2436, stops, atEnd);
}

/** The bridge will reopen[, the regional council said]: the words between are a subject, and nothing else. */
function addBefore(list: FeatureList, scene: Scene, p: number): void {
  const { grid, cue, from } = scene;
  const verb = wordAt(scene, cue);
  const kind = classAt(scene, p);
  const beforeCue = classAt(scene, cue - 1);
  const distance = cue - p;
  const near = Math.min(distance, 8);
  const pattern = patternOf(scene, p, cue);
  list.add(2620, Math.min(distance, 20));
  list.add(2621, near, kind);
  list.add(2622, verb, kind);
  list.add(2623, verb, near);
  list.add(2624, pattern);
  list.add(2625, pattern, verb);
  list.add(2626, grid.mentionStarts[p + 1] ?? 0, kind, near);
  list.add(2627, wordAt(scene, p), wordAt(scene, p + 1), beforeCue);
  const commas = countIn(scene, 'comma', p, cue);
  list.add(2628, commas, kind);
  list.add(2629, commas, near);
  list.add(2630, kind, classAt(scene, p + 1), beforeCue, Math.min(distance, 6));
  list.add(2631, beforeCue, wordAt(scene, cue + 1), kind);
  list.add(2632, countIn(scene, 'verb', p, cue), kind);
  list.add(2633, distanceBucket(p - from));
}
