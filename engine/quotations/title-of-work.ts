import { isWork, titleContext } from '../lexicon/en/titles-of-works';

/** Words that stay in lower case within a title. */
const SMALL =
  /^(?:a|an|the|of|in|on|and|to|for|it|with|at|by|is|or|as|from|vs?|de|la|le|el|du|des|but|nor|into|over|my|your|&|–|—|-|:)$/;
const MAX_WORDS = 12;

/**
 * True where every word but the small ones begins with a capital or a digit, as in titles: `The Long Watch`, `1989`.
 * Fails on titles in sentence case, which the rules leave to the ranker.
 */
export function isTitleCase(content: string): boolean {
  const words = content.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  if (!/^[\p{Lu}\p{N}#@]/u.test(content)) return false;
  return words.every((word) => SMALL.test(word) || /^[(‘'’"“]?[\p{Lu}\p{N}]/u.test(word));
}

/** Lower-case words before the marks, nearest last; commas are kept as words of their own. */
export function lowerWords(before: string): string[] {
  return (
    before
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}'-]+|[^\s\p{L}\p{N}]/gu) ?? []
  );
}

/**
 * True where the words around the marks say that a title of a work stands within them. `words` are the lower-case words
 * before the marks, `after` is what stands behind them in the block, `content` is what stands in them.
 */
export function isTitleOfWork(words: readonly string[], content: string, after: string): boolean {
  const last = words.at(-1) ?? '';
  // An essay titled “What the sea knows”.
  if (titleContext.entitling(last)) return true;
  if (!isTitleCase(content)) return false;
  const name = content
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,!?]+$/, '');
  // On “Meet the Press”; but not: “This week,” he said.
  if (titleContext.programme(name) && words.length > 0 && last !== ',' && last !== ':') return true;
  return follows(words, last) || precedes(after);
}

function follows(words: readonly string[], last: string): boolean {
  const second = words.at(-2) ?? '';
  // Her memoir “The Long Watch”; her memoir, “The Long Watch”.
  if (isWork(last) || (last === ',' && isWork(second))) return true;
  // The author of “The Long Watch”; his performance in “Harbour Lights”; the intro to “Rain”.
  if (/^(?:of|in|to|on)$/.test(last) && titleContext.of(second)) return true;
  if (/^(?:of|in)$/.test(last) && /^(?:starred|starring|stars|sang|performed)$/.test(second)) return true;
  // NBC’s “Harbour Lights”; 1978’s “Rain”; CNN’s Sunday “Harbour Lights” is left to the ranker.
  if (last.endsWith("'s") && (titleContext.outlet(last.slice(0, -2)) || /^(?:19|20)\d\d's$/.test(last)))
    return true;
  // (see ‘China’s wind’): a cross-reference.
  return last === 'see' && (second === '(' || second === ';' || second === '.');
}

/** The “Bad Weather” singer; “Harbour Lights” director Ann Lee. */
function precedes(after: string): boolean {
  const next = /^\s([\p{L}-]+)/u.exec(after)?.[1];
  return next !== undefined && titleContext.after(next);
}
