import { type Answer, assemble } from './attribution/assemble';
import { type Choice, choose } from './attribution/choose';
import type { Model } from './attribution/rank';
import { findMentions } from './mentions/find-mentions';
import type { Mention } from './mentions/mention';
import { loadModel } from './model/load-model';
import { createResolver, type Resolver } from './sources/resolver';
import { analyse } from './text/analyse';
import type { Document } from './text/document';
import type { Article, Quotation } from './types';

/** What is known of an article when its quotations in marks are attributed: what a further stage starts from. */
export interface Reading {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly resolver: Resolver;
  /** Who said each piece. */
  readonly choices: readonly Choice[];
  readonly quotations: readonly Quotation[];
}

/** Finds quotations that have no marks: see indirect/find-indirect.ts. */
export type IndirectStage = (reading: Reading) => Quotation[];

/** How an article is read, where not as the extension reads it by default. */
export interface ReadingOptions {
  /** Another ranker than the shipped one: for training and cross-validation. */
  readonly model?: Model;
  /**
   * The stage that finds indirect speech; left out or null where that is not asked for. Handed in, not imported, so that
   * whoever leaves it off does not load it either.
   */
  readonly indirect?: IndirectStage | null;
}

/**
 * The quotations of an article in reading order, each with its source, the evidence and how sure it is.
 *
 * Pure and synchronous: the same article gives the same answer. Never throws on any text. Scare quotes are in the list
 * with `kind: 'scare'` and no source; indirect speech only where its stage is given.
 */
export function attributeQuotations(article: Article, options: ReadingOptions = {}): Quotation[] {
  const { model = loadModel(), indirect } = options;
  if (!indirect) return answerQuotations(article, model).map((answer) => answer.quotation);
  const reading = readArticle(article, model);
  return [...reading.quotations, ...indirect(reading)].sort((a, b) => startOf(a) - startOf(b));
}

/** The same, each quotation with the signals that its confidence was reckoned from: what calibration learns from. */
export function answerQuotations(article: Article, model: Model): Answer[] {
  // 1. Text to tokens, quoted pieces and sentences.
  const document = analyse(article);
  if (document.pieces.length === 0) return [];
  return answer(document, model).answers;
}

/** All that is known of an article without indirect speech; also of one in which nothing stands in marks. */
export function readArticle(article: Article, model: Model): Reading {
  const { answers, ...known } = answer(analyse(article), model);
  return { ...known, quotations: answers.map(({ quotation }) => quotation) };
}

function answer(document: Document, model: Model) {
  // 2. Who could have spoken.
  const mentions = findMentions(document);
  // 3. Whom each of them names.
  const resolver = createResolver(document, mentions, model.pronouns);
  // 4. Which of them said each piece: learned.
  const { frame, cast, choices } = choose(document, mentions, resolver, model);
  // 5. One quotation for each act of attribution, with its evidence.
  const answers = assemble({ document, mentions, frame, cast, choices, model });
  return { document, mentions, resolver, choices, answers };
}

function startOf({ parts }: Quotation): number {
  return parts[0]?.start ?? 0;
}
