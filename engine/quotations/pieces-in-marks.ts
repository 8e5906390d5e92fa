import type { Language } from '../lexicon/language';
import type { Article, Block, Span } from '../types';
import { type BlockMarks, matchBlock, primaryFamily } from './block-marks';
import { type Continuations, findContinuations, isIntroduced, startsBlock } from './continuations';
import { type Family, writesDoubledSingles } from './marks';
import type { Pair } from './pair-marks';
import type { Piece } from './piece';
import { countWords, trimmed } from './trimmed';
import { endOfUnclosed } from './unclosed';
import { isWholeSentence } from './whole-sentence';

/** The pieces that quotation marks make, by block. */
export function piecesInMarks(article: Article, language: Language): Piece[][] {
  const { text, blocks } = article;
  const doubled = writesDoubledSingles(text);
  const marks = blocks.map((block) => matchBlock(text, block, doubled, language));
  const style = {
    primary: primaryFamily(marks),
    continuations: findContinuations(article, marks, language),
    language,
  };
  return blocks.map((_, index) => piecesOfBlock(article, index, marks[index] as BlockMarks, style));
}

interface Style {
  readonly primary: Family;
  readonly continuations: Continuations;
  readonly language: Language;
}

function piecesOfBlock(article: Article, index: number, marks: BlockMarks, style: Style): Piece[] {
  const pieces: Piece[] = [];
  const { continuations } = style;
  if (marks.pairs.length === 0 && !continuations.resumed.has(index)) return pieces;
  const { text, blocks } = article;
  const block = blocks[index] as Block;
  let end = block.start;
  const add = (outer: Span, content: Span, continues: boolean, closed: boolean) => {
    const piece = toPiece(text, block, index, outer, content, continues, closed, style.language);
    if (piece) pieces.push(piece);
    end = outer.end;
  };
  const stray = continuations.resumed.get(index);
  if (stray)
    add({ start: block.start, end: stray.end }, { start: block.start, end: stray.start }, true, true);
  marks.pairs.forEach((pair, i) => {
    if (pair.open.start < end) return;
    const takesUp = continuations.takesUp.has(index) && startsBlock(text, block, pair);
    if (pair.close) {
      const outer = { start: pair.open.start, end: pair.close.end };
      add(outer, { start: pair.open.end, end: pair.close.start }, takesUp, true);
      return;
    }
    const content = unclosedContent(article, block, marks.pairs, i, {
      style,
      continued: continuations.leftOpen.has(index),
      takesUp,
    });
    if (content) add({ start: pair.open.start, end: content.end }, content, takesUp, false);
  });
  return pieces;
}

/** The content of a pair that is never closed; null where its mark is dropped. */
function unclosedContent(
  article: Article,
  block: Block,
  pairs: readonly Pair[],
  index: number,
  known: { style: Style; continued: boolean; takesUp: boolean },
): Span | null {
  const { text } = article;
  const pair = pairs[index] as Pair;
  const { open } = pair;
  if (open.family === 'single' && !known.continued && !known.takesUp) {
    // An apostrophe that looks like an opening mark is more frequent than a single mark that is never closed.
    if (known.style.primary !== 'single' || !isIntroduced(text, block, pair)) return null;
  }
  let after = index + 1;
  while (after < pairs.length && pairs[after]?.open.family !== open.family) after++;
  const next = pairs[after];
  const limit = next?.open.start ?? block.end;
  // Nothing was said between two marks.
  if (limit - open.end < 2) return null;
  const end = endOfUnclosed(text, open.end, limit, !next, known.continued && !next, known.style.language);
  return end === null ? null : { start: open.end, end };
}

function toPiece(
  text: string,
  block: Block,
  index: number,
  outer: Span,
  content: Span,
  continues: boolean,
  closed: boolean,
  language: Language,
): Piece | null {
  const { start, end } = trimmed(text, content);
  const words = countWords(text, { start, end });
  if (words === 0) return null;
  return {
    start,
    end,
    outer,
    block: index,
    by: 'marks',
    continues,
    closed,
    label: null,
    words,
    wholeSentence: isWholeSentence(text, block, outer, text.slice(start, end), words, language),
    refusal: null,
  };
}
