import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import { consistsOf, UPPER } from './characters';
import { isContrast } from './contrasts';
import type { Sentence, Token } from './document';

const CLOSERS = ')]”’"\'»';
const OPENERS = '(["“‘\'«„';
/** Dashes, bullets and accounts, which may begin a sentence too. */
const STARTERS = '-–—•@#';

/** How many tokens after “…?” are searched for the tag that the question belongs to. */
const TAG_WINDOW = 5;

/**
 * The sentences, in order. No sentence is cut inside quotation marks, so that “A. B,” she said, “C. D.” is one sentence.
 * `pieceOfToken` holds for each token the index of the piece whose marks it stands in, or -1. `contrasts` tells whether the
 * halves of a contrast are sentences of their own.
 */
export function splitSentences(
  tokens: readonly Token[],
  pieceOfToken: Int32Array,
  contrasts = false,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number) => {
    const head = tokens[first];
    const last = tokens[endToken - 1];
    if (head && last) {
      sentences.push({ start: head.start, end: last.end, block: head.block, firstToken: first, endToken });
    }
    first = endToken;
  };
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (!next || next.block !== tokens[i]?.block || endsSentence(tokens, i, pieceOfToken)) close(i + 1);
    else if (contrasts && isContrast(tokens, first, i, pieceOfToken)) close(i + 1);
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number, pieceOfToken: Int32Array): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  const pieceIndex = pieceOfToken[i] as number;
  if (pieceIndex >= 0) {
    // Inside marks: a sentence can end only where the piece ends.
    if (pieceOfToken[i + 1] === pieceIndex) return false;
    return (
      endsWithStop(tokens, i, pieceOfToken, pieceIndex) && startsSentence(next) && !tagFollows(tokens, i)
    );
  }
  if (isCloser(token)) {
    const before = tokens[i - 1];
    return before !== undefined && isStop(before) && startsSentence(next);
  }
  // It rained. "We sail," he said: a straight mark that opens a quotation closes nothing.
  if (!isStop(token) || (isCloser(next) && (pieceOfToken[i + 1] as number) < 0)) return false;
  return startsSentence(next) && !(token.text === '.' && isAbbreviation(tokens, i));
}

/** The last token of the piece before its closing mark is a full stop, question or exclamation mark. */
function endsWithStop(tokens: readonly Token[], i: number, pieceOfToken: Int32Array, piece: number): boolean {
  let j = i;
  while (j >= 0 && pieceOfToken[j] === piece && isCloser(tokens[j] as Token)) j--;
  const last = tokens[j];
  return last !== undefined && isStop(last);
}

/** “Will they come?” Zelensky asked. — the capital does not begin a sentence: a tag follows. */
function tagFollows(tokens: readonly Token[], i: number): boolean {
  let j = i;
  while (j > 0 && isCloser(tokens[j] as Token)) j--;
  if (!/^[?!…]$/.test((tokens[j] as Token).text)) return false;
  // “Who?” | Another asked: “Where?”
  if (tokens[i + 1]?.facts.isFunction || tokens[i + 1]?.facts.isDeterminer) return false;
  for (let k = i + 1; k <= i + TAG_WINDOW && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.block !== (tokens[i] as Token).block || isOpener(token)) return false;
    if (token.facts.cue === 3) return true;
  }
  return false;
}

function startsSentence(token: Token): boolean {
  if (token.capital || token.type === 'number') return true;
  return isOpener(token) || STARTERS.includes(token.text.charAt(0));
}

/** A full stop, a question or exclamation mark, an ellipsis, a run of dots. */
function isStop({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  if (text.length === 1) return first === 0x2e || first === 0x3f || first === 0x21 || first === 0x2026;
  return first === 0x2e;
}

function isCloser({ text }: Token): boolean {
  return text.length === 1 && CLOSERS.includes(text);
}

function isOpener({ text }: Token): boolean {
  return text.length === 1 && OPENERS.includes(text);
}

/** Mr. Smith, Sen. Jones, J. Edgar Hoover: the dot belongs to the word. */
function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.end !== (tokens[i] as Token).start) return false;
  // No. 5; but: He said no. | “Go.”
  if (before.lower === 'no') return tokens[i + 1]?.type === 'number';
  return ABBREVIATIONS.has(before.lower) || consistsOf(before.text, UPPER, 1, 1);
}
