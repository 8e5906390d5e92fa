import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import { ruleWord } from '../lexicon/rule-words';
import { hasWords, LETTER, runsOf } from '../text/characters';
import type { Article, Block, Span } from '../types';
import type { Piece } from './piece';
import type { Turn } from './transcript';
import { countWords, trimmed } from './trimmed';

/** — Ann Lee, mayor: the line that says whose words a block quotation or a post holds. */
const CREDIT = /(?:^|[\s.?!…”"’'])[—–―]\s?(\p{Lu}[^.!?\n]{2,80})$/u;

/**
 * The pieces of a block that the page's structure makes a quotation: a block quotation, a pull quote, an embedded post,
 * a turn of a transcript. `inMarks` are those that its marks make; they win where the block is the reporter's text about
 * a quotation (“We won,” he said). Null where structure says nothing.
 */
export function piecesByStructure(
  article: Article,
  language: Language,
  index: number,
  inMarks: readonly Piece[],
  turn: Turn | undefined,
): Piece[] | null {
  const block = article.blocks[index] as Block;
  if (turn) return piecesOfTurn(article.text, index, block, inMarks, turn);
  if (block.kind !== 'blockquote' && block.kind !== 'pull-quote' && block.kind !== 'embed') return null;
  const credit = creditOf(article.text, block);
  const span = trimmed(article.text, { start: block.start, end: credit?.from ?? block.end });
  if (countWords(article.text, span) === 0) return [];
  if (block.kind !== 'embed' && isReport(article.text, language, span, inMarks)) return null;
  const by = block.kind;
  return [
    wholeBlock(article.text, index, span, inMarks, { by, label: credit?.name ?? null, continues: false }),
  ];
}

/** The words of a turn; null where only some of it stands in the marks that it begins with. */
function piecesOfTurn(
  text: string,
  index: number,
  block: Block,
  inMarks: readonly Piece[],
  turn: Turn,
): Piece[] | null {
  const around = inMarks.find(({ outer }) => outer.start < turn.start && outer.end > turn.start);
  if (around && hasWords(text, around.outer.end, block.end)) return null;
  // “HOST: Did you read it?” — the label stands within the marks.
  const nested = around ? [] : inMarks.filter(({ outer }) => outer.start >= turn.start);
  const span = trimmed(text, { start: turn.start, end: around?.end ?? block.end });
  if (countWords(text, span) === 0) return [];
  return [wholeBlock(text, index, span, nested, { by: turn.by, label: turn.label, continues: !turn.label })];
}

/** The piece for a whole block; where one pair of marks holds all of it, they are taken off. */
function wholeBlock(
  text: string,
  index: number,
  span: Span,
  inMarks: readonly Piece[],
  given: Pick<Piece, 'by' | 'label' | 'continues'>,
): Piece {
  const only = inMarks[0];
  const outer = { start: span.start, end: span.end };
  const common = { block: index, wholeSentence: true, refusal: null, ...given };
  if (
    only &&
    inMarks.length === 1 &&
    !hasWords(text, span.start, only.outer.start) &&
    !hasWords(text, only.outer.end, span.end)
  ) {
    return { ...only, ...common, continues: given.continues || only.continues };
  }
  return { start: span.start, end: span.end, outer, words: countWords(text, span), closed: true, ...common };
}

/** “We won,” he said: marks at the beginning or the end of the block, and a cue outside of them. */
function isReport(text: string, language: Language, span: Span, inMarks: readonly Piece[]): boolean {
  const first = inMarks[0];
  const last = inMarks.at(-1);
  if (!first || !last) return false;
  if (hasWords(text, span.start, first.outer.start) && hasWords(text, last.outer.end, span.end)) return false;
  let at = span.start;
  for (const piece of [...inMarks.map((p) => p.outer), { start: span.end, end: span.end }]) {
    const outside = runsOf(text.slice(at, piece.start).toLowerCase(), LETTER);
    if (outside.some((word) => cueStrength(ruleWord(language, word)) >= 2)) return true;
    at = piece.end;
  }
  return false;
}

function creditOf(text: string, block: Block): { from: number; name: Span } | null {
  const from = Math.max(block.start, block.end - 120);
  const tail = text.slice(from, block.end).trimEnd();
  const match = CREDIT.exec(tail);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const end = from + tail.length;
  const dash = tail.slice(match.index).search(/[—–―]/);
  return { from: from + match.index + dash, name: { start: end - name.length, end } };
}
