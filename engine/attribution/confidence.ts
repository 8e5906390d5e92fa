import { CALIBRATION, NAMED_FROM, SURE_FROM } from '../model/calibration';

/** What is known of an answer before it is known to be right. */
export interface Signals {
  /** The ranker's probability of the chosen mention; 1 where structure tells. */
  readonly ranked: number;
  /** The ranker's probability that somebody else, or nobody, is the best second answer. */
  readonly second: number;
  /** The resolver's confidence in the name. */
  readonly resolved: number;
  readonly form: 'name' | 'description' | 'pronoun' | 'none';
  readonly by: 'ranker' | 'continued' | 'label' | 'author' | 'refused';
  readonly hasCue: boolean;
  readonly sameBlock: boolean;
  readonly partial: boolean;
  /** Words in the first piece. */
  readonly words: number;
  readonly ambiguous: boolean;
}

/** The names of the calibration's terms, in the order of {@link termsOf}. */
export const TERMS = [
  'bias',
  'ranked',
  'second',
  'resolved',
  'description',
  'pronoun',
  'noMention',
  'byStructure',
  'noCue',
  'otherBlock',
  'partial',
  'fewWords',
  'ambiguous',
] as const;

/** The signals as numbers that a logistic regression weighs. */
export function termsOf(signals: Signals): number[] {
  return [
    1,
    logit(signals.ranked),
    logit(signals.second),
    logit(signals.resolved),
    signals.form === 'description' ? 1 : 0,
    signals.form === 'pronoun' ? 1 : 0,
    signals.form === 'none' ? 1 : 0,
    signals.by === 'label' || signals.by === 'author' ? 1 : 0,
    signals.hasCue ? 0 : 1,
    signals.sameBlock ? 0 : 1,
    signals.partial ? 1 : 0,
    1 / Math.max(1, signals.words),
    signals.ambiguous ? 1 : 0,
  ];
}

/** Probability that the named source is right, calibrated on articles that the ranker was not trained on. */
export function confidenceOf(signals: Signals): number {
  let sum = 0;
  termsOf(signals).forEach((term, i) => {
    sum += term * (CALIBRATION[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** At least 98 % of such answers were right on articles not trained on. */
export function isSure(confidence: number): boolean {
  return confidence >= SURE_FROM;
}

/** An honest "nobody knows" beats a guess: below this nobody is named. */
export function isNamed(confidence: number): boolean {
  return confidence >= NAMED_FROM;
}

function logit(probability: number): number {
  const clipped = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(clipped / (1 - clipped));
}
