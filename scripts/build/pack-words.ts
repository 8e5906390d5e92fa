import type { Plugin } from 'vite';

/** A capital tells how many letters are shared. */
const MOST_SHARED = 25;
const LIST = /\b(wordList|wordSet|phraseSet)\(\s*`([^`$\\]+)`/g;

/** Lists of lines: the texts of the glossaries begin and end with a line break. */
const LINES = /`\n([^`$\\]+)\n`/g;

/**
 * Packs the word lists of the lexicon when the extension is built: they stay readable in the source and take a third
 * less in the browser, those of the glossaries a sixth. `engine/lexicon/word-list.ts` and `word-lines.ts` read both.
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
      if (/\/lexicon\/en\//.test(id)) return { code: packed, map: null };
      return {
        code: packed.replace(LINES, (_, lines: string) => JSON.stringify(packLines(lines.split('\n')))),
        map: null,
      };
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
    const shared = sharedLetters(before, entry, MOST_SHARED);
    packed += String.fromCharCode(0x41 + shared) + entry.slice(shared);
    before = entry;
  }
  return packed;
}

/** A digit tells how many letters are shared. */
const MOST_SHARED_FIRST = 9;

/**
 * The lines, packed in their order, since of two with one word the first counts.
 *
 * @throws {Error} where a word has a capital or a digit, which the packed form could not tell from its own.
 */
export function packLines(lines: readonly string[]): string {
  let first = '';
  let packed = '';
  for (const line of lines) {
    if (/[A-Z0-9]/.test(line)) throw new Error(`A glossary holds "${line}", which has a capital or a digit.`);
    let before = first;
    line.split(' ').forEach((word, i) => {
      const shared = sharedLetters(before, word, i === 0 ? MOST_SHARED_FIRST : MOST_SHARED);
      packed += String.fromCharCode((i === 0 ? 0x30 : 0x41) + shared) + word.slice(shared);
      before = word;
      if (i === 0) first = word;
    });
  }
  return packed;
}

function sharedLetters(before: string, word: string, most: number): number {
  let shared = 0;
  while (shared < most && shared < before.length && word[shared] === before[shared]) shared++;
  return shared;
}
