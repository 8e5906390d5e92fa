import type { LanguageCase } from '../language-case';

/** Kinds of French sentences that were answered wrongly on real articles of the press in November 2026. Invented. */
export const REAL_KINDS: readonly LanguageCase[] = [
  // Papers in marks
  ['« {content:Nous partons} », a déclaré Paul Morvan dans un entretien au « Phare du sud ».', 'Paul Morvan'],
];
