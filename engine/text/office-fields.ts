import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { DEMONYMS, PLACES } from '../lexicon/en/places';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import { consistsOf, startsUpper, UPPER } from './characters';
import type { Token } from './document';

/** Offices of which each has its field, and what else has several: directora de Arte y Patrimonio. */
const OFFICE = /^(?:minister|secretary|undersecretary)$/;
const SEVERAL =
  /^(?:adviser|councillor|delegate|director|commissioner|professor|spokes(?:wo)?man|spokesperson|head)$/;

/** The most adjectives behind an office, and the most words of all its fields. */
const MOST_ADJECTIVES = 2;
const REACH = 18;

/**
 * The tokens with all that an office is for as one that is no name: la ministre de la [Famille et de la Jeunesse]; el consejero
 * de [Cultura, Empleo y Deporte] Luis Alba; le ministre français des [Affaires étrangères]. Else each field would be a name, and
 * one that runs into the name behind it.
 */
export function withOfficeFields(tokens: readonly Token[], language: Language): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    result.push(token);
    const always = OFFICE.test(token.lower);
    if (!always && !SEVERAL.test(token.lower)) continue;
    const from = firstField(tokens, i + 1, language);
    const { end, several } = from < 0 ? { end: -1, several: false } : endOfFields(tokens, from, language);
    if (end <= from || !(always || several || startsName(tokens, end, language))) continue;
    result.push(...tokens.slice(i + 1, from));
    const field = tokens[from] as Token;
    // Justicia is also what a judge is called.
    const lower = roleNoun(field.lower) ? field.text.toLowerCase() : field.lower;
    result.push({ ...field, end: (tokens[end - 1] as Token).end, lower, capital: false });
    i = end - 1;
  }
  return result;
}

/** ministre français de la | Défense; secretaria de Estado de | Sanidad; -1 where no field follows. */
function firstField(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < from + MOST_ADJECTIVES && isAdjective(tokens[at], language)) at++;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'state') at += 2;
  const field = afterPreposition(tokens, at);
  // German: only Ministerin für | Bildung und Forschung
  const isOne = language.isLaterAdjective !== undefined || tokens[at]?.lower === 'for';
  return isOne && field > at && isField(tokens, field, language) ? field : -1;
}

/** de la | Famille, et des | Sports; the index itself where no preposition stands there. */
function afterPreposition(tokens: readonly Token[], at: number): number {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'some') return at + 1;
  if (!/^(?:of|for|to|with)$/.test(lower)) return at;
  return tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
}

/** Where the last field ends, and whether there are several: commas count where an “and” follows. */
function endOfFields(
  tokens: readonly Token[],
  from: number,
  language: Language,
): { end: number; several: boolean } {
  let end = endOfField(tokens, from, language);
  let several = false;
  for (let at = end; at < from + REACH; ) {
    const link = tokens[at];
    const isAnd = link?.lower === 'and';
    if (!isAnd && link?.text !== ',') break;
    // para la Transición y | el Reto; but: el ministro de Interior y | la Moncloa
    const isNamed = tokens[from - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'the';
    const next = isNamed ? at + 2 : afterPreposition(tokens, at + 1);
    // el ministro de Interior y Policía; but: le ministre de l'Intérieur et Bercy
    if (
      (!language.headFirst && tokens[from - 1]?.lower !== 'for' && (isNamed || next === at + 1)) ||
      !isField(tokens, next, language)
    )
      break;
    at = endOfField(tokens, next, language);
    if (!isAnd) continue;
    end = at;
    several = true;
    break;
  }
  return { end, several };
}

/** A word with a capital that is no place, no name's beginning and nothing in capitals. */
function isField(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token?.type !== 'word' || token.block !== tokens[at - 1]?.block || !startsUpper(token.text))
    return false;
  if (PLACES.has(token.lower) || consistsOf(token.text, UPPER, 2)) return false;
  return !startsName(tokens, at, language);
}

/** Affaires étrangères |, Agenda Urbana |, Cohésion des territoires |; Cultura | Flor Rafael. */
function endOfField(tokens: readonly Token[], from: number, language: Language): number {
  let end = from + 1;
  while (isField(tokens, end, language)) end++;
  // Cultura | Sael Rado, whose given name no list has
  const isCut = end - from > 2 && tokens[end]?.text !== ',';
  if (isCut) return end - 2;
  while (end < from + MOST_ADJECTIVES + 1 && isAdjective(tokens[end], language)) end++;
  // Cohésion | des territoires, Relaciones | con las Cortes; but: Sanidad | de la Junta
  const more = /^(?:of|with)$/.test(tokens[end]?.lower ?? '') ? afterPreposition(tokens, end) : end;
  const { lower = '', block, capital } = tokens[more] ?? {};
  const belongs =
    tokens[end]?.lower === 'with' || (!capital && !roleNoun(lower) && !FUNCTION_WORDS.has(lower));
  return more > end && block === tokens[from]?.block && belongs ? more + 1 : end;
}

/** Flor | Rafael: a given name and another word with a capital. */
function startsName(tokens: readonly Token[], at: number, language: Language): boolean {
  const [given, family] = [tokens[at], tokens[at + 1]];
  return (
    given?.capital === true && family?.capital === true && genderOfGivenName(given.lower, language) !== null
  );
}

function isAdjective(token: Token | undefined, { isLaterAdjective }: Language): boolean {
  if (token?.type !== 'word' || startsUpper(token.text)) return false;
  return DEMONYMS.has(token.lower) || isLaterAdjective?.(token.text.toLowerCase()) === true;
}
