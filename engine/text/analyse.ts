import { languageOf } from '../lexicon/languages';
import { findPieces } from '../quotations/find-pieces';
import type { Piece } from '../quotations/piece';
import type { Article } from '../types';
import type { Document, Token } from './document';
import { glossed } from './gloss';
import { inRulesOrder } from './rules-order';
import { splitSentences } from './sentences';
import { freeTagsInside } from './tags-inside';
import { tokenAt, tokenize } from './tokens';

/** The article taken apart into tokens, quoted pieces and sentences. */
export function analyse(article: Article): Document {
  const { text, blocks } = article;
  const language = languageOf(article.language, text);
  const tokens = inRulesOrder(glossed(text, tokenize(text, blocks), language), language);
  const pieces = findPieces(article, language, tokens);
  const pieceOfToken = piecesOfTokens(tokens, pieces);
  if (language.tagsInside) freeTagsInside(tokens, pieceOfToken);
  const sentences = splitSentences(tokens, pieceOfToken);
  const sentenceOfToken = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceOfToken.fill(index, sentence.firstToken, sentence.endToken);
  });
  return { article, language, text, blocks, tokens, pieces, sentences, pieceOfToken, sentenceOfToken };
}

function piecesOfTokens(tokens: readonly Token[], pieces: readonly Piece[]): Int32Array {
  const pieceOfToken = new Int32Array(tokens.length).fill(-1);
  pieces.forEach((piece, index) => {
    let i = tokenAt(tokens, piece.outer.start);
    while (i < tokens.length && (tokens[i] as Token).start < piece.outer.end) pieceOfToken[i++] = index;
  });
  return pieceOfToken;
}
