import { articleFromText, attributeQuotations, nameKey } from '@/engine';
import { PlainError } from '../setup/run.mjs';
import { type ArticleLine, recordOf } from './article-line';

/** A quoted piece of an article, by its place. */
export interface Piece {
  readonly article: ArticleLine;
  readonly start: number;
  readonly end: number;
  /** Keys of the speakers' names; empty where nobody is known. */
  readonly speakers: readonly string[];
}

/** The pieces that the engine finds: each part of each quotation that is attributed to somebody. */
export function piecesFound(articles: readonly ArticleLine[]): Piece[] {
  return articles.flatMap((article) =>
    attributeQuotations(articleFromText(article.text, 'en'))
      .filter(({ kind }) => kind !== 'scare')
      .flatMap(({ parts, sources }) => {
        const speakers = sources.map(({ name }) => nameKey(name));
        return parts.map(({ start, end }) => ({ article, start, end, speakers }));
      }),
  );
}

/**
 * The pieces of a file: a line for each, `{"id","start","end"}`, or with several in `members` as the gold has them. Where
 * articles of several events have one id, the line's `event` tells which is meant.
 *
 * @throws {PlainError} that names the line, where it is no span of an article.
 */
export function piecesGiven(articles: readonly ArticleLine[], file: string): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = recordOf(line, index + 1);
    for (const span of Array.isArray(record.members) ? record.members : [record]) {
      const piece = givenPiece({ event: record.event, ...span }, articles, index + 1);
      pieces.set(JSON.stringify([piece.article.event, piece.article.id, piece.start, piece.end]), piece);
    }
  }
  return [...pieces.values()];
}

function givenPiece(span: Record<string, unknown>, articles: readonly ArticleLine[], line: number): Piece {
  const { id, event, start, end } = span;
  const article = articles.find((each) => each.id === String(id) && (event == null || each.event === event));
  if (!article) {
    throw new PlainError(
      `Spans, line ${line}: no article on standard input has the id ${JSON.stringify(id)}.`,
    );
  }
  const { length } = article.text;
  const isSpan = Number.isInteger(start) && Number.isInteger(end);
  if (!isSpan || !(0 <= Number(start) && Number(start) < Number(end) && Number(end) <= length)) {
    throw new PlainError(
      `Spans, line ${line}: ${JSON.stringify(start)} to ${JSON.stringify(end)} is no span of a text of ${length} UTF-16 units.`,
    );
  }
  return { article, start: Number(start), end: Number(end), speakers: [] };
}
