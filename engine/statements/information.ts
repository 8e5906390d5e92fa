import { EVERYDAY_WORDS } from '../lexicon/en/everyday-words';
import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { STOCK_PHRASES } from '../lexicon/en/stock-phrases';
import { OTHER_FUNCTION_WORDS } from '../lexicon/other-function-words';
import { type WordingWord, wordingOf } from './wording';

/**
 * How much it tells that two wordings share a word, in bits: minus the logarithm of how often a word of its class is met
 * within the quotation marks of 960 articles (PolNeAR train, Wikinews, our newspapers).
 */
const FUNCTION_BITS = 5;
/** The other languages need more of them for the same: il n’y a pas de. By hand. */
const OTHER_FUNCTION_BITS = 3;
export const EVERYDAY_BITS = 9;
/** Neither a function word nor an everyday one. */
export const RARE_BITS = 13;
/** A word within a formula: “thoughts and prayers” as a whole tells no more than an everyday word. */
const STOCK_BITS = 2;

/** What the lists make, and for each formula its keys under the first one, longest first. */
interface Lists {
  readonly functionWords: ReadonlySet<string>;
  readonly everydayWords: ReadonlySet<string>;
  /** The function words of each of the other languages. */
  readonly others: readonly ReadonlySet<string>[];
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let known: Lists | null = null;

/** Made when the first wording is weighed: a popup loads this file, but seldom weighs one. */
function lists(): Lists {
  known ??= {
    functionWords: keysOf(FUNCTION_WORDS),
    everydayWords: keysOf(EVERYDAY_WORDS),
    others: OTHER_FUNCTION_WORDS.map(keysOf),
    formulas: formulas(),
  };
  return known;
}

/** Bits for each word of a wording: what it would tell if another wording had the same word in the same place. */
export function informationOf(words: readonly WordingWord[]): number[] {
  const of = lists();
  const other = otherLanguage(words, of);
  const bits = words.map(({ key }) =>
    other ? (other.has(key) ? OTHER_FUNCTION_BITS : RARE_BITS) : bitsOf(key, of),
  );
  if (other) return bits;
  for (let i = 0; i < words.length; i++) {
    const length = formulaAt(words, i, of);
    for (let j = i; j < i + length; j++) bits[j] = STOCK_BITS;
  }
  return bits;
}

/**
 * The function words of the language that a wording is in, where that is not English: it has more of them than of English
 * ones, and two at least. Null for English and for what does not tell.
 */
function otherLanguage(
  words: readonly WordingWord[],
  { functionWords, others }: Lists,
): ReadonlySet<string> | null {
  const count = (known: ReadonlySet<string>) => words.filter(({ key }) => known.has(key)).length;
  let most = Math.max(1, count(functionWords));
  let found: ReadonlySet<string> | null = null;
  for (const other of others) {
    const those = count(other);
    if (those > most) [found, most] = [other, those];
  }
  return found;
}

function bitsOf(key: string, { functionWords, everydayWords }: Lists): number {
  // First, since the verbs among the function words (going, pay, made) tell as much as other everyday words here.
  if (everydayWords.has(key)) return EVERYDAY_BITS;
  return functionWords.has(key) ? FUNCTION_BITS : RARE_BITS;
}

/** How many words from the `i`th on are a formula; 0 for none. */
function formulaAt(words: readonly WordingWord[], i: number, { formulas }: Lists): number {
  const same = formulas.get(words[i]?.key ?? '') ?? [];
  return same.find((formula) => formula.every((key, j) => words[i + j]?.key === key))?.length ?? 0;
}

function formulas(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  const all = STOCK_PHRASES.map((phrase) => wordingOf(phrase).map(({ key }) => key));
  for (const keys of all.sort((a, b) => b.length - a.length)) {
    const [first = ''] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  return byFirst;
}

function keysOf(words: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const word of words) for (const { key } of wordingOf(word)) keys.add(key);
  return keys;
}
