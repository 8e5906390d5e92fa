import type { FoldedText } from './folded-text';
import { editDistance, nearestMatch } from './nearest-match';
import type { Place, QuotedSpan } from './saved-words';

/** Words with more errors than this share of their units are other words. */
const MOST_ERRORS = 0.1;
/** Between their old neighbours words may differ by so much and still be an edit of the same. */
const MOST_ERRORS_BETWEEN = 0.5;
/** Longer parts (units) are found exactly or not at all: they would cost more than the page has time for. */
const LONGEST = 4_000;
/** Occurrences looked at of one string, and places looked at closely. */
const MOST_OCCURRENCES = 40;
const MOST_CLOSE = 6;
/** Units of context on each side that have to be there whole; the second choice where an edit came near. */
const NEIGHBOURS = [24, 12] as const;

/** Places where the folded words stand exactly, as whole words, in offsets of the folded text. */
export function equalPlaces(words: string, folded: string): Place[] {
  const places = occurrencesOf(words, folded).map((start) => ({
    start,
    end: start + words.length,
    errors: 0,
  }));
  return places.filter(({ start, end }) => !cutsWord(folded, start) && !cutsWord(folded, end));
}

/** Places where the folded words stand with at most a tenth of errors, in offsets of the folded text. */
export function nearPlaces(words: string, folded: string): Place[] {
  const most = Math.floor(words.length * MOST_ERRORS);
  if (most < 1 || words.length > LONGEST) return [];
  const places: Place[] = [];
  for (const { first, last } of likelyStarts(words, folded, most)) {
    const from = Math.max(0, first - most);
    const match = nearestMatch(words, folded.slice(from, last + words.length + most), most);
    if (!match) continue;
    const place = { start: from + match.start, end: from + match.end, errors: match.errors };
    if (!places.some((each) => each.start < place.end && place.start < each.end)) places.push(place);
  }
  return places;
}

/**
 * Places between the same neighbours, where the words between have kept at least their half: an edit that is too large
 * for the words alone. In offsets of the folded text.
 */
export function placesBetween(words: string, before: string, after: string, folded: string): Place[] {
  if (words.length > LONGEST) return [];
  for (const units of NEIGHBOURS) {
    const [prefix, suffix] = [before.slice(-units), after.slice(0, units)];
    if (prefix.length < units || suffix.length < units) continue;
    const places = occurrencesOf(prefix, folded).flatMap((at) =>
      placeAfter(words, at + prefix.length, suffix, folded),
    );
    if (places.length > 0) return places;
  }
  return [];
}

/**
 * Those of the spans, which a reading takes for quotations, whose words have kept at least half of these. In offsets of
 * the text, as the spans are.
 */
export function similarSpans(words: string, spans: readonly QuotedSpan[]): Place[] {
  return spans.flatMap(({ start, end, folded }) => {
    const most = Math.floor(Math.max(words.length, folded.length) * MOST_ERRORS_BETWEEN);
    const isTooLong = Math.max(words.length, folded.length) > LONGEST;
    const errors = isTooLong ? null : editDistance(words, folded, most);
    return errors === null ? [] : [{ start, end, errors }];
  });
}

function placeAfter(words: string, from: number, suffix: string, folded: string): Place[] {
  const longest = words.length * 2 + 20;
  const found = folded.slice(from, from + longest + suffix.length).indexOf(suffix, 1);
  if (found < 0) return [];
  const start = folded[from] === ' ' ? from + 1 : from;
  const end = folded[from + found - 1] === ' ' ? from + found - 1 : from + found;
  const most = Math.floor(Math.max(words.length, end - start) * MOST_ERRORS_BETWEEN);
  const errors = end > start ? editDistance(words, folded.slice(start, end), most) : null;
  return errors === null ? [] : [{ start, end, errors }];
}

/**
 * Where words with at most `most` errors can begin: of `most` + 1 pieces one at least is whole, so only where a piece
 * stands need one look. Ranges of starts that belong together, those with most pieces first.
 */
function likelyStarts(words: string, folded: string, most: number): { first: number; last: number }[] {
  const starts: number[] = [];
  for (let piece = 0; piece <= most; piece++) {
    const from = Math.floor((piece * words.length) / (most + 1));
    const to = Math.floor(((piece + 1) * words.length) / (most + 1));
    for (const at of occurrencesOf(words.slice(from, to), folded)) starts.push(at - from);
  }
  const groups: { first: number; last: number; pieces: number }[] = [];
  for (const start of starts.sort((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group && start - group.last <= most) {
      group.last = start;
      group.pieces++;
    } else {
      groups.push({ first: start, last: start, pieces: 1 });
    }
  }
  return groups.sort((one, other) => other.pieces - one.pieces).slice(0, MOST_CLOSE);
}

function occurrencesOf(wanted: string, text: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
    if (found.length >= MOST_OCCURRENCES) break;
  }
  return found;
}

/** True where letters stand on both sides: “us” stands in “house” too. */
function cutsWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}

/** A place of the folded text in the text itself. */
export function unfolded(place: Place, { starts, ends }: FoldedText): Place {
  return { start: starts[place.start] ?? 0, end: ends[place.end - 1] ?? 0, errors: place.errors };
}
