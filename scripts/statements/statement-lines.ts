import { groupStatements } from '@/engine/statements/group-statements';
import { type Link, StatementIndex } from '@/engine/statements/statement-index';
import { wordingOf } from '@/engine/statements/wording';
import type { Piece } from './pieces';

/** A line for each statement of two or more quotations, event by event in the order of the pieces. */
export function* statementLines(pieces: readonly Piece[]): Generator<string> {
  const events = new Map<string | null, Piece[]>();
  for (const piece of pieces) {
    const { event } = piece.article;
    const known = events.get(event);
    if (known) known.push(piece);
    else events.set(event, [piece]);
  }
  for (const all of events.values()) yield* linesOfEvent(all);
}

function* linesOfEvent(pieces: readonly Piece[]): Generator<string> {
  const index = new StatementIndex();
  const links: Link[] = [];
  const texts = pieces.map(({ article, start, end }) => article.text.slice(start, end));
  for (const [i, { article, speakers }] of pieces.entries()) {
    const { id, day } = article;
    links.push(...index.add({ id: String(i), articleId: id, text: texts[i] ?? '', speakers, day }));
  }
  const lengths = texts.map((text, i) => ({ id: String(i), length: wordingOf(text).length }));
  for (const { members } of groupStatements(lengths, links)) {
    yield JSON.stringify({
      members: members.map((member) => {
        const { article, start, end } = pieces[Number(member)] as Piece;
        return { id: article.id, start, end, text: texts[Number(member)] };
      }),
    });
  }
}
