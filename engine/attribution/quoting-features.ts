import { isHeading, isHeadline } from '../quotations/headline';
import { hashWord } from '../text/hash-word';
import type { Block } from '../types';
import { beginning, shapeOf } from './content-shape';
import { contentWords } from './content-words';
import type { FeatureList } from './feature-list';
import { type Frame, wordOf } from './frame';
import type { Situation } from './situation';
import { wordClass } from './word-class';

/** The most pieces of a list that are gone through to the word before its first. */
const LONGEST_LIST = 6;

/** Features of whether the marks of a piece quote anybody, or hold a title, a name, a term, irony. */
export function addQuotingFeatures(list: FeatureList, situation: Situation): void {
  const { frame, item, piece, sentenceStart, sentenceEnd, length } = situation;
  const { document } = frame;
  const block = document.blocks[piece.block] as Block;
  const text = document.text.slice(piece.start, piece.end);
  const { words, shown } = contentWords(document, piece);
  const shape = hashWord(shapeOf(shown));
  const some = Math.min(length, 4);
  const at = (index: number) => wordClass(frame, index, sentenceStart, sentenceEnd);
  // He used the words “salt” and “rain”: what stands before the first is before each.
  const head = headOfList(frame, item, sentenceStart);
  const before = at(head - 1);
  const after = at(item + 1);
  const heading = isHeading(document.text, block) ? 1 : 0;
  const capitals = isHeadline(document.text, block) ? 1 : 0;
  const last = /[.,!?…]$/.exec(text)?.[0].charCodeAt(0) ?? 0;
  list.add(200);
  list.add(201, heading || capitals, shape, Math.min(length, 6));
  list.add(202, before, shape);
  list.add(203, before, at(head - 2));
  list.add(204, heading, some, capitals);
  list.add(205, last, Math.min(length, 6), after === END ? 1 : 0);
  list.add(206, wordAt(frame, head - 1, sentenceStart, sentenceEnd));
  list.add(207, wordAt(frame, item + 1, sentenceStart, sentenceEnd));
  const [first] = words;
  const final = words.at(-1);
  // A word of another language tells nothing by its letters.
  if (first !== '') {
    list.add(208, hashWord(beginning(words)), some);
    list.add(210, hashWord(first ?? ''));
  }
  if (final !== '') {
    list.add(209, hashWord((final ?? '').slice(-3)), some);
    list.add(211, hashWord(final ?? ''));
  }
  if (words.length <= 2 && !words.includes('')) list.add(212, hashWord(words.join(' ')));
  addCues(list, situation, last);
  addRepetition(list, situation, some);
}

const END = hashWord('$');

function wordAt(frame: Frame, item: number, from: number, to: number): number {
  return item < from || item >= to ? 3 : (frame.hashes[item] as number);
}

/** The first piece of the list that a piece stands in: “salt”, “rain” and “wind”. */
function headOfList(frame: Frame, item: number, from: number): number {
  let head = item;
  for (let i = 0; i < LONGEST_LIST; i++) {
    let before = head - 1;
    while (before >= from && head - before < 4 && isSeparator(frame, before)) before--;
    if (before === head - 1 || before < from || (frame.items[before] as number) >= 0) break;
    head = before;
  }
  return head;
}

function isSeparator(frame: Frame, item: number): boolean {
  return /^(?:,|and|or|&)$/.test(wordOf(frame, item));
}

/** A cue further away governs nothing, and a page may have one sentence without end. */
const CUE_REACH = 60;

/** The cue that may govern the piece, over other pieces too: she said that “A” was “B”. */
function addCues(
  list: FeatureList,
  { frame, item, sentenceStart, sentenceEnd }: Situation,
  last: number,
): void {
  let cue = item - 1;
  let that = 0;
  let pieces = 0;
  const first = Math.max(sentenceStart, item - CUE_REACH);
  for (; cue >= first; cue--) {
    if ((frame.items[cue] as number) < 0) pieces = 1;
    else if ((frame.cues[cue] as number) >= 2) break;
    else if (frame.hashes[cue] === THAT) that = 1;
  }
  const found = cue >= first;
  const distance = found ? step(item - cue, [1, 3, 7]) : 9;
  list.add(213, distance, found ? (frame.cues[cue] as number) : 0, that, pieces);
  list.add(214, found ? (frame.hashes[cue] as number) : 0);
  let tag = item + 1;
  const end = Math.min(sentenceEnd, item + CUE_REACH);
  while (tag < end && ((frame.items[tag] as number) < 0 || (frame.cues[tag] as number) < 2)) tag++;
  const tagged = tag < end;
  list.add(215, tagged ? step(tag - item, [2, 4]) : 9, tagged ? (frame.cues[tag] as number) : 0, last);
}

const THAT = hashWord('that');

/** The first of the steps that reaches so far, by number. */
function step(distance: number, steps: readonly number[]): number {
  const index = steps.findIndex((reach) => distance <= reach);
  return index < 0 ? steps.length : index;
}

/** Longer contents and longer texts are not searched for: the answer tells little there, and the search costs. */
const SEARCHED_LENGTH = 60;
const SEARCHED_TEXT = 60_000;
const MOST_FOUND = 8;

/** How often the same words stand elsewhere, with marks and without: a term is used again and again. */
function addRepetition(list: FeatureList, { frame, piece }: Situation, some: number): void {
  const { text } = frame.document;
  if (piece.end - piece.start > SEARCHED_LENGTH || text.length > SEARCHED_TEXT) {
    list.add(216);
    return;
  }
  const content = text.slice(piece.start, piece.end).replace(/[.,!?]$/, '');
  let marked = 0;
  let plain = 0;
  let at = text.indexOf(content);
  for (let found = 0; at >= 0 && found < MOST_FOUND; at = text.indexOf(content, at + 1), found++) {
    if (at === piece.start) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + content.length);
    if (/["“‘']/.test(before) || /["”]/.test(after)) marked++;
    else if (!/[\p{L}\p{N}]/u.test(before + after)) plain++;
  }
  list.add(217, Math.min(marked, 2), Math.min(plain, 3), some);
}
