/** The name by which the browser knows the one text that holds all the others. */
export const PACKED = 'texts';

/** What stands between two texts. */
export const BREAK = '|';

/** The plural forms of all our languages, in the order in which a text that depends on a number has them. */
export const FORMS: readonly string[] = ['one', 'few', 'many', 'other'];

/** Where a word is put in: `%1`. The browser's own `$1` would be emptied before we see it. */
export const PLACE = /%(\d)/g;

/**
 * The text with letters in each other's place. Done twice it is the same text.
 *
 * @param pairs letters, each followed by that which it is exchanged with.
 */
export function exchangeLetters(text: string, pairs: string): string {
  const others = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [one, other] = [pairs.charAt(i), pairs.charAt(i + 1)];
    others.set(one, other).set(other, one);
  }
  return Array.from(text, (letter) => others.get(letter) ?? letter).join('');
}
