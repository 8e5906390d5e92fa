import { isWork, titleContext } from '../lexicon/en/titles-of-works';
import { endOfRun, kindAt, LETTER, NUMBER, runAfterSpace, SPACE, UPPER, widthOf } from '../text/characters';

/** Words that stay in lower case within a title. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on and to for it with at by is or as from v vs de la le el du des but nor into over my your & – — - : … ...'.split(
    ' ',
  ),
);
const MAX_WORDS = 12;

/**
 * True where every word but the small ones begins with a capital or a digit, as in titles: `The Long Watch`, `1989`.
 * Fails on titles in sentence case, which the rules leave to the ranker.
 */
export function isTitleCase(content: string): boolean {
  if (!beginsHigh(content, 0) && !content.startsWith('#') && !content.startsWith('@')) return false;
  const words = content.split(/\s+/).filter((word) => word !== '');
  if (words.length > MAX_WORDS) return false;
  return words.every(
    (word) => SMALL.has(word) || beginsHigh(word, `(‘'’"“`.includes(word.charAt(0)) ? 1 : 0),
  );
}

/** A capital or a digit. */
function beginsHigh(word: string, at: number): boolean {
  return (kindAt(word, at, word.length) & (UPPER | NUMBER)) !== 0;
}

/** Lower-case words before the marks, nearest last; commas and the like are kept as words of their own. */
export function lowerWords(before: string): string[] {
  const lower = before.toLowerCase().replaceAll('’', "'");
  const words: string[] = [];
  for (let i = 0; i < lower.length; ) {
    const kind = kindAt(lower, i, lower.length);
    const end = endOfRun(lower, i, lower.length, LETTER | NUMBER, "'-") || i;
    const next = end > i ? end : i + widthOf(kind);
    if (!(kind & SPACE)) words.push(lower.slice(i, next));
    i = next;
  }
  return words;
}

/**
 * True where the words around the marks say that a title of a work stands within them. `words` are the lower-case words
 * before the marks, `after` is what stands behind them in the block, `content` is what stands in them.
 */
export function isTitleOfWork(
  words: readonly string[],
  content: string,
  after: string,
  sentenceCase = false,
): boolean {
  const last = words.at(-1) ?? '';
  // An essay titled “What the sea knows”.
  if (titleContext.entitling(last)) return true;
  // A post with the title “Free the sea!”; posts with titles like “Free the sea”
  if (/\bwith (?:the |a )?titles?(?: like)?$/.test(words.slice(-3).join(' '))) return true;
  // (see ‘Harbours at risk’): a cross-reference.
  if (last === 'see' && /^[(;.]$/.test(words.at(-2) ?? '')) return true;
  // Su novela «La casa de los almendros»; el autor de «Tierra prestada»
  if (
    sentenceCase &&
    isInSentenceCase(content) &&
    (followsWork(words, last) || followsMaker(words) || NAMED.test(last))
  )
    return true;
  if (!isTitleCase(content)) return false;
  const name = content
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![.,!?])[.,!?]+$/, '');
  // On “Meet the Press”; but not: “This week,” he said.
  if (titleContext.programme(name) && words.length > 0 && last !== ',' && last !== ':') return true;
  return follows(words, last) || precedes(after) || isNamedIn(words, content) || isEvent(last, content);
}

/** To axe the “Great Noodle Fair 2019”: what is held in a year, behind a determiner. */
function isEvent(last: string, content: string): boolean {
  return / 20\d\d$/.test(content) && /^(?:the|an?|his|her)$/.test(last);
}

function follows(words: readonly string[], last: string): boolean {
  const second = words.at(-2) ?? '';
  if (followsWork(words, last)) return true;
  // The author of “The Long Watch”; his performance in “Harbour Lights”; the intro to “Rain”.
  if (/^(?:of|in|to|on)$/.test(last) && titleContext.of(second)) return true;
  if (/^(?:of|in)$/.test(last) && /^(?:starred|starring|stars|sang|performed)$/.test(second)) return true;
  // NBC’s, CBS’ “Harbour Lights”; 1978’s “Rain”; CNN’s Sunday “Harbour Lights” is left to the ranker.
  const owner = last.replace(/'s?$/, '');
  return owner !== last && (titleContext.outlet(owner) || /^(?:19|20)\d\d$/.test(owner));
}

/** As Ann Lee recalled in “Feeling the Sea.”; in “The Long Watch,” Lee writes; but not: he believes in “Norland First”. */
function isNamedIn(words: readonly string[], content: string): boolean {
  return words.at(-1) === 'in' && !/^believ/.test(words.at(-2) ?? '') && /\s\p{Lu}/u.test(content);
}

/** Her memoir “The Long Watch”; her memoir, “The Long Watch”. */
function followsWork(words: readonly string[], last: string): boolean {
  return isWork(last) || (last === ',' && isWork(words.at(-2) ?? ''));
}

/** Nouns that stand right before a name in marks, mostly where titles are in sentence case: el diario «La Voz». */
const NAMED =
  /^(?:newspaper|magazine|network|broadcaster|restaurant|hotel|club|bar|cafe|agency|festival|association|prize)$/;

/** The author of “The Long Watch”; la autora de «Tierra prestada». */
function followsMaker(words: readonly string[]): boolean {
  return (
    words.at(-1) === 'of' &&
    /^(?:author|director|writer|creator|adaptation|screening|premiere)$/.test(words.at(-2) ?? '')
  );
}

/** A few words of which the first has a capital, and no stop. */
export function isInSentenceCase(content: string): boolean {
  return beginsHigh(content, 0) && !/[.,;!?…]$/.test(content) && content.split(/\s+/).length <= MAX_WORDS;
}

/** The “Bad Weather” singer; “Harbour Lights” director Ann Lee. */
function precedes(after: string): boolean {
  const next = runAfterSpace(after, LETTER, '-');
  return next !== null && titleContext.after(next);
}

/** Where and when an article was printed, as lists of sources have it. */
const SOURCE = /^\s[—–-]\s\p{Lu}[^,;:]{1,32}, [\p{L}\d., ]{1,16}\s\d{4}/u;

/** “Harbours at risk” — Lund Times, 3 May 2019; “Harbours at risk” — Lund Times, May 3, 2019. */
export function isInListOfSources(content: string, after: string): boolean {
  return SOURCE.test(after) && !/[.!?…]$/.test(content);
}
