import type { Signals } from './signals';

/** What turns signals into a probability, and where the lines are drawn. */
export interface Calibration {
  /** One weight for each of {@link MENTION_TERMS}. */
  readonly mention: readonly number[];
  /** One weight for each of {@link NAME_TERMS}. */
  readonly name: readonly number[];
  /** From this probability on 98 % of answers were right on articles not trained on. */
  readonly sureFrom: number;
  /** Below this probability of the mention nobody is named: an honest "nobody knows" beats a guess. */
  readonly namedFrom: number;
}

type Term = (signals: Signals) => number | boolean;

/** What tells that the mention is the source's. */
export const MENTION_TERMS: Readonly<Record<string, Term>> = {
  bias: () => 1,
  ranked: ({ ranked }) => logit(ranked),
  veryLikely: ({ ranked }) => Math.max(0, logit(ranked) - 3),
  second: ({ second }) => logit(second),
  nobody: ({ nobody }) => logit(nobody),
  nobodyToo: ({ nobody }) => Math.max(0, logit(nobody) + 4),
  nobodyRather: ({ nobody }) => Math.max(0, logit(nobody) + 2),
  pronoun: ({ form }) => form === 'pronoun',
  headline: ({ by }) => by === 'headline-body',
  noCue: ({ cue }) => cue === 'none',
  otherCue: ({ cue }) => cue === 'other',
  far: ({ far }) => far,
  loose: ({ sameSentence, before }) => !sameSentence && before !== 'same',
  scrap: ({ scrap }) => scrap,
  titled: ({ titled }) => titled,
  opensBlock: ({ opensBlock }) => opensBlock,
  rivals: ({ rivals }) => rivals / 4,
  sameBefore: ({ before }) => before === 'same',
  sameAfter: ({ after }) => after === 'same',
  otherAfter: ({ after }) => after === 'other',
  crowded: ({ crowded }) => crowded,
  noPerson: ({ kind }) => kind !== 'person',
  passedOn: ({ passedOn }) => passedOn,
};

/** What tells that the name is right, where the mention is. */
export const NAME_TERMS: Readonly<Record<string, Term>> = {
  bias: () => 1,
  resolved: ({ resolved }) => logit(resolved),
  pronoun: ({ form }) => form === 'pronoun',
  pronounResolved: ({ form, resolved }) => (form === 'pronoun' ? logit(resolved) : 0),
  pronounNames: ({ form, names }) => (form === 'pronoun' ? names / 20 : 0),
  pronounAgain: ({ form, before }) => form === 'pronoun' && before === 'same',
  // “They said”: an organisation, a couple, somebody who does not say.
  they: ({ form, word }) => form === 'pronoun' && word !== 'he' && word !== 'she',
  description: ({ form }) => form === 'description',
  // A senior official: nobody named before. The official: perhaps somebody who is.
  indefinite: ({ form, word }) => form === 'description' && /^(?:an?|one|another)$/.test(word),
  definite: ({ form, word }) => form === 'description' && word === 'the',
  fullName: ({ step, kind }) => step === 'full-name' && kind === 'person',
  oneWord: ({ oneWord }) => oneWord,
  longName: ({ longName }) => longName,
  knownGiven: ({ knownGiven }) => knownGiven,
  times: ({ times }) => times / 5,
  rivals: ({ rivals }) => rivals / 4,
  organisation: ({ kind }) => kind === 'organisation',
  unknown: ({ kind }) => kind === 'unknown',
};

/** The signals as numbers that a logistic regression weighs. */
export function termsOf(terms: Readonly<Record<string, Term>>, signals: Signals): number[] {
  return valuesOf(Object.values(terms), signals);
}

const MENTION = Object.values(MENTION_TERMS);
const NAME = Object.values(NAME_TERMS);

function valuesOf(terms: readonly Term[], signals: Signals): number[] {
  return terms.map((term) => Number(term(signals)));
}

/** Probabilities, calibrated on articles that the ranker was not trained on. */
export interface Confidence {
  /** That the mention is the source's. */
  readonly mention: number;
  /** That the source is named rightly: that its mention was found and resolved to the right name. */
  readonly answer: number;
}

export function confidenceOf(signals: Signals, calibration: Calibration): Confidence {
  const mention = probability(calibration.mention, valuesOf(MENTION, signals));
  return { mention, answer: mention * probability(calibration.name, valuesOf(NAME, signals)) };
}

function probability(weights: readonly number[], terms: readonly number[]): number {
  let sum = 0;
  terms.forEach((term, i) => {
    sum += term * (weights[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** May an answer be said to be sure at all? Alternatives never are, whatever the ranker thinks. */
export function mayBeSure({ ambiguous }: Signals): boolean {
  return !ambiguous;
}

function logit(probability: number): number {
  const clipped = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(clipped / (1 - clipped));
}
