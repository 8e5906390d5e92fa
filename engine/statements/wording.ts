import { wordKey } from '../sources/name-key';
import type { Span } from '../types';
import { baseForm } from './base-form';

/** One word of a quotation, in the form under which wordings are compared. */
export interface WordingWord extends Span {
  /** Without case, diacritics, apostrophes and national spelling: `Zelenskyy’s` and `Zelensky` are one. */
  readonly key: string;
  /** Also without tense, number and person: what wordings are compared by. */
  readonly base: string;
  /** Within square brackets: the editor's word, not the speaker's. */
  readonly bracketed: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’‘ʼ][\p{L}\p{N}]+)*|[[\]]/gu;
const POSSESSIVE = /['’‘ʼ]s$/iu;
const CONTRACTED = /^(.+?)(n['’‘ʼ]t|['’‘ʼ](?:m|re|ve|ll|d))$/iu;
const APOSTROPHES = /['’‘ʼ]/gu;

/** `’d` is *would* or *had*: the first is commoner where somebody speaks. */
const TAILS: Readonly<Record<string, string>> = {
  nt: 'not',
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
};

/** `can't` and `won't` are no stem and `n't`. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/**
 * The words of a quotation, with their offsets into `text`. Contractions are two words, with the span of both: “We don’t
 * know” has four, as “We do not know” has, and a negation is never overlooked. Empty where the text holds neither letters
 * nor digits.
 */
export function wordingOf(text: string): WordingWord[] {
  const words: WordingWord[] = [];
  let bracketed = false;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (word === '[' || word === ']') {
      bracketed = word === '[';
      continue;
    }
    const start = match.index;
    const end = start + word.length;
    for (const { key, base } of formsOf(word.toLowerCase())) words.push({ key, base, start, end, bracketed });
  }
  return words;
}

/** Words come again and again: folding one takes longer than all that is done with it later. */
const FORMS = new Map<string, readonly Pick<WordingWord, 'key' | 'base'>[]>();
const MOST_FORMS = 10_000;
/** Longer ones are no words, and not worth their room. */
const LONGEST_FORM = 40;

function formsOf(word: string): readonly Pick<WordingWord, 'key' | 'base'>[] {
  const known = FORMS.get(word);
  if (known) return known;
  const forms = keysOf(word).map((key) => ({ key, base: baseForm(key) }));
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  if (word.length <= LONGEST_FORM) FORMS.set(word, forms);
  return forms;
}

function keysOf(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  const [, stem, tail] = CONTRACTED.exec(word) ?? [];
  if (stem !== undefined && tail !== undefined) {
    return [IRREGULAR.get(stem) ?? stem, TAILS[tail.replace(APOSTROPHES, '')] ?? tail];
  }
  return [american(wordKey(word.replace(POSSESSIVE, '').replace(APOSTROPHES, '')))];
}

/** Shorter words are no pair of spellings: four, hour, rise. */
const MIN_RESPELLED = 6;

/** American spelling of British words, where the ending tells: colour, realise, organisation, centre, defence. */
function american(key: string): string {
  if (key.length < MIN_RESPELLED) return key;
  return key
    .replace(/our(s|ed|ing|able|hood|ful|)$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/([bt])re$/, '$1er')
    .replace(/ence$/, 'ense');
}
