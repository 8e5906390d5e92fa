import type { Language } from '../lexicon/language';
import type { Piece } from '../quotations/piece';
import type { Article, Block, Span } from '../types';
import type { WordFacts } from './word-facts';

/** A word, a number or one punctuation character. */
export interface Token extends Span {
  readonly text: string;
  /**
   * Lower case, curly apostrophes straightened: the form that lexicons hold. In other languages than English the rules'
   * word that it stands for, where it stands for one (gloss.ts).
   */
  readonly lower: string;
  /** Index in {@link Article.blocks}. */
  readonly block: number;
  readonly type: 'word' | 'number' | 'punctuation';
  /** First letter is a capital. */
  readonly capital: boolean;
  /** What the lexicons say of `lower`; of the word as printed while `analyse` still glosses and orders the tokens. */
  readonly facts: WordFacts;
}

/** A sentence of the reporter, together with the quotations that stand in it: never cut inside quotation marks. */
export interface Sentence extends Span {
  readonly block: number;
  /** Half-open range of indices in {@link Document.tokens}. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The article, taken apart once; what all later stages read. */
export interface Document {
  readonly article: Article;
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of the piece whose marks it stands in, or -1. */
  readonly pieceOfToken: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOfToken: Int32Array;
}
