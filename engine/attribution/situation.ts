import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import { kindAt, LETTER, NUMBER, UPPER } from '../text/characters';
import type { Sentence } from '../text/document';
import { lengthBucket } from './feature-list';
import type { Frame } from './frame';

/** What is the same for all candidates of one piece; worked out once. */
export interface Situation {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
  readonly piece: Piece;
  readonly pieceIndex: number;
  /** The piece's item in the frame. */
  readonly item: number;
  readonly sentence: number;
  /** First and past-last items of the piece's sentence. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The character before the opening mark and after the closing one ({@link characterClass}); 0 at the block's ends. */
  readonly charBefore: number;
  readonly charAfter: number;
  /** The last character of the content. */
  readonly lastChar: number;
  readonly length: number;
  /** The piece's content in lower case. */
  readonly content: string;
  /** Item of the nearest cue of strength 2 or 3 before and after the piece in its sentence, no other piece between; -1 if none. */
  readonly cueBefore: number;
  readonly cueAfter: number;
  /** The mention that the last attributed piece was given; null where there is none yet. */
  readonly previous: number | null;
  /** How many blocks lie between that piece and this one; 9 where there is none. */
  readonly blocksSincePrevious: number;
}

/** An answer given before: that this piece was said by this mention. */
export interface Answered {
  readonly piece: number;
  readonly mention: number;
}

/** The situation of a piece. `previous` is the last answer before it that named somebody. */
export function situationOf(
  frame: Frame,
  mentions: readonly Mention[],
  pieceIndex: number,
  previous: Answered | null,
): Situation {
  const { document, itemOfPiece, itemOfToken } = frame;
  const piece = document.pieces[pieceIndex] as Piece;
  const item = itemOfPiece[pieceIndex] as number;
  const sentence = document.sentenceOfToken[frame.firstTokenOfPiece[pieceIndex] as number] as number;
  const span = document.sentences[sentence] as Sentence;
  const sentenceStart = itemOfToken[span.firstToken] as number;
  const sentenceEnd = (itemOfToken[span.endToken - 1] as number) + 1;
  const before = previous ? document.pieces[previous.piece] : undefined;
  return {
    frame,
    mentions,
    piece,
    pieceIndex,
    item,
    sentence,
    sentenceStart,
    sentenceEnd,
    charBefore: characterBefore(document.text, piece.outer.start, document.blocks[piece.block]?.start ?? 0),
    charAfter: characterAfter(document.text, piece.outer.end, document.blocks[piece.block]?.end ?? 0),
    lastChar: characterClass(document.text, piece.end - 1),
    length: lengthBucket(piece.words),
    content: document.text.slice(piece.start, piece.end).toLowerCase(),
    cueBefore: nearestCue(frame, item, -1, sentenceStart, sentenceEnd),
    cueAfter: nearestCue(frame, item, 1, sentenceStart, sentenceEnd),
    previous: previous?.mention ?? null,
    blocksSincePrevious: before ? Math.min(9, piece.block - before.block) : 9,
  };
}

function nearestCue(frame: Frame, item: number, step: 1 | -1, from: number, to: number): number {
  for (let i = item + step; i >= from && i < to; i += step) {
    if ((frame.items[i] as number) < 0) return -1;
    if ((frame.cues[i] as number) >= 2) return i;
  }
  return -1;
}

function characterBefore(text: string, offset: number, from: number): number {
  for (let i = offset - 1; i >= from; i--) if (!isSpace(text.charCodeAt(i))) return characterClass(text, i);
  return 0;
}

function characterAfter(text: string, offset: number, to: number): number {
  for (let i = offset; i < to; i++) if (!isSpace(text.charCodeAt(i))) return characterClass(text, i);
  return 0;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

/** 1 for a small letter, 2 for a capital, 3 for a digit; anything else is its own class, its character code. */
function characterClass(text: string, i: number): number {
  // To the one unit alone: half of a surrogate pair is a class of its own.
  const kind = kindAt(text, i, i + 1);
  if (kind & UPPER) return 2;
  if (kind & LETTER) return 1;
  return kind & NUMBER ? 3 : text.charCodeAt(i);
}
