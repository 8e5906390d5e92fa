import type { Plugin } from 'vite';

/** Leaves out the words and rules of all languages but English, to see what they add. What is built so reads English. */
export function englishAlone(): Plugin {
  return {
    name: 'on-record:english-alone',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/engine\/lexicon\/(?!en\/)\w+\/index\.ts$/.test(id)) return null;
      const made = /export function (\w+)\(\): Language/.exec(code)?.[1];
      if (!made) throw new Error(`${id} makes no language.`);
      return { code: `export const ${made} = null;`, map: null };
    },
  };
}
