import type { Token } from '../text/document';
import { verbForms } from './en/cues';
import { wordLines } from './word-lines';

/** Words of a language that the rules take for one or several of their own. */
export interface Phrase {
  /** The further words, lower case; the first is the key. */
  readonly rest: readonly string[];
  readonly gloss: readonly string[];
}

/** What each word of a language stands for among the rules' words. All keys are in lower case with straight apostrophes. */
export interface Glossary {
  /** One or several of the rules' words: du → of the. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Phrases by their first word, longest first: ce dernier → he. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What words stand for with a capital, wherever they stand: M. → mr; Sénat → senate. Of all others a capital makes a name. */
  readonly capitals: ReadonlyMap<string, readonly string[]>;
  /** Participles that make one tense with an auxiliary before them: a [déclaré] → said. */
  readonly participles: ReadonlyMap<string, string>;
  /** What stands before such a participle: a, ont, avait. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The same where a reflexive stands before it: s'[est] félicité; not: est accusé. */
  readonly reflexiveAuxiliaries: ReadonlySet<string>;
  /** What may stand between the two: a [également] déclaré. */
  readonly between: ReadonlySet<string>;
  /** What belongs to the verb of speech that follows: [se] félicite. */
  readonly reflexives: ReadonlySet<string>;
  /** The forms of verbs that speak only with a reflexive: s'[emporte]; and their participles: s'est [emporté]. */
  readonly reflexiveForms: ReadonlyMap<string, readonly string[]>;
  readonly reflexiveParticiples: ReadonlyMap<string, string>;
  /** Words that are nouns behind a determiner, and verbs elsewhere: une [demande], demande-t-il. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** Words that stand for one or another of the rules' words by what stands before: des Finances, des élus. */
  readonly byNeighbour: ReadonlyMap<string, ByNeighbour>;
}

/**
 * Chooses a gloss. `before` is glossed, `after` is not yet; both stand in the word's own block, as does what `at` gives: the
 * word itself (0), the one after it (1), the next (2).
 */
export type ByNeighbour = (
  before: Token | undefined,
  after: Token | undefined,
  at: (steps: number) => Token | undefined,
) => readonly string[];

/** The forms of a verb, as lists in lower case. */
export interface VerbForms {
  readonly base: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** What a glossary is written as. */
export interface GlossaryText {
  /**
   * A line for each of the rules' words: it, then the words that stand for it. A low line joins the words of a phrase:
   * `according_to selon d'_après`.
   */
  readonly words: string;
  /** A line for each verb of the rules and its like, in the infinitive: `say dire déclarer`. */
  readonly verbs: string;
  /** The same for verbs that speak only with a reflexive: `fume emporter`. */
  readonly reflexiveVerbs?: string;
  /** A line for each of the rules' nouns and its like that are verbs where no determiner stands before them. */
  readonly nouns?: string;
  /** All forms of a verb. */
  readonly formsOf: (infinitive: string) => VerbForms;
  /** Lines like those of `words`, for words with a capital; a line that begins with `=` names some that stand for the same as without. */
  readonly capitals?: string;
  readonly auxiliaries?: string;
  /** As `auxiliaries` where it is left out. */
  readonly reflexiveAuxiliaries?: string;
  readonly between?: string;
  readonly reflexives?: string;
  readonly byNeighbour?: Glossary['byNeighbour'];
}

const listOf = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The glossary that the text describes. Of two lines with the same word the first counts. */
export function readGlossary(text: GlossaryText): Glossary {
  const { words, phrases } = readWords(text.words);
  const participles = new Map<string, string>();
  readVerbs(text.verbs, text.formsOf, words, participles);
  const reflexiveForms: Words = new Map();
  const reflexiveParticiples = new Map<string, string>();
  readVerbs(text.reflexiveVerbs ?? '', text.formsOf, reflexiveForms, reflexiveParticiples);
  return {
    words,
    phrases,
    participles,
    reflexiveForms,
    reflexiveParticiples,
    nouns: readWords(text.nouns ?? '').words,
    capitals: readCapitals(text.capitals ?? '', words),
    auxiliaries: new Set(listOf(text.auxiliaries)),
    reflexiveAuxiliaries: new Set(listOf(text.reflexiveAuxiliaries ?? text.auxiliaries)),
    between: new Set(listOf(text.between)),
    reflexives: new Set(listOf(text.reflexives)),
    byNeighbour: text.byNeighbour ?? new Map(),
  };
}

type Words = Map<string, readonly string[]>;

function readWords(text: string): { words: Words; phrases: Map<string, Phrase[]> } {
  const words: Words = new Map();
  const phrases = new Map<string, Phrase[]>();
  for (const line of wordLines(text)) {
    const [target = '', ...entries] = listOf(line);
    const gloss = target.split('_');
    for (const entry of entries) {
      const [first = '', ...rest] = entry.split('_');
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, gloss }]);
      else if (!words.has(first)) words.set(first, gloss);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { words, phrases };
}

/** Adds the forms of the verbs to the words and participles that are not there yet. */
function readVerbs(
  text: string,
  formsOf: GlossaryText['formsOf'],
  words: Words,
  participles: Map<string, string>,
): void {
  const put = (forms: readonly string[], gloss: string) => {
    for (const form of forms) if (!words.has(form)) words.set(form, [gloss]);
  };
  for (const line of wordLines(text)) {
    const [target = '', ...infinitives] = listOf(line);
    const { base, present, past, gerund } = verbForms(target);
    for (const infinitive of infinitives) {
      const forms = formsOf(infinitive);
      for (const form of forms.participle) participles.set(form, participles.get(form) ?? past);
      put(forms.present, present);
      put([...forms.past, ...forms.participle], past);
      put(forms.base, base);
      put(forms.gerund, gerund);
    }
  }
}

function readCapitals(text: string, words: Glossary['words']): Glossary['capitals'] {
  const capitals = new Map<string, readonly string[]>();
  for (const line of wordLines(text)) {
    const [target = '', ...entries] = listOf(line);
    for (const entry of entries)
      capitals.set(entry, target === '=' ? (words.get(entry) ?? [entry]) : target.split('_'));
  }
  return capitals;
}
