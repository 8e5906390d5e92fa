import type { LanguageCase } from '../language-case';

/** Kinds of Spanish sentences that were answered wrongly on real articles of the press in November 2026. Invented. */
export const REAL_KINDS: readonly LanguageCase[] = [
  // Papers in marks
  ['“{content:No habrá subidas}”, aseguró Luis Alba en una entrevista con «El faro del sur».', 'Luis Alba'],
];
