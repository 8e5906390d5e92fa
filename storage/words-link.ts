import type { PartSelector } from './records';

/** Longer words are named by their first and last few, which may then stand in different paragraphs. */
const LONGEST_EXACT = 200;
const WORDS_AT_ENDS = 6;
/** Words shorter than this occur twice in an article too easily: what stands beside them is named as well. */
const SHORTEST_ALONE = 24;
/** As many UTF-16 units of context are saved on each side: context of this length may begin or end within a word. */
const CONTEXT_UNITS = 32;

/**
 * Returns the address of an article with a text fragment, so that the browser itself scrolls to the words and marks
 * them, on any device and without this extension. https://wicg.github.io/scroll-to-text-fragment/
 *
 * What the specification does not tell and Chromium does: a term within one paragraph only, whole words only, and
 * context only together with the marks and commas between it and the words.
 */
export function wordsLink(url: string, part: PartSelector | undefined): string {
  const address = url.startsWith('#!', url.indexOf('#')) ? url : url.replace(/#.*/s, '');
  const words = part?.exact.trim().split(/\s+/) ?? [];
  if (!part || words.length === 0 || words[0] === '') return address;
  // A place behind a fragment of the site's own (`#!/a-story`) comes without a second #.
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive(part, words)}`;
}

function directive(part: PartSelector, words: readonly string[]): string {
  const isLong = part.exact.length > LONGEST_EXACT || part.exact.includes('\n');
  if (isLong && words.length > 1) {
    const count = Math.min(WORDS_AT_ENDS, Math.floor(words.length / 2));
    return `${encode(words.slice(0, count).join(' '))},${encode(words.slice(-count).join(' '))}`;
  }
  const term = encode(words.join(' '));
  if (part.exact.length >= SHORTEST_ALONE) return term;
  const [before, after] = [prefixOf(part), suffixOf(part)];
  return `${before && `${encode(before)}-,`}${term}${after && `,-${encode(after)}`}`;
}

/** What stands before the words in the same paragraph, from its first whole word: a half word matches nothing. */
function prefixOf({ prefix }: PartSelector): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const isCut = line.length === prefix.length && line.length === CONTEXT_UNITS;
  return named(isCut ? line.replace(/^\S*\s+/, '') : line);
}

/** What stands behind the words in the same paragraph, to its last whole word. */
function suffixOf({ suffix }: PartSelector): string {
  const line = suffix.split('\n', 1)[0] ?? '';
  const isCut = line.length === suffix.length && line.length === CONTEXT_UNITS;
  return named(isCut ? line.replace(/(?<!\s)\s+\S*$/, '') : line);
}

/** Marks alone name no place, and Chromium looks for words. */
function named(context: string): string {
  return /[\p{L}\p{N}]/u.test(context) ? context.trim() : '';
}

/** A raw hyphen is syntax in a text fragment, and encodeURIComponent leaves it as it is. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
