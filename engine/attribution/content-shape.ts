import { functionWord } from './word-class';

/** How the capitals stand in quoted words. */
export type Shape = 'lower' | 'mixed' | 'sentence' | 'names' | 'name' | 'title' | 'title-of' | 'shouted';

/** Words that stay in lower case within a title. */
const SMALL = /^(?:a|an|the|of|in|on|and|to|for|it|with|at|by|is|or|as|from|vs?|de|la|le|el|my|your|&)$/i;

/**
 * The shape of quoted words. `title`: more than one word, all with capitals; `title-of`: save the small ones (“The Look of
 * the Sea”); `name`: one word with a capital; `sentence`: only the first; `names`: the first and others; `shouted`: all
 * letters are capitals.
 */
export function shapeOf(content: string): Shape {
  if (!/\p{Ll}/u.test(content) && /\p{Lu}\p{Lu}/u.test(content)) return 'shouted';
  const words = content.slice(0, SEEN).split(/\s+/);
  const small = words.filter((word) => SMALL.test(word)).length;
  const capitals = words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length;
  if (capitals === 0) return 'lower';
  if (!/^[^\p{L}\p{N}]*\p{Lu}/u.test(content)) return 'mixed';
  if (words.every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word))) {
    if (words.length === 1) return 'name';
    return small > 0 ? 'title-of' : 'title';
  }
  return capitals === 1 ? 'sentence' : 'names';
}

/** What the first word of several is: a function word's class, else its last two letters. Empty for a single word. */
export function beginning(words: readonly string[]): string {
  const first = words[0] ?? '';
  if (words.length < 2) return '';
  return (
    functionWord(first) ?? (/^(?:i|we|you|he|she|it|they|there)\b/.test(first) ? 'pronoun' : first.slice(-2))
  );
}

/** So much of the content shows its shape. */
const SEEN = 200;
