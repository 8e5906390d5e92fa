import type { ResolutionStep } from '../sources/resolution';

/** What is known of an answer before it is known to be right. */
export interface IndirectSignals {
  /** Probability of the content's words, on average. */
  readonly content: number;
  /** Probability of the mention. */
  readonly source: number;
  /** The resolver's confidence in the name. */
  readonly resolved: number;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly step: ResolutionStep;
  readonly ambiguous: boolean;
  readonly isAccording: boolean;
  /** How many words the content has. */
  readonly words: number;
}

/** What turns signals into a probability, and where the lines are drawn. */
export interface IndirectCalibration {
  /** One weight for each of {@link indirectTerms}. */
  readonly weights: readonly number[];
  /** From this probability on as many answers were right as `sure` promises; 1 where that is never reached. */
  readonly sureFrom: number;
  /** Below this nobody is named. */
  readonly namedFrom: number;
}

/** What tells of content and mention, as numbers that a logistic regression weighs. */
export function indirectTerms(signals: IndirectSignals): number[] {
  return [
    1,
    logit(signals.content),
    logit(signals.source),
    signals.form === 'description' ? 1 : 0,
    signals.form === 'pronoun' ? 1 : 0,
    signals.step === 'role' || signals.step === 'description' ? 1 : 0,
    signals.ambiguous ? 1 : 0,
    signals.isAccording ? 1 : 0,
    1 / Math.max(1, signals.words),
  ];
}

/**
 * Probability that content, mention and name are all right. Content and mention are calibrated on articles that the stage
 * was not trained on; whom the mention names is not annotated there, so the resolver's own confidence counts as it is.
 */
export function indirectConfidence(signals: IndirectSignals, { weights }: IndirectCalibration): number {
  let sum = 0;
  indirectTerms(signals).forEach((term, i) => {
    sum += term * (weights[i] ?? 0);
  });
  return signals.resolved / (1 + Math.exp(-sum));
}

function logit(probability: number): number {
  const clipped = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(clipped / (1 - clipped));
}
