import type { Article, Quotation, Span } from '@/engine';

/** An article in which some words were put into quotation marks, and the way back to the article as it is. */
export interface QuotedArticle {
  readonly article: Article;
  /** True where the words stood in marks before. */
  readonly wasQuoted: boolean;
  /** A quotation of the marked article with the offsets and words of the article as it is. */
  back(quotation: Quotation): Quotation;
}

const OPENING = /[“„‟‘‚‛«‹"']/;
const CLOSING = /["”“’'»›]/;

/**
 * Puts words into quotation marks, so that the engine looks for who said them as it does for any quotation: `She said the
 * bridge would stay.` becomes `She said “the bridge would stay”.` Words that stand in marks already are left as they are.
 *
 * @param spans of the words, one a block, in order, none of them empty
 */
export function quotedArticle(article: Article, spans: readonly Span[]): QuotedArticle {
  const { text } = article;
  const first = spans[0];
  const last = spans.at(-1);
  const before = text[(first?.start ?? 0) - 1] ?? '';
  const after = text.slice(last?.end ?? 0, (last?.end ?? 0) + 2);
  const wasQuoted = OPENING.test(before) && (CLOSING.test(after[0] ?? '') || /^[,.!?]["”’'»›]/.test(after));
  // A paragraph of a longer quotation opens anew and only the last one closes.
  const openings = wasQuoted ? [] : spans.map(({ start }) => start);
  const closing = wasQuoted || !last ? [] : [last.end];
  const places = [...openings, ...closing];
  const shifted = (offset: number, isEnd: boolean) =>
    offset + places.filter((place) => place < offset || (place === offset && isEnd)).length;
  const blocks = article.blocks.map((block) => ({
    ...block,
    start: shifted(block.start, false),
    end: shifted(block.end, true),
  }));
  const marked = insertMarks(withInnerMarks(text, wasQuoted ? [] : spans), openings, closing);
  const marks = places.map((place, index) => place + index);
  const original = (offset: number) => offset - marks.filter((mark) => mark < offset).length;
  return {
    article: { ...article, text: marked, blocks },
    wasQuoted,
    back: (quotation) => movedBack(quotation, text, original),
  };
}

/** Double marks within the words become single ones, which the engine reads as nested. */
function withInnerMarks(text: string, spans: readonly Span[]): string {
  let changed = text;
  for (const { start, end } of spans) {
    const inner = text.slice(start, end).replace(/[“„]/g, '‘').replace(/[”"]/g, '’');
    changed = changed.slice(0, start) + inner + changed.slice(end);
  }
  return changed;
}

function insertMarks(text: string, openings: readonly number[], closing: readonly number[]): string {
  let marked = '';
  let from = 0;
  for (const place of [...openings, ...closing]) {
    marked += text.slice(from, place) + (closing.includes(place) ? '”' : '“');
    from = place;
  }
  return marked + text.slice(from);
}

function movedBack(quotation: Quotation, text: string, original: (offset: number) => number): Quotation {
  // Every span that a quotation has, wherever it stands in it, is an object with start, end and text.
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, move(field)]));
    if (typeof fields.start !== 'number' || typeof fields.end !== 'number') return fields;
    const start = original(fields.start);
    const end = original(fields.end);
    return { start, end, text: text.slice(start, end) };
  };
  return move(quotation) as Quotation;
}
