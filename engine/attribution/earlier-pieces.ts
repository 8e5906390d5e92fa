import type { Piece } from '../quotations/piece';
import type { FeatureList } from './feature-list';
import type { Frame } from './frame';
import type { Situation } from './situation';

/** Longer contents are not looked for again. */
const LONGEST = 60;

/**
 * What became of the pieces before: the same words are quoted from the same person again, and what stands in one sentence
 * is mostly of one kind. (The article's share of scare quotes so far tells nothing that holds: early errors ran on.)
 */
export class EarlierPieces {
  private sentence = -1;
  private lastNobody = false;
  private readonly contents = new Map<string, boolean>();

  /** Notes the answer for a piece. */
  note(frame: Frame, index: number, nobody: boolean): void {
    const { document, firstTokenOfPiece } = frame;
    const piece = document.pieces[index] as Piece;
    this.sentence = document.sentenceOfToken[firstTokenOfPiece[index] as number] ?? -1;
    this.lastNobody = nobody;
    if (piece.end - piece.start < LONGEST)
      this.contents.set(fold(document.text.slice(piece.start, piece.end)), nobody);
  }

  /** Features of whether the marks quote anybody. */
  addFeatures(list: FeatureList, { sentence, length, content, charBefore, cueBefore }: Situation): void {
    const inSentence = this.sentence !== sentence ? 0 : this.lastNobody ? 2 : 1;
    const again = content.length < LONGEST ? this.contents.get(fold(content)) : undefined;
    list.add(130, inSentence, length);
    list.add(133, again === undefined ? 0 : again ? 2 : 1, Math.min(length, 4));
    list.add(134, inSentence, charBefore, cueBefore >= 0 ? 1 : 0);
  }
}

/** “Peace bridge,” is “peace bridge” again. */
const fold = (content: string): string => content.toLowerCase().replace(/[,.]$/, '');
