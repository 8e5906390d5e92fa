import { wordSet } from '../word-list';

/** What a pronoun tells of whom it stands for. */
export interface Pronoun {
  readonly number: 'singular' | 'plural';
  readonly gender: 'female' | 'male' | 'neuter' | null;
  readonly person: 1 | 2 | 3;
  readonly kind: 'person' | 'organisation' | 'group' | 'unknown';
}

/** Subject forms, and relative ones: “…,” she said; the council, which called it “unlawful”. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { number: 'singular', gender: 'male', person: 3, kind: 'person' }],
  ['she', { number: 'singular', gender: 'female', person: 3, kind: 'person' }],
  ['they', { number: 'plural', gender: null, person: 3, kind: 'unknown' }],
  ['it', { number: 'singular', gender: 'neuter', person: 3, kind: 'organisation' }],
  ['i', { number: 'singular', gender: null, person: 1, kind: 'person' }],
  ['we', { number: 'plural', gender: null, person: 1, kind: 'group' }],
  ['you', { number: 'singular', gender: null, person: 2, kind: 'person' }],
  ['who', { number: 'singular', gender: null, person: 3, kind: 'person' }],
  ['which', { number: 'singular', gender: 'neuter', person: 3, kind: 'unknown' }],
]);

/** Forms that name a source only after “to” or “by”: according to her, told by him. */
export const OBJECT_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['him', { number: 'singular', gender: 'male', person: 3, kind: 'person' }],
  ['her', { number: 'singular', gender: 'female', person: 3, kind: 'person' }],
  ['them', { number: 'plural', gender: null, person: 3, kind: 'unknown' }],
  ['me', { number: 'singular', gender: null, person: 1, kind: 'person' }],
  ['us', { number: 'plural', gender: null, person: 1, kind: 'group' }],
]);

/** Nouns that carry words after a possessive, besides the cue nouns: his contention, her vision. By hand, after PolNeAR. */
export const SPEECH_NOUNS: ReadonlySet<string> = wordSet(
  `assertion admission contention argument position view vision belief opinion description characterization
  characterisation support opposition criticism willingness embrace assumption disagreement stance pitch insistence
  refusal rejection attack plea appeal demand accusation allegation observation explanation reasoning conclusion
  prediction suggestion defense defence dismissal denial assessment verdict reaction rhetoric image testimony`,
);

/** Possessives stand for a source where the cue is a noun: his words, in her statement, their letter. */
export const POSSESSIVE_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['his', { number: 'singular', gender: 'male', person: 3, kind: 'person' }],
  ['her', { number: 'singular', gender: 'female', person: 3, kind: 'person' }],
  ['their', { number: 'plural', gender: null, person: 3, kind: 'unknown' }],
  ['its', { number: 'singular', gender: 'neuter', person: 3, kind: 'organisation' }],
  ['my', { number: 'singular', gender: null, person: 1, kind: 'person' }],
  ['our', { number: 'plural', gender: null, person: 1, kind: 'group' }],
  ['whose', { number: 'singular', gender: null, person: 3, kind: 'person' }],
]);
