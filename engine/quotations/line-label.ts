import { maySpeak } from '../lexicon/en/labels';
import {
  UPPER as CAPITAL,
  endOfRun,
  hasAny,
  kindAt,
  LETTER,
  LOWER,
  runsOf,
  SPACE,
  startsUpper,
} from '../text/characters';
import type { Span } from '../types';

/** A line that begins with what may be a speaker’s label. */
export interface LineLabel {
  /** Without time, form of address and brackets. */
  readonly label: Span;
  /** Where the words behind the label begin; the line’s end where there are none. */
  readonly start: number;
  /** Lower case. */
  readonly name: string;
  readonly form: 'upper' | 'name' | 'question';
}

const REACH = 64;
const LONGEST_TAIL = 200;
/** [00:01] LEE:; 00:01:20 LEE:; but a ticker’s time of day: 12:30 Goal: */
const TIME = /^(?:[[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d:\d\d)\s*/;
/** Representative ANN LEE; MS. LEE */
const UPPER = /^(?:(?:\p{Lu}\p{Ll}+|MRS?|MS|DR)\.?\s+){0,3}(\p{Lu}[\p{Lu}\p{M} .'’/-]*\p{Lu})$/u;
/** Ann Lee; Speaker 1 */
const NAME = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:\s#?\d{1,2})?)$/u;
const QUESTION = /^(Q|A|Question|Answer)\s*[:.]\s+(?=\S)/;
/** What tells more of whom a label names: | (Writer, “Tides: A History”): ; | (D), Minnesota: ; | , HOST: ; | (00:05): */
const BRACKETS = /^\s*(?:\([^()]*\)|\[[^[\]]*\])/;
const PART = /^,[^:.?!“”"]*/;

/**
 * HOST: Did you read it?; Ann Lee: I did.; [00:01] LEE: Yes.; Mr. TOM LEE (Writer): Yes.; ANN LEE, Harbour Director: Yes.; Ann Lee: (00:05)
 * Yes.; Q. Why?: the label in front of a line’s words; null where none is.
 */
export function lineLabel(text: string, start: number, end: number): LineLabel | null {
  const from = labelStart(text, start, end);
  // Spares most lines the patterns: a label begins with a capital and has a colon behind it, save “Q.” and “A.”.
  if (!(kindAt(text, from, end) & CAPITAL)) return null;
  const head = text.slice(from, Math.min(end, from + REACH));
  const question = QUESTION.exec(head);
  if (question?.[1]) return labelled(from, question[1], from + question[0].length, 'question');
  const stop = head.search(/[:([,]/);
  const words = head.slice(0, stop).trimEnd();
  if (stop < 0 || !mayLabel(words)) return null;
  const upper = UPPER.exec(words)?.[1];
  const label = upper ?? NAME.exec(words)?.[1];
  if (label === undefined) return null;
  const letters = runsOf(label.toLowerCase().replaceAll('’', "'"), LETTER, "'-");
  const colon = colonBehind(text, from + stop, end, upper !== undefined);
  if (colon < 0 || letters.length > 6 || !maySpeak(letters)) return null;
  const spaces = endOfRun(text, colon + 1, end, SPACE);
  const after = spaces + (TIME.exec(text.slice(spaces, Math.min(end, spaces + 12)))?.[0].length ?? 0);
  const isTimed = after > spaces || /\d:\d/.test(text.slice(from + stop, colon));
  const isApart =
    after === end ? upper !== undefined || isTimed : after > colon + 1 || kindAt(text, after, end) & CAPITAL;
  if (!isApart) return null;
  return labelled(from + words.length - label.length, label, after, upper ? 'upper' : 'name');
}

function labelled(start: number, label: string, after: number, form: LineLabel['form']): LineLabel {
  return { label: { start, end: start + label.length }, start: after, name: label.toLowerCase(), form };
}

/** A transcript may stand in marks as a whole (“HOST: Did you read it? / “LEE: I did.”), and have the time in front. */
function labelStart(text: string, start: number, end: number): number {
  const spaces = endOfRun(text, start, Math.min(end, start + 3), SPACE);
  const first = text.charAt(spaces);
  if ('"“'.includes(first)) return spaces + 1;
  return /[\d([]/.test(first)
    ? spaces + (TIME.exec(text.slice(spaces, spaces + 16))?.[0].length ?? 0)
    : spaces;
}

/** Where the colon stands that ends a label with all that tells more of it; -1 for none: (Writer), | : */
function colonBehind(text: string, at: number, end: number, mayHaveParts: boolean): number {
  const tail = text.slice(at, Math.min(end, at + LONGEST_TAIL));
  let colon = 0;
  for (;;) {
    const rest = tail.slice(colon);
    const next = BRACKETS.exec(rest) ?? (mayHaveParts ? PART.exec(rest) : null);
    if (!next) break;
    colon += next[0].length;
  }
  return tail.charAt(colon) === ':' ? at + colon : -1;
}

/** Capitals throughout, or at the beginning of every word. */
function mayLabel(words: string): boolean {
  return !hasAny(words, LOWER) || words.split(/\s/).every((word) => startsUpper(word) || /^#?\d/.test(word));
}
