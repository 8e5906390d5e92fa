import type { ResolutionStep } from '../sources/resolution';
import type { ChoiceBy } from './choose';

/** What is known of an answer before it is known to be right. */
export interface Signals {
  /** The ranker's probability of the chosen mention; 1 where structure tells. */
  readonly ranked: number;
  /** The ranker's probability that somebody else, or nobody, is the best second answer. */
  readonly second: number;
  /** The resolver's confidence in the name. */
  readonly resolved: number;
  readonly form: 'name' | 'description' | 'pronoun' | 'none';
  readonly by: ChoiceBy;
  readonly hasCue: boolean;
  readonly sameBlock: boolean;
  readonly partial: boolean;
  /** Words in the first piece. */
  readonly words: number;
  readonly ambiguous: boolean;
  /** How the mention was resolved; null where there is no mention. */
  readonly step: ResolutionStep | null;
  /** The source is a person of whom the article gives one word only: hardly the full name. */
  readonly oneWord: boolean;
  /** A person whose first word is a known given name: the name was cut in the right place. */
  readonly knownGiven: boolean;
  /** Marks that end in a comma or stop before a tag, or stand behind a colon, are seldom scare quotes. */
  readonly tagged: boolean;
}

/** What turns signals into a probability, and where the lines are drawn. */
export interface Calibration {
  /** One weight for each of {@link TERMS}. */
  readonly weights: readonly number[];
  /** From this probability on 98 % of answers were right on articles not trained on. */
  readonly sureFrom: number;
  /** Below this nobody is named: an honest "nobody knows" beats a guess. */
  readonly namedFrom: number;
}

/** The names of the calibration's terms, in the order of {@link termsOf}. */
export const TERMS = [
  'bias',
  'ranked',
  'veryLikely',
  'second',
  'resolved',
  'description',
  'pronoun',
  'noMention',
  'byStructure',
  'noCue',
  'continued',
  'headline',
  'otherBlock',
  'partial',
  'fewWords',
  'ambiguous',
  'byRole',
  'asDescribed',
  'organisation',
  'oneWord',
  'tagged',
  'knownGiven',
  'tagOfName',
] as const;

/** The signals as numbers that a logistic regression weighs. */
export function termsOf(signals: Signals): number[] {
  return [
    1,
    logit(signals.ranked),
    Math.max(0, logit(signals.ranked) - 3),
    logit(signals.second),
    logit(signals.resolved),
    signals.form === 'description' ? 1 : 0,
    signals.form === 'pronoun' ? 1 : 0,
    signals.form === 'none' ? 1 : 0,
    signals.by === 'label' || signals.by === 'author' ? 1 : 0,
    signals.hasCue ? 0 : 1,
    signals.by === 'continued' ? 1 : 0,
    signals.by === 'headline-body' ? 1 : 0,
    signals.sameBlock ? 0 : 1,
    signals.partial ? 1 : 0,
    1 / Math.max(1, signals.words),
    signals.ambiguous ? 1 : 0,
    signals.step === 'role' ? 1 : 0,
    signals.step === 'description' ? 1 : 0,
    signals.step === 'organisation' || signals.step === 'acronym' ? 1 : 0,
    signals.oneWord ? 1 : 0,
    signals.tagged ? 1 : 0,
    signals.knownGiven ? 1 : 0,
    signals.tagged && signals.hasCue && signals.form === 'name' && signals.sameBlock ? 1 : 0,
  ];
}

/** Probability that the named source is right, calibrated on articles that the ranker was not trained on. */
export function confidenceOf(signals: Signals, { weights }: Calibration): number {
  let sum = 0;
  termsOf(signals).forEach((term, i) => {
    sum += term * (weights[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** A pronoun is only as sure as its antecedent: below this it was wrong more often than the promise allows. */
const SURE_PRONOUN = 0.99;

/** May an answer be said to be sure at all? Alternatives and doubtful pronouns never are, whatever the ranker thinks. */
export function mayBeSure({ ambiguous, form, resolved }: Signals): boolean {
  return !ambiguous && (form !== 'pronoun' || resolved >= SURE_PRONOUN);
}

function logit(probability: number): number {
  const clipped = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(clipped / (1 - clipped));
}
