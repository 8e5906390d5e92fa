import { randomNumbers } from '../random-numbers';
import { articleOf, type MadeArticle } from './generate-library';

/** Words of the fullest wording. */
const LONGEST = 40;
/** Words that another version may put in the place of one. */
const OTHERS = ['perhaps', 'indeed', 'altogether', 'rather', 'certainly'];

/** One statement as so many outlets print it: the first whole, the others cut at both ends, with words left out and changed. */
export function versionsOf(count: number, seed: number): MadeArticle[] {
  const random = randomNumbers(seed);
  const quoted = Array.from({ length: LONGEST / 10 }, (_, n) => articleOf(1, seed * 100 + n))
    .map(({ reading }) => reading.quotations[0]?.parts[0]?.exact ?? '')
    .join(' ');
  const words = `${quoted} ${quoted}`.split(' ').slice(0, LONGEST);
  return Array.from({ length: count }, (_, n) => withWords(articleOf(1, seed * 1_000 + n), n, random, words));
}

function withWords(
  made: MadeArticle,
  n: number,
  random: () => number,
  words: readonly string[],
): MadeArticle {
  const from = n === 0 ? 0 : Math.floor(random() * 5);
  const to = n === 0 ? words.length : words.length - Math.floor(random() * 5);
  const told = words.slice(from, to).flatMap((word) => {
    const chance = n === 0 ? 1 : random();
    if (chance < 0.04) return [];
    return [chance < 0.08 ? (OTHERS[Math.floor(random() * OTHERS.length)] ?? word) : word];
  });
  const exact = told.join(' ');
  const { reading, ...where } = made;
  const [first] = reading.quotations;
  if (!first) return made;
  const quotation = {
    ...first,
    context: `“${exact},” Fairweather said on Friday.`,
    parts: [{ exact, prefix: '“', suffix: ',” Fairweather said', start: 1, end: 1 + exact.length }],
    sources: [{ name: 'Agnes Fairweather', kind: 'person' as const, role: null }],
    mention: 'Fairweather',
    antecedents: ['Agnes Fairweather'],
  };
  return { ...where, reading: { ...reading, quotations: [quotation] } };
}
