import type { Span } from '../types';

/** How the text refers to someone: by name, by description (`the minister`) or by pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** What is referred to, as far as the words themselves tell. */
export type MentionKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

/** Words that refer to somebody or something that could be quoted. */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly kind: MentionKind;
  /** A name without titles, roles and suffix (`John Healey` in `Defence Secretary John Healey`); the noun of a description; the pronoun. */
  readonly head: Span;
  /** The title or role that stands with a name: `Defence Secretary`, `Mr`; or in apposition after it; null where there is none. */
  readonly role: Span | null;
  readonly number: 'singular' | 'plural';
  /** Null where the words do not tell. */
  readonly gender: 'female' | 'male' | 'neuter' | null;
  /** `I`, `we`, `you` are 1, 1, 2; everything else is 3. */
  readonly person: 1 | 2 | 3;
  /** Whom a spokesman, lawyer or aide speaks for (`Healey` in `a spokesman for Healey`); null where nobody. */
  readonly onBehalfOf: Span | null;
  /** Whose it is, without titles (`Healey` in `Healey’s letter to the mayor`); null where the words tell of nobody. */
  readonly owner: Span | null;
  /** The names joined in one mention (`Sana Qureshi and Peter Holm`): indices of their own mentions; empty for one. */
  readonly members: readonly number[];
  readonly block: number;
  /** Index of the sentence in `Document.sentences`. */
  readonly sentence: number;
  /** Half-open range of indices in `Document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the piece inside whose marks it stands, or -1. */
  readonly piece: number;
  /** Ends in a possessive: `Zelensky’s`. The span leaves the `’s` out. */
  readonly possessive: boolean;
}
