import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/en/function-words';
import { REPORTING_VERBS } from '../lexicon/en/reporting-verbs';
import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import type { Document, Sentence, Token } from '../text/document';
import { hashWord } from '../text/hash-word';

/** What a token is, as far as its form tells. Function words have classes of their own: their hashes. */
export const CLASS = {
  name: 1,
  number: 2,
  comma: 3,
  dash: 4,
  colon: 5,
  stop: 6,
  opening: 7,
  closing: 8,
  otherMark: 9,
  verb: 10,
  ed: 11,
  ing: 12,
  ly: 13,
  s: 14,
  word: 15,
  /** Healey said [Monday] he would: a capital that is no name. */
  day: 16,
  /** Plus the kind of the piece: see {@link Grid.quoted}. */
  quoted: 20,
} as const;

const NAME_WORD = 17;
const NUMBER_WORD = 18;
const DAY_WORD = 19;
const FORM = { name: 1, description: 2, pronoun: 3 } as const;

/** The document as columns of small numbers, a row for each token: what the features are made of. */
export interface Grid {
  readonly document: Document;
  /** Hash of the word in lower case; one for all names, one for all numbers: who people are is never a feature. */
  readonly words: Int32Array;
  /** {@link CLASS}, or the hash of a function word. */
  readonly classes: Int32Array;
  /** 1 where the word is a reporting verb of the reporter's. */
  readonly verbs: Uint8Array;
  /** 1 name, 2 description, 3 pronoun where a mention begins; 0 elsewhere. */
  readonly mentionStarts: Uint8Array;
  /** The same where a mention ends: at its last token. */
  readonly mentionEnds: Uint8Array;
  /** 1 inside a mention, but not at its first token. */
  readonly mentionInner: Uint8Array;
  /** 0 outside marks; inside them 1 refused, 2 one to six words, 3 longer, 4 whole sentences. */
  readonly quoted: Uint8Array;
  /** How many of a kind stand before each token, so that counting within a range costs nothing. */
  readonly before: Readonly<Record<Counted, Int32Array>>;
  /** For each token the unclosed opening bracket before it in its sentence, or -1. */
  readonly bracket: Int32Array;
}

/** What is counted within ranges. A stop is any mark that parts clauses and is no comma. */
export type Counted = 'comma' | 'stop' | 'verb' | 'quoted';

export function gridOf(document: Document, mentions: readonly Mention[]): Grid {
  const { length } = document.tokens;
  const grid: Grid = {
    document,
    words: new Int32Array(length),
    classes: new Int32Array(length),
    verbs: new Uint8Array(length),
    mentionStarts: new Uint8Array(length),
    mentionEnds: new Uint8Array(length),
    mentionInner: new Uint8Array(length),
    quoted: new Uint8Array(length),
    before: {
      comma: new Int32Array(length + 1),
      stop: new Int32Array(length + 1),
      verb: new Int32Array(length + 1),
      quoted: new Int32Array(length + 1),
    },
    bracket: new Int32Array(length + 1).fill(-1),
  };
  for (const sentence of document.sentences) fillSentence(grid, sentence);
  count(grid);
  for (const { form, firstToken, endToken } of mentions) {
    grid.mentionStarts[firstToken] = FORM[form];
    grid.mentionEnds[endToken - 1] = FORM[form];
    grid.mentionInner.fill(1, firstToken + 1, endToken);
  }
  return grid;
}

function fillSentence(grid: Grid, sentence: Sentence): void {
  const { tokens, pieces, pieceOfToken } = grid.document;
  const isTitle = hasTitleCase(tokens, sentence);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    const isFunction = FUNCTION_WORDS.has(token.lower);
    const isVerb = REPORTING_VERBS.has(token.lower);
    const isFirst =
      i === sentence.firstToken || (i === sentence.firstToken + 1 && tokens[i - 1]?.type === 'punctuation');
    // But the mayor said so; I said so; Said the mayor: there the capital makes no name.
    const isPlain = !token.capital || isTitle || ((isFirst || token.lower === 'i') && (isFunction || isVerb));
    const piece = pieceOfToken[i] as number;
    if (piece >= 0) grid.quoted[i] = kindOfPiece(pieces[piece] as Piece);
    else if (isPlain && isVerb) grid.verbs[i] = 1;
    grid.words[i] = wordOf(token, isPlain);
    grid.classes[i] = classOf(token, isPlain, isFunction, grid.verbs[i] === 1);
  }
}

function count({ document, classes, verbs, quoted, before, bracket }: Grid): void {
  const { tokens, sentenceOfToken } = document;
  const add = (sums: Int32Array, i: number, isOne: boolean) => {
    sums[i + 1] = (sums[i] as number) + (isOne ? 1 : 0);
  };
  for (let i = 0; i < tokens.length; i++) {
    const here = classes[i];
    add(before.comma, i, here === CLASS.comma);
    add(before.stop, i, here === CLASS.stop || here === CLASS.colon);
    add(before.verb, i, verbs[i] === 1);
    add(before.quoted, i, quoted[i] !== 0);
    const text = tokens[i]?.text;
    if (sentenceOfToken[i] !== sentenceOfToken[i + 1]) continue;
    bracket[i + 1] = text === '(' ? i : text === ')' ? -1 : (bracket[i] as number);
  }
}

function kindOfPiece(piece: Piece): number {
  if (piece.refusal !== null) return 1;
  if (piece.wholeSentence) return 4;
  return piece.words <= 6 ? 2 : 3;
}

/** Mayor Says Bridge Will Reopen — where most words have a capital, it says nothing. */
function hasTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word') continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 3 && capitals > 0.6 * words;
}

function wordOf({ type, lower }: Token, isPlain: boolean): number {
  if (type === 'number') return NUMBER_WORD;
  if (isPlain || type === 'punctuation') return hashWord(lower);
  return CALENDAR_WORDS.has(lower) ? DAY_WORD : NAME_WORD;
}

function classOf(token: Token, isPlain: boolean, isFunction: boolean, isVerb: boolean): number {
  if (token.type === 'number') return CLASS.number;
  if (token.type === 'punctuation') return classOfMark(token.text);
  const { lower } = token;
  if (!isPlain) return CALENDAR_WORDS.has(lower) ? CLASS.day : CLASS.name;
  if (isVerb) return CLASS.verb;
  if (isFunction) return hashWord(lower);
  if (lower.endsWith('ed')) return CLASS.ed;
  if (lower.endsWith('ing')) return CLASS.ing;
  if (lower.endsWith('ly')) return CLASS.ly;
  return lower.endsWith('s') ? CLASS.s : CLASS.word;
}

function classOfMark(mark: string): number {
  const first = mark.charAt(0);
  if (mark === ',') return CLASS.comma;
  if ('–—-'.includes(first)) return CLASS.dash;
  if (':;'.includes(first)) return CLASS.colon;
  if ('.?!…'.includes(first)) return CLASS.stop;
  if ('([“‘'.includes(first)) return CLASS.opening;
  return ')]”’'.includes(first) ? CLASS.closing : CLASS.otherMark;
}
