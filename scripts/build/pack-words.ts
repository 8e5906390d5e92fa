import type { Plugin } from 'vite';

/** A capital tells how many letters are shared. */
const MOST_SHARED = 25;
const LIST = /\b(wordList|wordSet|phraseSet)\(\s*`([^`$\\]+)`/g;

/**
 * Packs the word lists of the lexicon when the extension is built: they stay readable in the source and take a third
 * less in the browser. `engine/lexicon/word-list.ts` reads both.
 */
export function packWordLists(): Plugin {
  return {
    name: 'on-record:pack-word-lists',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/engine\/lexicon\/\w+\/[\w-]+\.ts/.test(id)) return null;
      const packed = code.replace(LIST, (_, name: string, words: string) => {
        const list = name === 'phraseSet' ? words.split('|') : words.trim().split(/\s+/);
        return `${name}(${JSON.stringify(pack(list))}`;
      });
      return { code: packed, map: null };
    },
  };
}

/**
 * The list, packed: sorted, and each entry once.
 *
 * @throws {Error} where an entry has a capital, which the packed form could not tell from its own.
 */
export function pack(list: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const entry of [...new Set(list.map((each) => each.trim()))].sort()) {
    if (/[A-Z]/.test(entry)) throw new Error(`A list of the lexicon holds "${entry}", which has a capital.`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && entry[shared] === before[shared]) shared++;
    packed += String.fromCharCode(0x41 + shared) + entry.slice(shared);
    before = entry;
  }
  return packed;
}
