import { foldText } from './folded-text';
import type { Place } from './saved-words';
import type { SoughtPart } from './sought-part';

/**
 * What speaks for a place, in points. Long words are enough by themselves, wherever they stand; a short word (“safe”)
 * stands in many places and needs its neighbours, or one of them and its old position.
 */
const POINTS = { words: 50, side: 25, wide: 8, position: 20, unmarked: -12, otherCase: -2 } as const;
/** From so many points on a place is believed. */
export const ENOUGH = 45;
/** The next best place has to be behind by so many, else nobody knows which it is. */
export const AHEAD = 6;

/** Units of folded words that are enough by themselves, and of context that are enough for its side. */
const MANY_WORDS = 60;
const MUCH_CONTEXT = 16;
/** The edge of a paragraph says as much as so many units. */
const EDGE_UNITS = 10;
/** Units of context compared on each side; as many as are saved. */
const CONTEXT = 32;
/** Units from its expected position at which a place has half of the points for it. */
const HALF_WAY = 60;

/** Points for a place, without those for its position. */
export function scorePlace(part: SoughtPart, place: Place, text: string): number {
  const { words, before, after, selector } = part;
  const kept = Math.max(0, 1 - (2.5 * place.errors) / words.length);
  const context = contextOf(text, place.start, place.end);
  const left = sideShare(reversed(before), reversed(context.before));
  const right = sideShare(after, context.after);
  const wasMarked = endsInMark(before);
  const isMarked = endsInMark(context.before);
  return (
    POINTS.words * Math.min(1, words.length / MANY_WORDS) * kept +
    POINTS.side * (left + right) +
    POINTS.wide * wholeSides(part, place, text) +
    (wasMarked && !isMarked ? POINTS.unmarked : 0) +
    (place.errors === 0 && !sameCase(selector.exact, text, place) ? POINTS.otherCase : 0)
  );
}

function endsInMark(folded: string): boolean {
  return /'[^\p{L}\p{N}]{0,2}$/u.test(folded);
}

/** Points for a place so many units from where it is expected. */
export function scorePosition(distance: number): number {
  return (POINTS.position * HALF_WAY) / (HALF_WAY + distance);
}

/** Folded context of a span within its paragraph. */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + CONTEXT);
  return { before: foldText(text.slice(from, start)).folded, after: foldText(text.slice(end, to)).folded };
}

/** How much of a side's context is the same, from the words outwards: 1 for all, less where there is little of it. */
function sideShare(saved: string, now: string): number {
  const longest = Math.max(saved.length, now.length);
  let same = 0;
  while (same < saved.length && saved[same] === now[same]) same++;
  if (same === longest) return Math.min(1, (same + EDGE_UNITS) / MUCH_CONTEXT);
  return Math.min(1, saved.length / MUCH_CONTEXT) * (same / longest);
}

/**
 * On how many sides all of the context is the same, over the edges of the paragraph too: what tells a passage from its
 * repetition further down, when it was not moved.
 */
function wholeSides(
  { selector: { prefix, suffix } }: SoughtPart,
  { start, end }: Place,
  text: string,
): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const sides = [
    [prefix, before],
    [suffix, text.slice(end, end + suffix.length)],
  ] as const;
  return sides.filter(
    ([saved, now]) => saved.length >= MUCH_CONTEXT && foldText(saved).folded === foldText(now).folded,
  ).length;
}

function sameCase(exact: string, text: string, { start, end }: Place): boolean {
  const now = text.slice(start, end);
  return now === exact || now.toLowerCase() !== exact.toLowerCase();
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
