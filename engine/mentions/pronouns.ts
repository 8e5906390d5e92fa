import {
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  type Pronoun,
  SPEECH_NOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/en/pronouns';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Token } from '../text/document';
import { type Draft, draftOf } from './draft';

/** Pronouns that could name a source: she said; according to her; in his words; the council, which called it “unlawful”. */
export function findPronouns(tokens: readonly Token[]): Draft[] {
  const found: Draft[] = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'word') return;
    const pronoun = pronounAt(tokens, i);
    if (pronoun) found.push(draftOf('pronoun', pronoun.kind, i, i + 1, pronoun));
  });
  return found;
}

/** which, their; which’ll. Spares most words the lists. */
const LONGEST = 5;
const LONGEST_CONTRACTED = 8;

function pronounAt(tokens: readonly Token[], i: number): Pronoun | undefined {
  const { lower, text, facts } = tokens[i] as Token;
  if (lower.length > LONGEST_CONTRACTED) return undefined;
  const isContracted = lower.includes("'");
  // All pronouns are function words, which most words are not.
  if (!facts.isFunction && !isContracted) return undefined;
  const subject =
    SUBJECT_PRONOUNS.get(lower) ?? (isContracted ? SUBJECT_PRONOUNS.get(contracted(lower)) : undefined);
  // US is a country, IT a trade, WHO an organisation
  // «Vamos», [—] ha dicho: a subject that is left out may be a woman
  if (text === '') return subject && { ...subject, gender: null };
  if (subject) return /^(?:US|IT|WHO)$/.test(text) || isPleonastic(tokens, i) ? undefined : subject;
  if (lower.length > LONGEST) return undefined;
  const before = tokens[i - 1];
  // articles that called it “reckless”
  if (lower === 'that' && roleNoun(before?.lower ?? '') && (tokens[i + 1]?.facts.cue ?? 0) > 0) {
    return SUBJECT_PRONOUNS.get('which');
  }
  const next = tokens[i + 1];
  // according to her; as told by him; not: her lawyer
  const object = OBJECT_PRONOUNS.get(lower);
  if (
    object &&
    text !== 'US' &&
    /^(?:to|by|for|from|with)$/.test(before?.lower ?? '') &&
    (lower !== 'her' || !isNoun(next))
  )
    return object;
  // in his words, her letter: the noun is the cue
  const possessive = POSSESSIVE_PRONOUNS.get(lower);
  if (possessive && isCueNoun(tokens, i + 1)) return possessive;
  return undefined;
}

/** “[It] comes after Norland tested …”: an `it` that stands for nobody; but: it came with a warning. */
function isPleonastic(tokens: readonly Token[], i: number): boolean {
  const words = `${tokens[i]?.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`;
  return /^it (?:comes|came|follows) (?:after|as|amid)$/.test(words);
}

/** he’s, I’ve, they’d: the tokenizer keeps most contractions whole. */
function contracted(lower: string): string {
  return lower.slice(0, lower.indexOf("'"));
}

function isNoun(next: Token | undefined): boolean {
  return next?.type === 'word' && next.facts.cue === 0;
}

/** his | words, her | first public | statement: a noun that carries words stands within three words. */
function isCueNoun(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < i + 3; j++) {
    const token = tokens[j];
    if (token?.type !== 'word') return false;
    if (token.facts.cue > 0 || SPEECH_NOUNS.has(token.lower)) return true;
  }
  return false;
}
