/**
 * The words of a list in lower case: separated by white space as they are written, or as `scripts/build/pack-words.ts`
 * writes them for the browser: sorted, each behind a capital that tells how many letters it shares with the one before
 * (A for none). A packed list begins with a capital, a written one never does.
 */
export function wordList(text: string): string[] {
  return isPacked(text) ? unpack(text) : text.trim().split(/\s+/);
}

/** {@link wordList} as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}

/** A set of phrases that are separated by `|`, packed in the same way. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(isPacked(text) ? unpack(text) : text.split('|').map((phrase) => phrase.trim()));
}

const A = 0x41;
const Z = 0x5a;

function isPacked(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= A && first <= Z;
}

function unpack(text: string): string[] {
  let before = '';
  return text.split(/(?=[A-Z])/).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - A) + part.slice(1);
    return before;
  });
}
