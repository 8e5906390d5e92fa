import { genderOfGivenName } from '../lexicon/en/given-names';
import { honorificGender, OFFICES } from '../lexicon/en/honorifics';
import { MEDIA } from '../lexicon/en/media';
import { NOUN_MODIFIERS } from '../lexicon/en/noun-modifiers';
import { ORGANISATION_HEADS, THING_HEADS } from '../lexicon/en/organisations';
import { DEMONYMS, PLACES } from '../lexicon/en/places';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';
import type { TokenRange } from './draft';

/**
 * One run of capitals can be two names that only stand side by side: told the Daily Mail | Holm; minister in the Ministry
 * of Finance | Brian Holm; ambassador to the United States | Hamdun Mohar. Gives the run itself where it is one name.
 */
export function splitRun(
  tokens: readonly Token[],
  run: TokenRange,
  surnames: ReadonlySet<string>,
  language: Language,
): readonly TokenRange[] {
  const count = run.end - run.first;
  if (count < 2) return [run];
  // Ann Lee | Ann Lee: a line of the page that stands twice
  const half = run.first + count / 2;
  if (count > 2 && count % 2 === 0 && wordsOf(tokens, run.first, half) === wordsOf(tokens, half, run.end))
    return [
      { first: run.first, end: half },
      { first: half, end: run.end },
    ];
  const couple = splitCouple(tokens, run);
  if (couple) return couple;
  const served = followsRole(tokens, run.first);
  const placed = language.glossary !== null && (served || isGoverned(tokens, run.first));
  for (let cut = run.first + 1; cut < run.end; cut++) {
    if ((placed && isCutBehindPlace(tokens, run, cut, language)) || isCut(tokens, run, cut, surnames, served))
      return [
        { first: run.first, end: cut },
        { first: cut, end: run.end },
      ];
  }
  return [run];
}

/** Ann Lee | & | Tom Berg: two people, each with given and family name; not: Berg & Vale, Ann & Co. */
function splitCouple(tokens: readonly Token[], { first, end }: TokenRange): readonly TokenRange[] | null {
  let joint = first;
  while (joint < end && tokens[joint]?.text !== '&') joint++;
  const isGiven = (at: number) => genderOfGivenName(tokens[at]?.lower ?? '') !== null;
  if (joint - first < 2 || end - joint < 3 || !isGiven(first) || !isGiven(joint + 1)) return null;
  return [
    { first, end: joint },
    { first: joint + 1, end },
  ];
}

/** en | Puerto Sereno; à l' | AFP: a preposition stands before the run. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    tokens[at]?.block === tokens[first]?.block &&
    /^(?:in|to|at|on|of|about|over|from)$/.test(tokens[at]?.lower ?? '')
  );
}

/** a déclaré à l'AFP | Maëlle Garrec; dijo en Puerto Sereno | Teresa de la Hoz; el catedrático de Derecho Penal | Ignacio Verdú; not: en San José | Obrero. In languages with the subject behind the verb. */
function isCutBehindPlace(
  tokens: readonly Token[],
  run: TokenRange,
  cut: number,
  language: Language,
): boolean {
  const isGiven = (i: number) => genderOfGivenName(tokens[i]?.lower ?? '', language) !== null;
  if (!isGiven(cut) || run.end - cut < 2 || !tokens[cut]?.capital) return false;
  // dit de Maëlle Garrec | Paul Kervella: two full names; not: Juan Carlos Martín Pérez
  if (cut - run.first > 1 && isGiven(run.first) && !isGiven(cut - 1)) return !isSmall(tokens[cut - 1]);
  for (let i = run.first; i < cut; i++) if (isGiven(i) || SAINT.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** Ignacio de | la, Teresa y | …: no name ends so. */
const isSmall = (token: Token | undefined): boolean => !token?.capital;

/** Words that a given name follows in the names of places. */
const SAINT = /^(?:san|santa|santo|saint|sainte|sankt|st|villa|ciudad|place|rue)$/;

function isCut(
  tokens: readonly Token[],
  run: TokenRange,
  cut: number,
  surnames: ReadonlySet<string>,
  served: boolean,
): boolean {
  const last = tokens[cut - 1]?.lower ?? '';
  // Former chairman of Norwater | Lt Gen (retd) Bo Vale
  if (served && isBareTitle(tokens[cut]) && !isBareTitle(tokens[cut - 1])) return true;
  if (!isPersonal(tokens, cut, run.end, surnames)) return false;
  const left = wordsOf(tokens, run.first, cut);
  const given = genderOfGivenName(tokens[cut]?.lower ?? '') !== null;
  // Speaking to the Daily Mail | Holm said
  if (cut - run.first > 1 && (MEDIA.has(left) || MEDIA.has(`the ${left}`)))
    return run.end - cut === 1 || given;
  if (!served || run.end - cut < 2) return false;
  if (PLACES.has(left)) return true;
  // former attorney for Donald Holm | Joseph Vale: two full names
  if (given && cut - run.first === 2 && genderOfGivenName(tokens[run.first]?.lower ?? '')) return true;
  const named = given && !/^(?:of|for|the|and|&|st|saint)$/.test(last);
  // MP for Lund East | Ann Lee
  if (ORGANISATION_HEADS.has(last) || /^(?:north|south|east|west|central)$/.test(last)) return named;
  // Ministry of Finance | Brian Holm
  const of = wordIndex(tokens, run.first, cut, 'of');
  if (of < 0 || !ORGANISATION_HEADS.has(tokens[of - 1]?.lower ?? '')) return false;
  return named || OFFICES.has(last) || (PLACES.has(last) && run.end - cut === 2);
}

/** Ann Lee; Holm, where the article has an Ann Holm: words of which none belongs to a body, place or title. */
function isPersonal(
  tokens: readonly Token[],
  from: number,
  end: number,
  surnames: ReadonlySet<string>,
): boolean {
  if (end - from > 4) return false;
  if (end - from === 1) return surnames.has(tokens[from]?.lower ?? '');
  for (let i = from; i < end; i++) {
    const { lower, type, capital } = tokens[i] as Token;
    if (type !== 'word' || !capital) {
      if (/^(?:of|for|on|and)$/.test(lower)) return false;
      continue;
    }
    if (roleNoun(lower) || NOUN_MODIFIERS.has(lower) || DEMONYMS.has(lower) || OFFICES.has(lower))
      return false;
    if (ORGANISATION_HEADS.has(lower) || THING_HEADS.has(lower)) return false;
    if (PLACES.has(lower) && i === end - 1) return false;
  }
  return true;
}

/** Lt, Dr, Sir: a title that is no office and no surname; not the saint of a place. */
function isBareTitle(token: Token | undefined): boolean {
  return (
    honorificGender(token?.lower ?? '') !== undefined && !token?.facts.noun && !SAINT.test(token?.lower ?? '')
  );
}

function wordIndex(tokens: readonly Token[], first: number, end: number, word: string): number {
  for (let i = first; i < end; i++) if (tokens[i]?.lower === word) return i;
  return -1;
}

function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  let words = '';
  for (let i = first; i < end; i++) words += `${i > first ? ' ' : ''}${tokens[i]?.lower}`;
  return words;
}

/** ambassador to the | United States; minister in the | Ministry: a role noun and its preposition stand before the run. */
function followsRole(tokens: readonly Token[], first: number): boolean {
  const at = /^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  // Minister of State | at the Department of Finance; Leader of Opposition | in the Lund Assembly
  const noun = tokens[at - 2]?.lower === 'of' ? tokens[at - 3] : tokens[at - 1];
  if (!noun || noun.block !== tokens[first]?.block) return false;
  if (!/^(?:to|in|of|for|at|with|from)$/.test(tokens[at]?.lower ?? '')) return false;
  const role = noun.facts.noun;
  return role?.kind === 'person' && role.number === 'singular';
}
