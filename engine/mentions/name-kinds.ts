import { countryOrParty } from '../lexicon/en/countries';
import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { genderOfFullName, genderOfGivenName } from '../lexicon/en/given-names';
import { MEDIA } from '../lexicon/en/media';
import { EVENTS, KNOWN_ORGANISATIONS, ORGANISATION_HEADS, THING_HEADS } from '../lexicon/en/organisations';
import { DEMONYMS, PLACES } from '../lexicon/en/places';
import { SURNAMES_FIRST } from '../lexicon/en/surname-first';
import type { Language } from '../lexicon/language';
import { consistsOf, endOfRun, LOWER, NUMBER, startsUpper, UPPER } from '../text/characters';
import type { Token } from '../text/document';
import type { Draft } from './draft';
import { MATTERS } from './named-bodies';

/**
 * Settles what names stand for and their gender, with the whole article in view: `Qureshi` is a person where `Sana
 * Qureshi` is one; a word that the article uses as a family name tells no gender.
 */
export function settleNames(tokens: readonly Token[], names: readonly Draft[], language: Language): void {
  const people = new Map<string, 'female' | 'male' | null>();
  const surnames = new Set<string>();
  const families = new Set<string>();
  const wordsOf = names.map((name) => headWords(tokens, name));
  names.forEach((name, i) => {
    const words = wordsOf[i] as string[];
    if (name.kind === 'unknown') name.kind = kindOfWords(tokens, name, words, language);
    // The official Korean Central News Agency: the word before it is no office.
    if (name.kind === 'person' && endsAsOrganisation(words, language)) name.kind = 'organisation';
    if (words.length > 1) surnames.add(words[words.length - 1] as string);
  });
  names.forEach((name, i) => {
    if (name.kind !== 'person') return;
    const words = wordsOf[i] as string[];
    if (words.length > 1) {
      name.gender ??= genderOfName(words, surnames, language);
      if (name.gender || name.role) families.add(words[words.length - 1] as string);
    }
    // Healey, Min-jae and Kim may all come back alone
    for (const word of words) people.set(word, people.get(word) ?? null);
  });
  names.forEach((name, i) => {
    const words = wordsOf[i] as string[];
    if (words.length !== 1) return;
    const first = words[0] as string;
    const isBody = name.kind === 'organisation' || (name.kind === 'place' && isTagged(tokens, name));
    if (isBody && families.has(first) && isFamilyName(tokens, name)) name.kind = 'person';
    if (name.kind !== 'unknown') return;
    if (people.has(first) || isTagged(tokens, name)) name.kind = 'person';
  });
  for (const name of names) {
    if (name.kind === 'organisation' || name.kind === 'place') name.gender = 'neuter';
  }
}

function endsAsOrganisation(words: readonly string[], language: Language): boolean {
  return (
    words.length > 2 &&
    ORGANISATION_HEADS.has(words[words.length - 1] as string) &&
    (words.length > 3 || !genderOfGivenName(words[0] as string, language))
  );
}

/** BBC, G20; U.S.; MoD, MPs. */
function isAcronym(text: string): boolean {
  const { length } = text;
  if (!startsUpper(text) || length < 2) return false;
  if (consistsOf(text, UPPER | NUMBER, 2, 7)) return true;
  if (text.charAt(1) === '.')
    return (
      length > 3 &&
      text
        .split('.')
        .every((letter, i, all) => (i === all.length - 1 ? letter === '' : consistsOf(letter, UPPER, 1, 1)))
    );
  const second = endOfRun(text, 1, 2, LOWER);
  const end = endOfRun(text, second, length, UPPER);
  return end > second && end - second <= 4 && (end === length || text.slice(end) === 's');
}

/** Forbes said, where the article has a Randy Forbes; but: the Times; the CPAC of a headline’s Anna Lind CPAC. */
function isFamilyName(tokens: readonly Token[], name: Draft): boolean {
  return tokens[name.first - 1]?.lower !== 'the' && !isAcronym((tokens[name.first] as Token).text);
}

/** “…,” Jensen said: unless the article tells otherwise, whoever speaks under one plain name is a person. */
function isTagged(tokens: readonly Token[], name: Draft): boolean {
  if (tokens[name.first - 1]?.lower === 'the') return false;
  return (tokens[name.end]?.facts.cue ?? 0) === 3 || (tokens[name.first - 1]?.facts.cue ?? 0) === 3;
}

/** HEALEY: I did not. — a shouted word before a colon at the start of a paragraph. */
function isLabel(tokens: readonly Token[], name: Draft): boolean {
  const token = tokens[name.first] as Token;
  return (
    tokens[name.end]?.text === ':' && tokens[name.first - 1]?.block !== token.block && token.text.length > 3
  );
}

function headWords(tokens: readonly Token[], name: Draft): string[] {
  const words: string[] = [];
  for (let i = name.head.first; i < name.head.end; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'punctuation') words.push(token.lower);
  }
  return words;
}

/** What the names of places begin with: Lake Norland, West Mids. */
const PLACE_OPENING =
  /^(?:lake|mount|cape|fort|camp|port|far|north|south|east|west|cyclone|typhoon|storm|operation|hotel|hospital)$/;

/** Countries and capitals that are families: DeAndre Jordan. */
const SURNAMES = /^(?:jordan|israel|london|paris|georgia)$/;

/** Given names that are letters; not U.S. or E.U. */
const INITIALS = /^(?:[^EU]\.[A-Z]\.?|[A-Z]J|J[CDKT])$/;

function kindOfWords(
  tokens: readonly Token[],
  name: Draft,
  words: readonly string[],
  language: Language,
): Draft['kind'] {
  const whole = words.join(' ');
  const last = words[words.length - 1] ?? '';
  const text = (tokens[name.head.first] as Token).text;
  const before = tokens[name.first - 1]?.lower === 'the' ? `the ${whole}` : whole;
  if (MEDIA.has(whole) || MEDIA.has(before) || language.organisations?.has(whole)) return 'organisation';
  if (PLACES.has(whole) || PLACES.has(before)) return 'place';
  if (words.length === 1) {
    const known = KNOWN_ORGANISATIONS.has(last) || ORGANISATION_HEADS.has(last);
    return known || (isAcronym(text) && !isLabel(tokens, name)) ? 'organisation' : 'unknown';
  }
  if (EVENTS.has(last) || PLACE_OPENING.test(words[0] as string)) return 'place';
  // Tribunal Supremo, Ley de Costas: where adjectives follow, the noun is the first word
  const first = language.isLaterAdjective ? (words[0] as string) : '';
  const noun = language.glossary?.words.get(first)?.[0] ?? first;
  if (ORGANISATION_HEADS.has(noun)) return 'organisation';
  if (THING_HEADS.has(noun)) return 'unknown';
  if (genderOfGivenName(words[0] as string, language) && !ORGANISATION_HEADS.has(last)) return 'person';
  if (ORGANISATION_HEADS.has(last) || words.includes('&')) return 'organisation';
  if (THING_HEADS.has(last)) return 'unknown';
  // But: J.J. Lund, AJ Holm, JD Vale
  const isAgency = isAcronym(text) && !INITIALS.test(text);
  if (KNOWN_ORGANISATIONS.has(words[0] as string) || MEDIA.has(words[0] as string) || isAgency)
    return 'organisation';
  // Radio Humber, Channel 9, the Health and Safety Executive
  const isBody = last === 'executive' || MATTERS.test(last) || /^(?:radio|channel)$/.test(words[0] as string);
  if (isBody || words.includes('of') || words.includes('for')) return 'organisation';
  // Clean Rivers Namibia
  // Cricket Australia, Air India
  if (PLACES.has(last) && (words.length > 2 || (countryOrParty(last) !== last && !SURNAMES.test(last))))
    return 'organisation';
  // Save Our Harbour
  if (words.some((word) => FUNCTION_WORDS.has(word)) && !SURNAMES_FIRST.has(words[0] as string))
    return 'unknown';
  // the American Legion
  return words.length <= 4 && !DEMONYMS.has(words[0] as string) ? 'person' : 'unknown';
}

/** Gender that the given name tells. Kim Jong Un: the first word is the family name; Kim in an article on Ann Kim. */
function genderOfName(
  words: readonly string[],
  surnames: ReadonlySet<string>,
  language: Language,
): 'female' | 'male' | null {
  const given = words[0] as string;
  if (surnames.has(given)) return null;
  const second = words[1] as string;
  if (
    SURNAMES_FIRST.has(given) &&
    (words.length === 3 || second.includes('-') || !SURNAMES_FIRST.has(second))
  )
    return null;
  // J. Edgar Hoover
  if (given.length <= 2 && words.length > 2) return genderOfGivenName(second, language);
  return genderOfFullName(given, words[words.length - 1] as string, language);
}
