import type { Token } from '../text/document';
import type { Glossary } from './glossary';

/** A word that stands within a longer run of letters: `l'` and `avis` in `l'avis`. */
export interface WordPart {
  /** Offsets within the run; what lies between two parts belongs to neither (`-t-` in `dit-t-il`). */
  readonly start: number;
  readonly end: number;
}

/**
 * What the rules ask of a language.
 *
 * The rules and the weights know words in one language, English, as a dictionary does that explains all languages in one.
 * A language says which of the rules' words each of its own stands for (its {@link Glossary}): a rule that reads `said`,
 * `the`, `minister` or `according to` then reads `a déclaré`, `la`, `ministre`, `selon`. What no word can say, the order
 * of words or the use of capitals, the other members say. A member that is left out is as in English.
 */
export interface Language {
  /** BCP 47, the primary subtag alone: `fr`. */
  readonly tag: string;
  /** Null where the words are the rules' own. */
  readonly glossary: Glossary | null;
  /**
   * Cuts a run of letters with apostrophes or hyphens into its words: l'|avis, dit|-elle. Null where it is one word.
   * `before` is the token before it: in a name of several words the elided one belongs to it (Côte d'Ivoire).
   */
  readonly partsOf?: (lower: string, word: Token | null, before: Token | null) => readonly WordPart[] | null;
  /** Words whose apostrophe may stand before a mark: d'« un accord ». Without it. */
  readonly elided?: ReadonlySet<string>;
  /** The rules' word for one that the glossary does not list, by its ending: vivement → strongly. Null for none. */
  readonly guess?: (lower: string) => string | null;
  /** Given names that the shared list does not have, or has otherwise. Null: women and men bear it. */
  readonly givenNames?: ReadonlyMap<string, 'female' | 'male' | null>;
  /** Whether a word behind a noun may be its adjective: le ministre [français] de l'Intérieur. */
  readonly isLaterAdjective?: (lower: string) => boolean;
  /** Whether a word is an infinitive, of what somebody did: el acusado de [matar] a una mujer; l'homme accusé d'[avoir] tué. */
  readonly isInfinitive?: (lower: string) => boolean;
  /**
   * The gender of somebody whom a noun names behind a determiner, both in lower case as printed (la syndicaliste); without a
   * noun that by which a pronoun means what the determiner stands before (la CGT … elle). Null where they do not tell.
   */
  readonly genderOf?: (noun: string, determiner: string) => 'female' | 'male' | null;
  /** A description of one person as a sentence begins with it: du maire → le maire; des Ministers → der Minister. */
  readonly nominative?: (words: string, gender: 'female' | 'male' | 'neuter' | null) => string;
  /** Of two nouns side by side the first is the head: el [ingeniero] jefe; as in English the last where this is left out. */
  readonly headFirst?: boolean;
  /** Words that stand with a capital where a sentence begins and are no names there: Interrogé, Hier. */
  readonly isCommon?: (lower: string) => boolean;
  /**
   * Whether the capital of a word says that it is a name, where all nouns have one; as with names in English where this
   * is left out. Called before words are glossed.
   */
  readonly isNameByCapital?: (tokens: readonly Token[], index: number) => boolean;
  /** Whether such a noun before a name makes it a body's: [Landgericht] Neuhof. */
  readonly isBody?: (lower: string) => boolean;
  /** Organisations and media that go by one or more words, in lower case: le monde. */
  readonly organisations?: ReadonlySet<string>;
  /** Pronouns that mean whoever was named last: ce dernier, celui-ci. */
  readonly meansLast?: ReadonlySet<string>;
  /** Comma and full stop stand behind the closing mark: « Nous partons », dit-elle. */
  readonly stopsOutside?: boolean;
  /** Whether such a form of a verb, in lower case, may stand without a subject: dijo, ha dicho; not: decir, dicho. */
  readonly dropsSubject?: (verb: string) => boolean;
  /** Whether such a form of a verb, in lower case, may stand before its subject: Am Abend sagte Maas; así lo explicó Olmedo. */
  readonly turnsSubject?: (verb: string) => boolean;
  /** Whether such a determiner, in lower case, opens the one who is spoken to: sagte sie [der] Zeitung. */
  readonly isDative?: (determiner: string) => boolean;
  /** Auxiliary and participle stand apart: Maas hat den Plan als „teuer“ abgelehnt. */
  readonly partsVerbs?: boolean;
  /** Whether a form of a verb says by itself that somebody else's words are given: er habe, sie seien. */
  readonly isReportedMood?: (verb: string) => boolean;
  /** Guillemets may point to the words: »Ja«. */
  readonly marksInward?: boolean;
  /** A tag may stand within the marks: « Je crois, a-t-il dit, que … ». */
  readonly tagsInside?: boolean;
}
