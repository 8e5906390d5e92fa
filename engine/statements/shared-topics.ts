import { informationOf, RARE_BITS } from './information';
import { wordingOf } from './wording';

/** Something that a speaker said, and when. */
export interface DatedWords {
  readonly id: string;
  readonly text: string;
  /** Day, counted from any fixed one. */
  readonly day: number;
}

/** What somebody said about one thing on several days. */
export interface SharedTopic {
  /** Two rare words that all of it holds, as first printed. */
  readonly words: readonly [string, string];
  /** Ids in the order of their days. */
  readonly ids: readonly string[];
}

/** More words of one quotation decide nothing, and pairs grow with the square. */
const MOST_WORDS = 24;
/** Two rare words that so large a share of all quotations hold are the speaker's manner, or his office. */
const MOST_SHARE = 0.5;
const LEAST_LETTERS = 4;

/**
 * Finds what a speaker came back to: two rare words that stand together in what was said on at least two days. The topics
 * of most days come first; one that has only the quotations of another is left out. Only a question can be made of it:
 * rare words in common are no change of mind.
 */
export function sharedTopics(said: readonly DatedWords[], most: number): SharedTopic[] {
  const pairs = new Map<string, { words: [string, string]; from: DatedWords[] }>();
  for (const each of [...said].sort((one, other) => one.day - other.day)) {
    const words = rareWords(each.text);
    for (const [i, [key, printed]] of words.entries()) {
      for (const [otherKey, otherPrinted] of words.slice(i + 1)) {
        const pair = [key, otherKey].sort().join(' ');
        const known = pairs.get(pair);
        if (known) known.from.push(each);
        else pairs.set(pair, { words: [printed, otherPrinted], from: [each] });
      }
    }
  }
  const limit = Math.max(2, MOST_SHARE * said.length);
  const found = [...pairs.values()]
    .map(({ words, from }) => ({
      words,
      ids: from.map(({ id }) => id),
      days: new Set(from.map(({ day }) => day)).size,
    }))
    .filter(({ days, ids }) => days > 1 && ids.length <= limit)
    .sort((one, other) => other.days - one.days || other.ids.length - one.ids.length);
  return withoutRepetitions(found).slice(0, most);
}

/** Base form and printed form of the words that tell most, each once. */
function rareWords(text: string): (readonly [string, string])[] {
  const words = wordingOf(text);
  const information = informationOf(words);
  const rare = new Map<string, string>();
  for (const [i, { base, key, start, end }] of words.entries()) {
    if ((information[i] as number) < RARE_BITS || key.length < LEAST_LETTERS || rare.has(base)) continue;
    if (rare.size < MOST_WORDS) rare.set(base, text.slice(start, end));
  }
  return [...rare];
}

function withoutRepetitions<T extends { readonly ids: readonly string[] }>(topics: readonly T[]): T[] {
  const kept: { topic: T; ids: ReadonlySet<string> }[] = [];
  for (const topic of topics) {
    if (kept.some(({ ids }) => topic.ids.every((id) => ids.has(id)))) continue;
    kept.push({ topic, ids: new Set(topic.ids) });
  }
  return kept.map(({ topic }) => topic);
}
