import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { BlockKind } from '../types';

/** How many blocks before the quotation's own are searched: 97 % of sources stand in its own paragraph (PolNeAR). */
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 1;
/** The nearest mentions on either side that are weighed; bounds the work on texts that are nothing but names. */
const MOST_BEFORE = 24;
const MOST_AFTER = 12;
/** More pieces than any article has: a book, or a text made to be slow. There the few nearest are weighed. */
const MANY_PIECES = 4_000;
const FEW = 4;

/** ‘A long night’: who says so stands in the line itself, or beside the same words below, not in the next line. */
const BY_ITSELF: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);

/** Mentions of one document in reading order, ready to be searched by place. */
export interface CandidateIndex {
  readonly mentions: readonly Mention[];
  /** Indices of the mentions that stand outside quotation marks, in reading order. */
  readonly outside: readonly number[];
}

export function indexCandidates(mentions: readonly Mention[]): CandidateIndex {
  const outside: number[] = [];
  mentions.forEach((mention, index) => {
    if (mention.piece < 0) outside.push(index);
  });
  return { mentions, outside };
}

/**
 * Indices of the mentions that may be the source of a piece: those in its own block, in the two blocks before and in the
 * one after, nearest first; and the mention that the piece before was attributed to, wherever it stands. Those of its own
 * block alone where it is a headline's.
 */
export function candidatesOf(
  document: Document,
  index: CandidateIndex,
  pieceIndex: number,
  previous: number | null,
): number[] {
  const piece = document.pieces[pieceIndex];
  if (!piece) throw new RangeError(`No piece ${pieceIndex} among ${document.pieces.length}`);
  const { outside, mentions } = index;
  const at = firstAfter(index, piece.start);
  const found: number[] = [];
  const most = document.pieces.length > MANY_PIECES ? FEW : MOST_BEFORE;
  const alone = BY_ITSELF.has(document.blocks[piece.block]?.kind ?? 'paragraph');
  const first = piece.block - (alone ? 0 : BLOCKS_BEFORE);
  const last = piece.block + (alone ? 0 : BLOCKS_AFTER);
  for (let i = at - 1; i >= 0 && found.length < most; i--) {
    const candidate = outside[i] as number;
    if ((mentions[candidate] as Mention).block < first) break;
    found.push(candidate);
  }
  const mostInAll = found.length + Math.min(most, MOST_AFTER);
  for (let i = at; i < outside.length && found.length < mostInAll; i++) {
    const candidate = outside[i] as number;
    if ((mentions[candidate] as Mention).block > last) break;
    found.push(candidate);
  }
  if (!alone && previous !== null && !found.includes(previous)) found.push(previous);
  return found;
}

/** Place in `outside` of the first mention that starts at or after `offset`. */
function firstAfter({ outside, mentions }: CandidateIndex, offset: number): number {
  let low = 0;
  let high = outside.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[outside[middle] as number] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
