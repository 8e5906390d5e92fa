import type { Place } from './saved-words';
import type { SoughtPart } from './sought-part';

/** How far from where the nearest match ends (units) the mark may stand that bounds the words now. */
const REACH = 40;

// Functions, since of `\p{L}` a browser makes a long list where it comes to it, and few pages are asked for any.
const opening = () => /(?<![\p{L}\p{N}])["'`\u00ab\u2018\u201a\u201b\u201c\u201e\u201f\u2039](?=\S)/gu;
const closing = () => /(?<=\S)["'`\u00bb\u2019\u201d\u201c\u203a](?![\p{L}\p{N}])/gu;
const BEGINS_WITH_MARK = /^'/;
const ENDS_IN_MARK = /'$/;

/**
 * Returns the span of changed words with true edges: the nearest match says where they are, not where they begin and end
 * when the edit was at an edge. Words that stood in marks go from mark to mark, others from word to word.
 */
export function snapEdges(part: SoughtPart, place: Place, text: string): Place {
  const start = ENDS_IN_MARK.test(part.before) ? openingNear(text, place) : null;
  const end = BEGINS_WITH_MARK.test(part.after) ? closingNear(text, place) : null;
  const snapped = {
    start: start ?? wordStart(text, place.start),
    end: end ?? wordEnd(text, place.end),
    errors: place.errors,
  };
  return snapped.start < snapped.end ? snapped : place;
}

/**
 * Returns the place of the same words, wider where other words were put in between them and their marks: “Surely we can
 * go” is not “we can go” any more.
 */
export function withNewWords(part: SoughtPart, place: Place, text: string): Place {
  const lead = ENDS_IN_MARK.test(part.before) ? openingNear(text, place) : null;
  const trail = BEGINS_WITH_MARK.test(part.after) ? closingNear(text, place) : null;
  const start = Math.min(place.start, lead ?? place.start);
  const end = Math.max(place.end, trail ?? place.end);
  const added = [text.slice(start, place.start), text.slice(place.end, end)];
  if (!added.some((words) => hasLetter(words))) return place;
  return { start, end, errors: place.errors + added.join('').trim().length };
}

/** Behind the nearest opening mark about the place's start that no closing one parts from it; null where there is none. */
function openingNear(text: string, { start, end, errors }: Place): number | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const from = Math.max(line, start - REACH);
  const marks = marksIn(text, opening(), from, Math.min(end, start + errors + 2)).map((mark) => mark + 1);
  const isOpen = (mark: number) => mark > start || marksIn(text, closing(), mark, start).length === 0;
  return nearestTo(start, marks.filter(isOpen));
}

function closingNear(text: string, { start, end, errors }: Place): number | null {
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + REACH);
  const marks = marksIn(text, closing(), Math.max(start + 1, end - errors - 2), to);
  const isOpen = (mark: number) => mark < end || marksIn(text, opening(), end, mark).length === 0;
  return nearestTo(end, marks.filter(isOpen));
}

function marksIn(text: string, mark: RegExp, from: number, to: number): number[] {
  // A unit more on each side shows what the mark stands beside.
  const lead = from > 0 ? 1 : 0;
  return [...text.slice(from - lead, to + 1).matchAll(mark)]
    .map((match) => match.index + from - lead)
    .filter((at) => at >= from && at < to);
}

function nearestTo(offset: number, places: readonly number[]): number | null {
  let best: number | null = null;
  for (const place of places) {
    if (best === null || Math.abs(place - offset) < Math.abs(best - offset)) best = place;
  }
  return best;
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && isLetter(text, start) && isLetter(text, start - 1)) start--;
  while (start < text.length && text[start] === ' ') start++;
  return start;
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end++;
  while (end > 0 && text[end - 1] === ' ') end--;
  return end;
}

function hasLetter(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

function isLetter(text: string, at: number): boolean {
  return hasLetter(text[at] ?? '');
}
