import type { PartSelector } from './records';

/** Longer words are named by their first and last few, which may then stand in different paragraphs. */
const LONGEST_EXACT = 200;
const WORDS_AT_ENDS = 6;
/** Words shorter than this occur twice in an article too easily: what stands before them is named as well. */
const SHORTEST_ALONE = 24;

/**
 * Returns the address of an article with a text fragment, so that the browser itself scrolls to the words and marks
 * them, on any device and without this extension. https://wicg.github.io/scroll-to-text-fragment/
 */
export function wordsLink(url: string, part: PartSelector | undefined): string {
  const address = url.replace(/#.*$/s, '');
  const words = part?.exact.trim().split(/\s+/) ?? [];
  if (!part || words.length === 0 || words[0] === '') return address;
  if ((part.exact.length > LONGEST_EXACT || part.exact.includes('\n')) && words.length > 1) {
    const count = Math.min(WORDS_AT_ENDS, Math.floor(words.length / 2));
    const first = encode(words.slice(0, count).join(' '));
    return `${address}#:~:text=${first},${encode(words.slice(-count).join(' '))}`;
  }
  const prefix = part.exact.length < SHORTEST_ALONE ? prefixOf(part) : '';
  return `${address}#:~:text=${prefix && `${encode(prefix)}-,`}${encode(words.join(' '))}`;
}

/** What stands before the words in the same paragraph, from its first whole word: a half word matches nothing. */
function prefixOf(part: PartSelector): string {
  const line = part.prefix.slice(part.prefix.lastIndexOf('\n') + 1);
  const isCut = line.length === part.prefix.length && line.length === 32;
  return (isCut ? line.replace(/^\S*\s+/, '') : line).trim();
}

/** A raw hyphen is syntax in a text fragment, and encodeURIComponent leaves it as it is. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
