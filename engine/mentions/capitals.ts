import { COMMON_WORDS } from '../lexicon/en/common-capitals';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import type { Document, Token } from '../text/document';

/** How a block uses capitals: as sentences do, as title-case headlines do, or throughout. */
type Style = 'sentence' | 'title' | 'upper';

/** A capital directly after one of these begins a sentence or a list item and need not be a name. */
const OPENING = /^(?:[.?!…:;“"‘'«„([•|—–*>-]|\.{2,}|--)$/;

/** Calendar words that are also names: Theresa May, Fredric March, April Ryan. */
const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'mar',
]);

/** Which tokens may be part of a name, judged by their capitals and by the article's own use of the word. */
export interface Capitals {
  /** 1 for a token that may be part of a name. */
  readonly nameWord: Uint8Array;
  readonly style: readonly Style[];
}

/**
 * Reads the capitals of a document. “Brown said” at the start of a sentence is a name where the article has Brown with a
 * capital in mid-sentence; “Critics said” is none, for `critics` is a common word.
 */
export function readCapitals(document: Document): Capitals {
  const { tokens } = document;
  const style = document.blocks.map((_, block) => block).map(() => 'sentence' as Style);
  stylesOfBlocks(document, style);
  const starts = new Uint8Array(tokens.length);
  const seenAsName = new Set<string>();
  const seenInLower = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type !== 'word') return;
    starts[i] = beginsSentence(document, i) ? 1 : 0;
    if (style[token.block] !== 'sentence') return;
    if (!token.capital) seenInLower.add(token.lower);
    else if (starts[i] === 0) seenAsName.add(token.lower);
  });
  const nameWord = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    if (token.type !== 'word' || !token.capital || /^[@#]/.test(token.text)) return;
    const sure = starts[i] === 0 && style[token.block] === 'sentence';
    const afterName = i > 0 && nameWord[i - 1] === 1 && tokens[i - 1]?.block === token.block;
    if (isName(tokens, i, sure, afterName, seenAsName, seenInLower)) nameWord[i] = 1;
  });
  return { nameWord, style };
}

function isName(
  tokens: readonly Token[],
  i: number,
  sure: boolean,
  afterName: boolean,
  seenAsName: ReadonlySet<string>,
  seenInLower: ReadonlySet<string>,
): boolean {
  const { lower, text } = tokens[i] as Token;
  const next = tokens[i + 1];
  // Theresa May, but: in May
  if (CALENDAR_WORDS.has(lower)) return CALENDAR_NAMES.has(lower) && afterName;
  if (FUNCTION_WORDS.has(lower)) {
    // Will Hurd, said Will Smith; US; but: Will Trump win?
    return sure && (lower === 'will' || (lower === 'us' && text === 'US'));
  }
  if (sure) return true;
  if (/^\p{Lu}{2,5}$/u.test(text) && !COMMON_WORDS.has(lower)) return true;
  if (seenAsName.has(lower) && !(seenInLower.has(lower) && COMMON_WORDS.has(lower))) return true;
  // Mark Smith: a given name before another capital
  if (next?.capital && next.type === 'word' && genderOfGivenName(lower) && !FUNCTION_WORDS.has(next.lower)) {
    return true;
  }
  return !seenInLower.has(lower) && !COMMON_WORDS.has(lower);
}

function beginsSentence(document: Document, i: number): boolean {
  const { tokens, sentences, sentenceOfToken } = document;
  const before = tokens[i - 1];
  const sentence = sentences[sentenceOfToken[i] as number];
  if (!before || sentence?.firstToken === i || before.block !== tokens[i]?.block) return true;
  if (!OPENING.test(before.text)) return false;
  // Mr. Smith, J. Smith: this dot ends nothing; neither do the hyphen in a name nor the nickname’s mark
  if (before.text === '.') {
    const word = tokens[i - 2];
    return !(word && word.end === before.start && /^(?:\p{Lu}|\p{Lu}\p{L}{1,3})$/u.test(word.text));
  }
  return true;
}

function stylesOfBlocks(document: Document, style: Style[]): void {
  const words = new Uint32Array(style.length);
  const capitals = new Uint32Array(style.length);
  const upper = new Uint32Array(style.length);
  for (const token of document.tokens) {
    if (token.type !== 'word' || (FUNCTION_WORDS.has(token.lower) && !/^\p{Lu}{2,}$/u.test(token.text)))
      continue;
    words[token.block] = (words[token.block] ?? 0) + 1;
    if (token.capital) capitals[token.block] = (capitals[token.block] ?? 0) + 1;
    if (/^\p{Lu}{2,}/u.test(token.text)) upper[token.block] = (upper[token.block] ?? 0) + 1;
  }
  style.forEach((_, block) => {
    const count = words[block] as number;
    if (count >= 3 && (upper[block] as number) > 0.7 * count) style[block] = 'upper';
    else if (count >= 4 && (capitals[block] as number) > 0.7 * count) style[block] = 'title';
  });
}
