import { isCommonWord } from '../lexicon/en/common-capitals';
import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { startsUpper } from '../text/characters';
import type { Scene } from './noun-phrases';

/** Hotelier Ann Lee; the retired welder Bo Vale: an agent’s noun before a full name, which no list has. */
export function isTrade({ tokens, nameAt }: Scene, i: number): boolean {
  const name = nameAt[i + 1];
  const { text = '', lower = '', facts } = tokens[i] ?? {};
  if (name?.first !== i + 1 || name.end - name.first < 2) return false;
  if (!/^[a-z]{3,}(?:er|or)$/.test(text)) return false;
  if (!facts || facts.cue > 0 || facts.isFunction || facts.isModifier || isCommonWord(lower)) return false;
  return genderOfGivenName(tokens[i + 1]?.lower ?? '') !== null;
}

/**
 * “…”, dijo el [estratega] de Olmeda; „…“, sagte der [Ungar]: in other languages, directly behind marks and verb, a noun that
 * nobody knows is a person.
 */
export function isBehindTag({ language, tokens }: Scene, i: number): boolean {
  const [mark, comma, verb, determiner, token, next] = tokens.slice(Math.max(0, i - 4), i + 2);
  if (!language.glossary || token?.type !== 'word' || token.capital || next?.facts.noun) return false;
  if (comma?.text !== ',' || !/^[»”"“«]$/.test(mark?.text ?? '') || verb?.facts.cue !== 3) return false;
  // sagte der [Ungar]; but: sagte der [Welt] Eva Holm, das [Blatt]
  const isNoun = language.isLaterAdjective
    ? token.lower === token.text
    : startsUpper(token.text) && token.lower === token.text.toLowerCase() && !next?.capital;
  if (!isNoun || !/^(?:the|an?)$/.test(determiner?.lower ?? '') || determiner?.text === 'das') return false;
  if (CALENDAR_WORDS.has(token.lower) || CALENDAR_WORDS.has(next?.lower ?? '')) return false;
  return !token.facts.isFunction && !token.facts.isModifier && !TIME.test(token.text);
}

/** dijo la [semana] pasada Olmedo; a dit la [veille] Garrec */
const TIME =
  /^(?:semana|mes|año|día|tarde|noche|víspera|pasad[oa]|semaine|mois|jour|soir|nuit|veille|matin)$/;
