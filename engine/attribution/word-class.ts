import { namingOf } from '../lexicon/en/naming-words';
import { isWork } from '../lexicon/en/titles-of-works';
import { hashWord } from '../text/hash-word';
import type { Frame } from './frame';

const of = (kind: string, words: string) => words.split(' ').map((word) => [word, kind] as const);

/** Prepositions and conjunctions are classes of their own: accused of “X”, as “X” and that “X” are far apart. */
const OWN = `the a of to as for in with by on at from about like and but or than into over against because if under after before
between through toward towards without that which who`;

const CLASSES: ReadonlyMap<string, string> = new Map([
  ...OWN.split(/\s+/).map((word) => [word, word] as const),
  ...of('a', 'an'),
  ...of('determiner', 'this these those some any no every each another both'),
  ...of('possessive', 'his her their our my your its'),
  ...of(
    'auxiliary',
    "is are was were be been being am 's has have had would will could can should may might must not do does did",
  ),
]);

/** The class of a lower-case function word; null for others. */
export function functionWord(lower: string): string | null {
  return CLASSES.get(lower) ?? null;
}

/**
 * What stands at an item, as far as it tells whether words in marks beside it are quoted, hashed: a website [noun] “X”,
 * [cue] “X”, the [determiner] “X” idea. `from` and `to` are the sentence's items; beyond them nothing stands.
 */
export function wordClass(frame: Frame, item: number, from: number, to: number): number {
  return hashWord(classOf(frame, item, from, to));
}

function classOf(frame: Frame, item: number, from: number, to: number): string {
  if (item < from) return '^';
  const index = item < to ? frame.items[item] : undefined;
  if (index === undefined) return '$';
  if (index < 0) return 'piece';
  const token = frame.document.tokens[index];
  if (!token) return '$';
  if (token.type === 'punctuation') return token.text;
  if (token.type === 'number') return '#';
  const lower = token.lower.replace('’', "'");
  const naming = namingOf(lower);
  if (naming) return naming;
  if (isWork(lower)) return 'work';
  const known = CLASSES.get(lower);
  if (known) return known;
  const cue = frame.cues[item] as number;
  if (cue >= 2) return cue === 3 ? 'speech' : 'report';
  if (lower.endsWith("'s") || lower.endsWith("s'")) return token.capital ? "Name's" : "noun's";
  if (token.capital) return 'Name';
  if (cue === 1) return 'weak';
  return /(?:ly|ed|ing|s)$/.exec(lower)?.[0] ?? 'word';
}
