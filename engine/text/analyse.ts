import type { Language } from '../lexicon/language';
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
import { factsOf, type WordFacts } from './word-facts';

/** The article taken apart into tokens, quoted pieces and sentences. */
export function analyse(article: Article): Document {
  const { text, blocks } = article;
  const language = languageOf(article.language, text);
  const tokens = withFacts(inRulesOrder(glossed(text, tokenize(text, blocks), language), language), language);
  const pieces = findPieces(article, language, tokens);
  const pieceOfToken = piecesOfTokens(tokens, pieces);
  if (language.tagsInside) freeTagsInside(tokens, pieceOfToken);
  const sentences = splitSentences(tokens, pieceOfToken, language.glossary !== null);
  const sentenceOfToken = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceOfToken.fill(index, sentence.firstToken, sentence.endToken);
  });
  return { article, language, text, blocks, tokens, pieces, sentences, pieceOfToken, sentenceOfToken };
}

/** The tokens with the facts of the words that they are glossed by. */
function withFacts(tokens: readonly Token[], { glossary }: Language): readonly Token[] {
  if (!glossary) return tokens;
  const known = new Map<string, WordFacts>();
  return tokens.map((token) => {
    const facts = known.get(token.lower) ?? factsOf(token.lower);
    known.set(token.lower, facts);
    return { ...token, facts };
  });
}

function piecesOfTokens(tokens: readonly Token[], pieces: readonly Piece[]): Int32Array {
  const pieceOfToken = new Int32Array(tokens.length).fill(-1);
  pieces.forEach((piece, index) => {
    let i = tokenAt(tokens, piece.outer.start);
    while (i < tokens.length && (tokens[i] as Token).start < piece.outer.end) pieceOfToken[i++] = index;
  });
  return pieceOfToken;
}
