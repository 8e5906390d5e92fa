import { type Answer, assemble } from './attribution/assemble';
import { choose } from './attribution/choose';
import type { Model } from './attribution/rank';
import { findMentions } from './mentions/find-mentions';
import { loadModel } from './model/load-model';
import { createResolver } from './sources/resolver';
import { analyse } from './text/analyse';
import type { Article, Quotation } from './types';

/**
 * The quotations of an article in reading order, each with its source, the evidence and how sure it is.
 *
 * Pure and synchronous: the same article gives the same answer. Never throws on any text. Scare quotes are in the list
 * with `kind: 'scare'` and no source. `model` is for training and cross-validation; the shipped one serves otherwise.
 */
export function attributeQuotations(article: Article, model: Model = loadModel()): Quotation[] {
  return answerQuotations(article, model).map((answer) => answer.quotation);
}

/** The same, each quotation with the signals that its confidence was reckoned from: what calibration learns from. */
export function answerQuotations(article: Article, model: Model): Answer[] {
  // 1. Text to tokens, quoted pieces and sentences.
  const document = analyse(article);
  if (document.pieces.length === 0) return [];
  // 2. Who could have spoken.
  const mentions = findMentions(document);
  // 3. Whom each of them names.
  const resolver = createResolver(document, mentions, model.pronouns);
  // 4. Which of them said each piece: learned.
  const { frame, cast, choices } = choose(document, mentions, resolver, model);
  // 5. One quotation for each act of attribution, with its evidence.
  return assemble({ document, mentions, frame, cast, choices, model });
}
