import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { PLACES } from '../lexicon/en/places';
import { consistsOf, hasAny, LOWER, UPPER } from '../text/characters';
import type { Token } from '../text/document';
import { isAgency } from './agency';

/** A dateline has at most so many tokens: NORTHGATE, Ohio, Aug. 13 */
const LONGEST_DATELINE = 9;
const LONGEST_BRACKET = 6;
/** BP — Britain’s oil company — and NATO are none. */
const SHORTEST_TOWN = 5;
/** KYIV/MOSCOW, Aug. 13; COX’S BAZAR */
const JOINT = /^(?:[,./]|['’]s)$/i;
const DASH = /^(?:[—–_-]|--)$/;
const DIGITS = /^\d{1,2}$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?$/;

/**
 * OSLO, Norway (AP) — | The pier sank; OSLO (Aug. 13) -- | ; Oslo, Aug. 13 – | ; OSLO: | ; Oslo (CNN) | The pier; Harbourton,
 * Mich. — | : where the dateline at the start of a block ends; `first` where there is none.
 */
export function datelineEnd(tokens: readonly Token[], first: number): number {
  const block = tokens[first]?.block;
  let end = first;
  let isDated = false;
  while (end < first + LONGEST_DATELINE && tokens[end]?.block === block) {
    const token = tokens[end] as Token;
    // Channel 4 — | : a number alone is no date
    const isDay = DIGITS.test(token.text) && isMonthBeside(tokens, end);
    if (!token.capital && !isDay && !JOINT.test(token.text)) break;
    isDated ||= isDay;
    end++;
  }
  if (end === first) return first;
  const town = tokens.slice(first, end);
  const isPlace = isDated || startsWithPlace(town);
  const isLike = isPlace || isTown(town);
  const after = bracketEnd(tokens, end, isLike);
  const stop = tokens[after]?.block === block ? (tokens[after]?.text ?? '') : '';
  const isTold = isPlace || (isLike && tokens[after + 1]?.capital === true);
  if (DASH.test(stop)) return after > end || isTold ? after : first;
  if (stop === ':') return isTold ? after : first;
  return after > end && startsWithPlace(town) ? after : first;
}

/** Whether the first words are a known place that ends before a comma or with the words: Tel Aviv, Israel. */
function startsWithPlace(words: readonly Token[]): boolean {
  return PLACES.has(phrase(words.slice(0, commaIn(words))));
}

/** HARBOURTON; Harbourton, Mich.; HARBOURTON, N.C.; Harbourton, Ohio: told by capitals or by the state; but: ANN LEE. */
function isTown(words: readonly Token[]): boolean {
  const comma = commaIn(words);
  const region = words.slice(comma + 1);
  if (comma < words.length) return PLACES.has(phrase(region)) || isState(region);
  const [head, next] = words as [Token, Token | undefined];
  const isWhole = next ? genderOfGivenName(head.lower) === null : head.text.length >= SHORTEST_TOWN;
  return isWhole && words.every(({ text }) => !hasAny(text, LOWER));
}

/** Mich. | N.C. | MI */
function isState(words: readonly Token[]): boolean {
  const [name, dot] = words;
  return words.length === 2
    ? dot?.text === '.' && ABBREVIATIONS.has(name?.lower ?? '')
    : words.length === 1 && consistsOf((name as Token).text.replaceAll('.', ''), UPPER, 2, 2);
}

/** KYIV/MOSCOW, | */
function commaIn(words: readonly Token[]): number {
  const at = words.findIndex(({ text }) => text === ',' || text === '/');
  return at < 0 ? words.length : at;
}

const phrase = (words: readonly Token[]) => words.map(({ lower }) => lower).join(' ');

/**
 * (AP), (CNN Business), (Aug. 13): where the bracket ends that tells agency or day, or whatever stands behind a place or day
 * before a dash; `at` where none does.
 */
function bracketEnd(tokens: readonly Token[], at: number, isTold: boolean): number {
  if (tokens[at]?.text !== '(') return at;
  let tells = false;
  for (let i = at + 1; i < at + LONGEST_BRACKET && tokens[i]?.block === tokens[at]?.block; i++) {
    const token = tokens[i] as Token;
    if (token.text === ')') return tells || (isTold && DASH.test(tokens[i + 1]?.text ?? '')) ? i + 1 : at;
    tells ||= isAgency(token, token.block) || (DIGITS.test(token.text) && isMonthBeside(tokens, i));
  }
  return at;
}

/** Aug. | 13; 13 | August */
function isMonthBeside(tokens: readonly Token[], i: number): boolean {
  const before = tokens[tokens[i - 1]?.text === '.' ? i - 2 : i - 1];
  return [before, tokens[i + 1]].some((token) => MONTH.test(token?.lower ?? ''));
}
