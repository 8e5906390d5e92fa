import type { Span } from '../types';

/** Why marks are known to quote nobody. */
export type Refusal = 'title' | 'nickname' | 'term' | 'name' | 'measure';

/**
 * A run of quoted words within one block: what stands between two quotation marks, or a block that the page's structure
 * sets apart. The span is the content, without its marks and without white space at its ends.
 */
export interface Piece extends Span {
  /** The content with its marks. Equal to the content where structure sets it apart. */
  readonly outer: Span;
  /** Index of its block. */
  readonly block: number;
  /** What makes it a quotation. */
  readonly by: 'marks' | 'blockquote' | 'embed' | 'pull-quote' | 'transcript' | 'interview';
  /**
   * True where it goes on with the nearest piece before it that is not {@link closed}: that paragraph left its marks
   * open and this one opens anew (the convention for a quotation over several paragraphs). A caption's or a post's piece
   * may stand between the two.
   */
  readonly continues: boolean;
  /** False where no closing mark was found before the block's end, or where a block quotation goes on in the next. */
  readonly closed: boolean;
  /**
   * The words that label the speaker in a transcript or interview (`SMITH` in `SMITH: I did not.`), or in the credit of a
   * block quotation, pull quote or post (`Ann Lee` in `— Ann Lee`); null elsewhere.
   */
  readonly label: Span | null;
  /** Number of words in it. */
  readonly words: number;
  /** Begins with a capital letter (after brackets and dots) and ends like a sentence, or holds several sentences. */
  readonly wholeSentence: boolean;
  /** Set where a rule knows that the marks quote nobody; null where the ranker decides. */
  readonly refusal: Refusal | null;
}
