import { CREDIT_WORDS } from '../lexicon/en/credits';
import { type CueStrength, cueStrength } from '../lexicon/en/cues';
import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { NOUN_MODIFIERS } from '../lexicon/en/noun-modifiers';
import { DEMONYMS } from '../lexicon/en/places';
import { type RoleNoun, roleNoun } from '../lexicon/en/role-nouns';
import { DETERMINERS } from '../mentions/determiners';
import { hashWord } from './hash-word';

/**
 * What the lexicons say of one of the rules' words. Asked once for each word of an article and kept with its tokens: the
 * rules want it some twenty times a token.
 */
export interface WordFacts {
  readonly cue: CueStrength;
  /** Undefined where it is no role noun. */
  readonly noun: RoleNoun | undefined;
  readonly isFunction: boolean;
  readonly isModifier: boolean;
  readonly isDemonym: boolean;
  /** Whether it may open a noun phrase. */
  readonly isDeterminer: boolean;
  /** Whether it may open a photo credit. */
  readonly opensCredit: boolean;
  /** Whether it may stand between a subject and its verb: today, also, has, -ly. */
  readonly isPassable: boolean;
  /** {@link hashWord} of the word, and of its last two letters. */
  readonly hash: number;
  readonly ending: number;
}

/** The minister [has since also] warned; the secretary [today] warning of. */
const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  `today yesterday tonight now then later also since once again still even just never often always first has have had is was
  were are been being be will would monday tuesday wednesday thursday friday saturday sunday on himself herself both all
  too not already only further`.split(/\s+/),
);

/** They've, that'll, who'd: the tokenizer keeps all but 's in one word. */
const CONTRACTED = /'(?:ve|ll|re|d)$/;

/** The facts of a word in lower case. */
export function factsOf(lower: string): WordFacts {
  return {
    cue: cueStrength(lower),
    noun: roleNoun(lower),
    isFunction:
      FUNCTION_WORDS.has(lower) || (lower.includes("'") && FUNCTION_WORDS.has(lower.replace(CONTRACTED, ''))),
    isModifier: NOUN_MODIFIERS.has(lower),
    isDemonym: DEMONYMS.has(lower),
    isDeterminer: DETERMINERS.has(lower),
    opensCredit: CREDIT_WORDS.has(lower),
    isPassable: BETWEEN_SUBJECT_AND_VERB.has(lower) || (lower.length > 4 && lower.endsWith('ly')),
    hash: hashWord(lower),
    ending: hashWord(lower.slice(-2)),
  };
}
