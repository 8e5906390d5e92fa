import { informationOf } from '@/engine/statements/information';
import { wordingOf } from '@/engine/statements/wording';

/** A word and in how many of the texts it stands. */
export interface FrequentWord {
  readonly word: string;
  readonly count: number;
}

/** Fewer bits have words that everybody uses (`engine/statements/information.ts`). */
const MIN_BITS = 10;
const MIN_LETTERS = 4;

/**
 * Returns the words that most of the texts share, without those that everybody uses: the commonest first, each as it is
 * printed most often. Only words that stand in two texts at least. For English: of other languages no list of everyday words
 * is there, so leave them out.
 */
export function frequentWords(texts: readonly string[], most: number): readonly FrequentWord[] {
  const counts = new Map<string, { count: number; printed: Map<string, number> }>();
  for (const text of texts) {
    const words = wordingOf(text);
    const bits = informationOf(words);
    const seen = new Set<string>();
    words.forEach(({ base, start, end, bracketed }, i) => {
      const printed = text.slice(start, end);
      if (bracketed || seen.has(base) || (bits[i] ?? 0) < MIN_BITS || !isWord(printed)) return;
      seen.add(base);
      const known = counts.get(base) ?? { count: 0, printed: new Map() };
      known.count++;
      known.printed.set(printed, (known.printed.get(printed) ?? 0) + 1);
      counts.set(base, known);
    });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .map(({ count, printed }) => ({ word: commonest(printed), count }))
    .sort((one, other) => other.count - one.count || one.word.localeCompare(other.word, 'en'))
    .slice(0, most);
}

function isWord(printed: string): boolean {
  return printed.length >= MIN_LETTERS && /^\p{L}/u.test(printed);
}

function commonest(printed: ReadonlyMap<string, number>): string {
  return [...printed].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
