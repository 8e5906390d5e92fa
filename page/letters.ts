/**
 * Runs of what is neither letter nor digit, in lower-case text. Written out: of `\p{L}` a browser makes a program of its
 * own for every page, in 2 ms. Emoji stand between words; so do the letters beyond the first 65,536 characters.
 */
const BETWEEN =
  /[^\da-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02c1\u0370-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\u302f\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff10-\uff19\uff41-\uff5a\uff66-\uffef]+/g;

/** Letters and digits alone, lower-cased: marks and white space differ between a title and its headline. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(BETWEEN, '');
}

/** The words of a text, lower-cased. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== '');
}

/** Chinese, Japanese and Korean say in one letter what others say in three. */
export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
