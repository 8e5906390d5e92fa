import { kindAt, kindBefore, LETTER, UPPER, widthOf } from '../text/characters';
import type { Span } from '../types';
import type { FeatureList } from './feature-list';
import { type Frame, hashWord } from './frame';
import type { Situation } from './situation';

const BLOCK = {
  headline: 0,
  standfirst: 1,
  heading: 2,
  paragraph: 3,
  blockquote: 4,
  'list-item': 5,
  caption: 6,
  'pull-quote': 7,
  embed: 8,
  entry: 9,
} as const;

/** Features of the answer that nobody said it: scare quotes, titles, terms; or that nobody is named. */
export function addNobodyFeatures(list: FeatureList, situation: Situation, candidates: number): void {
  const { frame, item, piece, length, charBefore, charAfter, lastChar, cueBefore, cueAfter } = situation;
  const { document } = frame;
  const whole = piece.wholeSentence ? 1 : 0;
  const content = document.text.slice(piece.start, piece.end);
  const before = frame.hashes[item - 1] ?? 0;
  const after = frame.hashes[item + 1] ?? 0;
  const beforeInSentence = item > situation.sentenceStart ? before : 3;
  const tagged = (cueAfter >= 0 ? 1 : 0) + (cueBefore >= 0 ? 2 : 0);
  const strengthBefore = cueBefore >= 0 ? (frame.cues[cueBefore] as number) : 0;
  const block = BLOCK[document.blocks[piece.block]?.kind ?? 'paragraph'];
  list.add(100);
  list.add(101, length, whole);
  list.add(102, length, tagged);
  list.add(103, beforeInSentence);
  list.add(104, beforeInSentence, length);
  list.add(105, after, Math.min(length, 4));
  list.add(106, beforeInSentence, frame.hashes[item - 2] ?? 0);
  list.add(107, charBefore, charAfter, lastChar);
  list.add(110, block, length);
  list.add(111, Math.min(candidates, 4), length);
  list.add(112, content.charCodeAt(0) === 0 ? 0 : document.text.charCodeAt(piece.outer.start), length);
  list.add(113, strengthBefore, length, situation.sentenceEnd - situation.sentenceStart > 3 ? 1 : 0);
  list.add(114, lastChar, length, tagged);
  list.add(115, situation.blocksSincePrevious, whole, tagged);
  list.add(116, piece.by === 'marks' ? 0 : 1);
  list.add(120, charAfter === 1 ? 1 : 0, charBefore === 1 ? 1 : 0, length, beforeInSentence);
  list.add(121, elsewhere(document.text, piece), Math.min(length, 5), whole);
  list.add(122, frame.endings[item + 1] ?? 0, Math.min(length, 3), charAfter === 1 ? 1 : 0);
  const classBefore = item > situation.sentenceStart ? wordClass(frame, item - 1) : 0;
  const classAfter = item + 1 < situation.sentenceEnd ? wordClass(frame, item + 1) : 0;
  const capitals = titleCase(content);
  list.add(108, capitals, length);
  list.add(109, capitals, tagged, whole);
  list.add(123, classBefore, capitals, length);
  list.add(124, classBefore, classAfter, length, whole);
  list.add(125, classBefore, wordClass(frame, item - 2), tagged);
  list.add(126, classAfter, capitals, lastChar);
  if (piece.words <= 2) list.add(117, hashWord(content.toLowerCase()));
  list.add(118, hashWord(lastWordOf(content)), Math.min(length, 3));
  if (situation.cueBefore >= 0)
    list.add(119, frame.hashes[cueBefore] as number, Math.min(item - cueBefore, 4));
}

/** Longer contents and longer texts are not searched for: the answer tells little there, and the search costs. */
const SEARCHED_LENGTH = 60;
const SEARCHED_TEXT = 60_000;

/** How often the same words stand elsewhere in the article, up to 3: a term is used again and again. 4 where not searched. */
function elsewhere(text: string, { start, end }: Span): number {
  if (end - start > SEARCHED_LENGTH || text.length > SEARCHED_TEXT) return 4;
  const content = text.slice(start, end).replace(/[,.]$/, '');
  let found = 0;
  for (let at = text.indexOf(content); at >= 0 && found < 4; at = text.indexOf(content, at + 1)) found++;
  return Math.min(3, found - 1);
}

const DETERMINERS =
  /^(?:the|an?|his|her|its|their|this|that|these|those|our|my|your|some|no|any|one|another|each|every)$/;
const PREPOSITIONS =
  /^(?:of|to|as|for|in|with|by|on|at|from|about|like|and|but|or|than|into|over|against|because|if|under|after|before|between)$/;
const AUXILIARIES =
  /^(?:is|are|was|were|be|been|being|am|'s|has|have|had|would|will|could|can|should|may|might|must|not)$/;

/** What stands beside the marks: the website [noun] “X”, called [cue] “X”, the [determiner] “X” idea. 0 for nothing. */
function wordClass(frame: Frame, item: number): number {
  const index = frame.items[item];
  if (index === undefined) return 0;
  if (index < 0) return 11;
  const token = frame.document.tokens[index];
  if (!token) return 0;
  if (token.type === 'punctuation') return token.text === ',' ? 8 : token.text === ':' ? 9 : 10;
  if (token.type === 'number') return 12;
  const cue = frame.cues[item] as number;
  if (cue >= 2) return 1;
  if (DETERMINERS.test(token.lower)) return 3;
  if (PREPOSITIONS.test(token.lower)) return 4;
  if (AUXILIARIES.test(token.lower)) return 5;
  if (token.capital) return 6;
  return cue === 1 ? 2 : 7;
}

/** 0: no word begins with a capital, 1: the first alone, 2: some, 3: all longer words do (a title or a name). */
function titleCase(content: string): number {
  let words = 0;
  let capitals = 0;
  let first = 0;
  for (const word of content.slice(0, 200).split(/\s+/)) {
    const capital = beginsWithCapital(word);
    if (words === 0 && capital) first = 1;
    if (words === 0 || word.length > 3) {
      words++;
      if (capital) capitals++;
    }
  }
  if (capitals === 0) return 0;
  if (capitals === words) return words === 1 ? 4 : 3;
  return capitals === 1 && first ? 1 : 2;
}

/** The first letter, behind any marks, is a capital: “Rain, (Salt), 50Cent. */
function beginsWithCapital(word: string): boolean {
  for (let i = 0, kind = 0; i < word.length; i += widthOf(kind)) {
    kind = kindAt(word, i, word.length);
    if (kind & LETTER) return (kind & UPPER) !== 0;
  }
  return false;
}

/** The last run of letters within the last 40 characters, in lower case. */
function lastWordOf(content: string): string {
  const tail = content.slice(-40).toLowerCase();
  let end = tail.length;
  while (end > 0 && !(kindBefore(tail, end) & LETTER)) end--;
  let start = end;
  for (let kind = kindBefore(tail, start); kind & LETTER; kind = kindBefore(tail, start))
    start -= widthOf(kind);
  return tail.slice(start, end);
}
