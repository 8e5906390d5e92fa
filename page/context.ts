import type { Article, Span } from '@/engine';

/** A context longer than this (UTF-16 units) is cut at its ends: it is evidence to show, not the article. */
const MAX_UNITS = 700;

/**
 * Where sentences end: with their closing marks, and the space behind. Of `\p{L}` a browser makes a long list when it
 * first comes to it, so such an expression stands where it is needed, and not where it is read on every page.
 */
function sentenceEnds(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(/[.!?…]["”’'»)]*\s+(?=["“‘'«(]?[\p{Lu}\p{N}])/gu);
}

/** The words of a quotation and what ascribes them. */
export interface QuotedWords {
  readonly parts: readonly Span[];
  readonly cue: Span | null;
  readonly mention: Span | null;
}

/**
 * The sentence or sentences around a quotation, with its cue and mention where they stand in the same blocks: what shows
 * the evidence in context.
 */
export function contextOf(article: Article, quotation: QuotedWords): string {
  const spans = [...quotation.parts, quotation.cue, quotation.mention].filter((span) => span !== null);
  const first = quotation.parts[0];
  const last = quotation.parts.at(-1);
  if (!first || !last) return '';
  const home = { start: blockAt(article, first.start).start, end: blockAt(article, last.end - 1).end };
  const near = spans.filter((span) => span.start >= home.start && span.end <= home.end);
  const start = Math.min(...near.map((span) => span.start));
  const end = Math.max(...near.map((span) => span.end));
  const { text } = article;
  // One unit more on each side: “. “W” and “.” T” show where a sentence ends.
  const back = Math.max(home.start, start - MAX_UNITS);
  const from = sentenceStart(text.slice(back, start + 1), start - back) + back;
  const to = Math.max(end, end - 1 + sentenceEnd(text.slice(end - 1, Math.min(home.end, end + MAX_UNITS))));
  return to - from <= MAX_UNITS ? text.slice(from, to) : `${text.slice(from, from + MAX_UNITS)}…`;
}

function blockAt(article: Article, offset: number): Span {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return article.blocks[low] ?? { start: 0, end: article.text.length };
}

/** Where the sentence begins that holds the offset `last` of the text. */
function sentenceStart(before: string, last: number): number {
  let start = 0;
  for (const match of sentenceEnds(before)) {
    if (match.index + match[0].length <= last) start = match.index + match[0].length;
  }
  return start;
}

/** Where the sentence goes on to, in the text after a quotation. */
function sentenceEnd(after: string): number {
  const match = sentenceEnds(after).next().value;
  return match ? match.index + match[0].trimEnd().length : after.length;
}
