import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import { LETTER, NUMBER, runsOf } from '../text/characters';
import type { Document } from '../text/document';
import type { BlockKind } from '../types';
import type { Choice } from './choose';

/** Blocks that repeat words of the body, seldom with their speaker. */
const REPEATING: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'heading',
  'pull-quote',
  'caption',
]);

/** Fewer letters and digits than this are repeated by chance. */
const LEAST_LETTERS = 7;
/** How many headline pieces are looked up, and in how many pieces of the body: bounds the work on hostile pages. */
const MOST_HEADLINES = 60;
const MOST_BODY = 1_500;

/** An answer of this probability or more is the headline's own: Healey: fleet is ‘stretched thin’. */
const OWN_ANSWER = 0.8;

/**
 * The same answers, but a headline, cross-head, caption or pull quote whose quoted words the body attributes is given
 * the body's speaker: ‘We had plans’ above, “We had plans after retirement,” Katjavivi said below. A fragment whose words
 * stand nowhere else is given nobody of another block: ‘A long night’.
 */
export function repeatHeadlines(
  document: Document,
  mentions: readonly Mention[],
  choices: readonly Choice[],
): Choice[] {
  let body: ReturnType<typeof bodyOf> | null = null;
  let looked = 0;
  return choices.map((choice) => {
    const { block, wholeSentence } = document.pieces[choice.piece] as Piece;
    const within = choice.mention !== null && mentions[choice.mention]?.block === block;
    const own = within && choice.probability >= OWN_ANSWER;
    if (own || choice.by === 'continued' || !isRepeating(document, choice.piece)) return choice;
    const folded = fold(document, choice.piece);
    if (folded.length < LEAST_LETTERS || looked++ >= MOST_HEADLINES) return choice;
    body ??= bodyOf(document, choices);
    const source =
      body.find((entry) => entry.folded.includes(folded))?.choice ?? looselyRepeated(document, choice, body);
    if (source) return { ...source, piece: choice.piece, by: 'headline-body' };
    return within || wholeSentence || choice.by !== 'ranker'
      ? choice
      : { ...choice, mention: null, resolution: null };
  });
}

/**
 * « Désaccord total » above « Notre désaccord est total »: where a language is not the rules' own, whose cross-heads draw
 * a quotation together. All of the words, two or more, must stand in one quotation.
 */
function looselyRepeated(
  document: Document,
  { piece }: Choice,
  body: readonly { folded: string; choice: Choice }[],
): Choice | undefined {
  if (!document.language.glossary) return undefined;
  const words = wordsOf(document, piece);
  if (words.length < 2) return undefined;
  return body.find(({ choice }) => {
    const said = new Set(wordsOf(document, choice.piece));
    return words.every((word) => said.has(word));
  })?.choice;
}

function wordsOf(document: Document, pieceIndex: number): string[] {
  const { start, end } = document.pieces[pieceIndex] as Piece;
  return runsOf(document.text.slice(start, end).toLowerCase(), LETTER | NUMBER);
}

/** What the body attributes, with its words as they are compared. */
function bodyOf(document: Document, choices: readonly Choice[]): { folded: string; choice: Choice }[] {
  const body: { folded: string; choice: Choice }[] = [];
  for (const choice of choices) {
    if (body.length === MOST_BODY) break;
    if (choice.mention === null || isRepeating(document, choice.piece)) continue;
    body.push({ folded: fold(document, choice.piece), choice });
  }
  return body;
}

/** A block that is marked as a headline or the like; in plain text a line that ends like no sentence. */
function isRepeating(document: Document, pieceIndex: number): boolean {
  const piece = document.pieces[pieceIndex] as Piece;
  const block = document.blocks[piece.block];
  if (!block) return false;
  if (REPEATING.has(block.kind) || piece.by === 'pull-quote') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > 160) return false;
  const line = document.text.slice(block.start, block.end).trimEnd();
  return !/[.?!,:;…]["”’')\]]?$/.test(line.slice(-2));
}

/** “It’s painful” above “It is painful”: what headlines shorten. */
const SHORTENED = /[’'](?:s|re|m)\b|\b(?:is|are|am)\b/g;

function fold(document: Document, pieceIndex: number): string {
  const { start, end } = document.pieces[pieceIndex] as Piece;
  const words = document.text.slice(start, end).toLowerCase().replace(SHORTENED, '');
  return runsOf(words, LETTER | NUMBER).join('');
}
