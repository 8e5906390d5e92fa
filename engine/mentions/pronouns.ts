import { cueStrength } from '../lexicon/en/cues';
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

function pronounAt(tokens: readonly Token[], i: number): Pronoun | undefined {
  const { lower, text } = tokens[i] as Token;
  const subject = SUBJECT_PRONOUNS.get(lower) ?? SUBJECT_PRONOUNS.get(contracted(lower));
  // US is a country, IT a trade, WHO an organisation
  if (subject) return /^(?:US|IT|WHO)$/.test(text) ? undefined : subject;
  const before = tokens[i - 1];
  // articles that called it “reckless”
  if (lower === 'that' && roleNoun(before?.lower ?? '') && cueStrength(tokens[i + 1]?.lower ?? '') > 0) {
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

/** he’s, I’ve, they’d: the tokenizer keeps most contractions whole. */
function contracted(lower: string): string {
  const mark = lower.indexOf("'");
  return mark > 0 ? lower.slice(0, mark) : '';
}

function isNoun(next: Token | undefined): boolean {
  return next?.type === 'word' && cueStrength(next.lower) === 0;
}

/** his | words, her | first public | statement: a noun that carries words stands within three words. */
function isCueNoun(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < i + 3; j++) {
    const token = tokens[j];
    if (token?.type !== 'word') return false;
    if (cueStrength(token.lower) > 0 || SPEECH_NOUNS.has(token.lower)) return true;
  }
  return false;
}
