import type { Mention } from '../../mentions/mention';
import type { Piece } from '../../quotations/piece';
import type { Document, Sentence } from '../../text/document';
import type { Evidence } from '../../types';

/** What the details of one attribution are read from. */
export interface DetailContext {
  readonly document: Document;
  readonly mention: Mention;
  /** The reporter's words in the mention's sentence; quoted words are blanked out, so that offsets stay. */
  readonly words: string;
  /** The same in lower case: what hints are looked for in. */
  readonly lower: string;
  /** Offset of `words` in the article's text. */
  readonly offset: number;
}

/** The longest sentence that is searched for details, in UTF-16 units; what lies beyond is left aside. */
const LONGEST = 1_200;

export function detailContext(document: Document, mention: Mention): DetailContext {
  const sentence = document.sentences[mention.sentence] as Sentence;
  const from = Math.max(sentence.start, mention.start - LONGEST);
  const to = Math.min(sentence.end, mention.end + LONGEST);
  let words = document.text.slice(from, to);
  for (let i = firstPieceFrom(document.pieces, from); i < document.pieces.length; i++) {
    const { outer } = document.pieces[i] as Piece;
    if (outer.start >= to) break;
    const start = Math.max(0, outer.start - from);
    const end = Math.min(words.length, outer.end - from);
    words = words.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + words.slice(end);
  }
  return { document, mention, words, lower: words.toLowerCase(), offset: from };
}

function firstPieceFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).outer.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The patterns that were tried once. */
const prepared = new WeakSet<RegExp>();

/**
 * The first match of a pattern, or of its first group, in the reporter's words; null where there is none.
 *
 * `hints` are small letters of which one stands in every match: long patterns take a browser milliseconds to prepare,
 * and most articles never need them. Once prepared, a pattern is quicker than its hints.
 */
export function firstMatch(
  context: DetailContext,
  hints: readonly string[],
  pattern: RegExp,
): Evidence | null {
  if (!prepared.has(pattern)) {
    if (!hints.some((hint) => context.lower.includes(hint))) return null;
    prepared.add(pattern);
  }
  const match = pattern.exec(context.words);
  if (!match) return null;
  const text = match[1] ?? match[0];
  const start = context.offset + match.index + match[0].indexOf(text);
  return { start, end: start + text.length, text };
}
