import { EVERYDAY_WORDS } from '@/engine/lexicon/en/everyday-words';
import { FUNCTION_WORDS } from '@/engine/lexicon/en/function-words';
import { randomNumbers } from '../random-numbers';

const WORDS = 30_000;
const SPEAKERS = 2_000;
const OUTLETS = 200;

/**
 * Zipf’s law as Mandelbrot bettered it: the nth word is used in proportion to 1 / (n + SHIFT) ** POWER. With these the
 * commonest 100 words are half of a text, 1,000 three quarters and 10,000 nine tenths, as in English.
 */
const SHIFT = 2.7;
const POWER = 1.1;

/** The commonest English words in their order; those of the lexicon are in none. */
const COMMONEST =
  'the to of and a in that it is we for you on not they was this be have are with he as but at what do will all so our there if who from by no or has can people one about out when an up their would which more been his just were get them had how going think now like said her very because know its some my time any than go then make well other could only into also even want say these where see'.split(
    ' ',
  );

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ea ou ai'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm'];

/** Words, names and outlets of an invented world, the same for the same seed. */
export interface Vocabulary {
  /** Commonest first. */
  readonly words: readonly string[];
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
}

/** Makes 30,000 words, of which the commonest are English, 2,000 speakers and 200 outlets. */
export function vocabulary(seed: number): Vocabulary {
  const random = randomNumbers(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const invented = () => {
    let word = '';
    for (let syllables = 1 + Math.floor(random() * 3); syllables > 0; syllables--) {
      word += one(ONSETS) + one(VOWELS) + one(CODAS);
    }
    return word;
  };
  const english = [...COMMONEST, ...FUNCTION_WORDS, ...EVERYDAY_WORDS];
  const words = new Set(english.filter((word) => /^[a-z]+$/.test(word)));
  while (words.size < WORDS) words.add(invented());
  const name = () => {
    const word = invented();
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const speakers = new Set<string>();
  while (speakers.size < SPEAKERS) speakers.add(`${name()} ${name()}`);
  const outlets = new Set<string>();
  while (outlets.size < OUTLETS) outlets.add(`The ${name()} ${one(['Post', 'Ledger', 'Herald', 'Wire'])}`);
  return {
    words: [...words],
    speakers: [...speakers],
    outlets: [...outlets],
  };
}

/** Returns one of a list, the first ones much more often than the last: as news uses words, and names people. */
export function pickUnevenly(list: readonly string[], random: number): string {
  // The inverse of the integral of the above from 0 to n, as a share of that to the end of the list.
  const upTo = (n: number) => 1 - (1 + n / SHIFT) ** (1 - POWER);
  const place = SHIFT * ((1 - random * upTo(list.length)) ** (1 / (1 - POWER)) - 1);
  return list[Math.floor(place)] ?? list[0] ?? '';
}
