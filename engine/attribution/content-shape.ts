import { hasAny, kindAt, LETTER, LOWER, NUMBER, UPPER, widthOf } from '../text/characters';
import { functionWord } from './word-class';

/** How the capitals stand in quoted words. */
export type Shape = 'lower' | 'mixed' | 'sentence' | 'names' | 'name' | 'title' | 'title-of' | 'shouted';

/** Words that stay in lower case within a title. */
const SMALL = /^(?:a|an|the|of|in|on|and|to|for|it|with|at|by|is|or|as|from|vs?|de|la|le|el|my|your|&)$/i;
const LONGEST_SMALL = 4;

/**
 * The shape of quoted words. `title`: more than one word, all with capitals; `title-of`: save the small ones (“The Look of
 * the Sea”); `name`: one word with a capital; `sentence`: only the first; `names`: the first and others; `shouted`: all
 * letters are capitals.
 */
export function shapeOf(content: string): Shape {
  if (!hasAny(content, LOWER) && /\p{Lu}\p{Lu}/u.test(content)) return 'shouted';
  const words = content.slice(0, SEEN).split(/\s+/);
  let small = 0;
  let capitals = 0;
  let isTitle = true;
  for (const word of words) {
    if (word.length <= LONGEST_SMALL && SMALL.test(word)) small++;
    else if (kindAt(word, 0, word.length) & LOWER) isTitle = false;
    if (firstKind(word) & (UPPER | NUMBER)) capitals++;
  }
  if (capitals === 0) return 'lower';
  if (!(firstKind(content) & UPPER)) return 'mixed';
  if (!isTitle) return capitals === 1 ? 'sentence' : 'names';
  if (words.length === 1) return 'name';
  return small > 0 ? 'title-of' : 'title';
}

/** What the first letter or digit is; 0 where there is none. */
function firstKind(text: string): number {
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i, text.length);
    if (kind & (LETTER | NUMBER)) return kind;
    i += widthOf(kind);
  }
  return 0;
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
