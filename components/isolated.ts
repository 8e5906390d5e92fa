/** Letters of scripts that run from the right: Hebrew, Arabic and its neighbours, and their older forms. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Returns a page's words so that they can stand within a sentence: in the marks that keep a name in Arabic from turning
 * what is around it (Unicode's isolates). Other words are left as they are.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `\u2068${words}\u2069` : words;
}
