import type { Language } from '../lexicon/language';
import { withAddressees } from './addressees';
import { withAsClauses } from './as-clauses';
import type { Token } from './document';
import { withDroppedSubjects } from './dropped-subjects';
import { withGappedVerbs } from './gapped-verbs';
import { withVerbsBehindSubjects } from './inversions';
import { withOfficeFields } from './office-fields';
import { withRelativeSubjects } from './relative-subjects';
import { withReportedMood } from './reported-mood';
import { withClosedBrackets } from './verb-brackets';

/**
 * The glossed tokens as the rules and the weights know sentences, in English order: what a language leaves out is put in, and
 * its verbs of speech stand where English has them, each as a token of no width. Offsets stay those of the text.
 */
export function inRulesOrder(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!language.glossary) return tokens;
  const reported = withReportedMood(withAsClauses(withOfficeFields(tokens, language), language), language);
  const told = withAddressees(withDroppedSubjects(reported, language), language);
  const turned = withVerbsBehindSubjects(told, language);
  return withRelativeSubjects(withClosedBrackets(withGappedVerbs(turned, language), language), language);
}
