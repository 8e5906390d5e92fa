import type { FeatureList } from '../attribution/feature-list';
import { classAt, countIn, distanceTo, patternOf, type Scene, wordAt } from './scene';

/** What speaks for content that begins at token `p`. */
export function startFeatures(list: FeatureList, scene: Scene, p: number, isAfter: boolean): void {
  const template = isAfter ? 2000 : 2200;
  const { grid } = scene;
  const word = (offset: number) => wordAt(scene, p + offset);
  const kind = (offset: number) => classAt(scene, p + offset);
  list.add(template + 1, word(0));
  list.add(template + 2, word(-1));
  list.add(template + 4, kind(-1), kind(0), kind(1));
  list.add(template + 6, kind(-1), kind(0));
  list.add(template + 8, kind(0), kind(1), kind(2));
  list.add(template + 9, grid.mentionStarts[p], grid.mentionInner[p], grid.mentionEnds[p - 1] ?? 0);
  list.add(template + 10, grid.quoted[p], grid.quoted[p - 1] ?? 0);
  if (isAfter) addAfter(list, scene, p);
  else addBefore(list, scene, p);
}

/** Healey told reporters on Tuesday that [the frigate …]: how the words since the cue lead up to it. */
function addAfter(list: FeatureList, scene: Scene, p: number): void {
  const { grid, cue } = scene;
  const verb = wordAt(scene, cue);
  const distance = Math.min(p - cue, 15);
  const last = wordAt(scene, p - 1);
  const kind = classAt(scene, p);
  const pattern = patternOf(scene, cue + 1, p);
  list.add(2020, distance);
  list.add(2021, distance, last);
  list.add(2022, distance, kind);
  list.add(2027, verb, classAt(scene, p - 1), kind);
  list.add(2028, pattern);
  list.add(2029, pattern, kind);
  list.add(2030, pattern, verb);
  const that = distanceTo(scene, 'that', cue + 1, p - cue - 1);
  const sinceThat = that === 0 ? 0 : Math.min(3, p - cue - that);
  const toThat = Math.min(3, distanceTo(scene, 'that', p, 8));
  list.add(2031, sinceThat, Math.min(distance, 2), toThat);
  list.add(2032, verb, Math.min(2, sinceThat), Math.min(2, toThat));
  list.add(2033, countIn(scene, 'comma', cue + 1, p), Math.min(2, sinceThat));
  let mentions = 0;
  for (let i = cue + 1; i < p; i++) if (grid.mentionStarts[i]) mentions++;
  list.add(2034, mentions, classAt(scene, p - 1), kind);
  list.add(2035, (scene.grid.bracket[p] as number) > cue ? 1 : 0);
}

/** [The bridge …] will reopen, the council said: at the sentence's beginning, or where a clause begins. */
function addBefore(list: FeatureList, scene: Scene, p: number): void {
  const { cue, from } = scene;
  const distance = Math.min(p - from, 8);
  list.add(2220, distance);
  list.add(2222, distance, classAt(scene, p));
  list.add(2223, distance, wordAt(scene, p));
  list.add(2225, wordAt(scene, cue), distance);
  list.add(2227, distance, classAt(scene, p - 1), classAt(scene, p), classAt(scene, p + 1));
  const verbs = Math.min(2, countIn(scene, 'verb', from, p));
  list.add(2228, Math.min(3, countIn(scene, 'comma', from, p)), verbs);
  list.add(2229, verbs, wordAt(scene, p - 1));
}
