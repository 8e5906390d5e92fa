import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { honorificGender, LETTERED_POSTS, NAME_SUFFIXES, PARTICLES } from '../lexicon/en/honorifics';
import { MEDIA } from '../lexicon/en/media';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, THING_HEADS } from '../lexicon/en/organisations';
import { DEMONYMS, PLACES } from '../lexicon/en/places';
import { TRADE_SURNAMES } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import { consistsOf, UPPER } from '../text/characters';
import type { Token } from '../text/document';
import { isOrigin } from './adjectives';
import { afterOffice } from './after-office';
import { type Draft, draftOf, type TokenRange } from './draft';
import { isNamedBody } from './named-bodies';
import { endOfOddBody } from './odd-bodies';
import { isOrganisationRun } from './organisation-run';

/** First words of countries whose people are called by two: New Zealanders. */
const FIRST_OF_TWO = /^(?:new|sri|puerto|costa)$/;

/** Where a post in letters is held. */
const BEAT = /^(?:north|south|east|west|central|city|traffic)$/;

/** Members of parliaments, in letters. */
const POSTS = /^(?:ms?p|td|mep|mla)$/;

/** MP, MSP, TD. */
export function isPost({ lower }: Token): boolean {
  return POSTS.test(lower);
}

/**
 * The name in a run of capitals, its titles set apart as its role: `UK Defence Secretary` + `John Healey`. Null where the
 * run is a title, a nationality or an adjective by itself (`Prime Minister`, `Republican`): descriptions take it up.
 */
export function nameFromRun(
  tokens: readonly Token[],
  run: TokenRange,
  surnames: ReadonlySet<string>,
  language: Language,
): Draft | null {
  const body = () => draftOf('name', 'organisation', run.first, run.end, { gender: 'neuter' });
  if (endOfOddBody(tokens, run.first) === run.end) return body();
  if (isNobodys(tokens, run)) return null;
  const known = knownWord(tokens, run, surnames);
  if (known) return draftOf('name', known, run.first, run.end);
  const lastWord = tokens[lastNameWord(tokens, run)] as Token;
  // the Birmingham | MP
  if (PLACES.has((tokens[run.first] as Token).lower) && POSTS.test(tokens[run.first + 1]?.lower ?? ''))
    return draftOf('name', 'place', run.first, run.first + 1);
  if (isOrganisationRun(tokens, run, lastWord, language)) return body();
  const bare = endOfTitles(tokens, run, surnames, language);
  if (bare >= run.end) {
    if (isNamedBody(tokens, run)) return body();
    if (run.end - run.first > 1 || !TRADE_SURNAMES.has(lastWord.lower) || isAdjective(lastWord)) return null;
    return draftOf('name', 'unknown', run.first, run.end);
  }
  if (bare > run.first) return titledName(tokens, run, bare);
  // the Hawks | GM, who is told by his letters alone
  if (run.end - run.first > 1 && LETTERED_POSTS.has(lastWord.text) && tokens[run.first - 1]?.lower === 'the')
    return draftOf('name', 'unknown', run.first, run.end, { head: { first: run.end - 1, end: run.end } });
  // the Hackney | MP: nobody's name has a determiner
  if (POSTS.test((tokens[run.end - 1] as Token).lower) && tokens[run.first - 1]?.lower === 'the')
    return draftOf('name', 'unknown', run.first, run.end - 1);
  return draftOf('name', 'unknown', run.first, run.end, bareHead(tokens, run));
}

/** Where somebody is from, a state behind its town, a people of two words: Oslo-based; Austin, | Tex.; the | New Zealander. */
function isNobodys(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const last = tokens[end - 1] as Token;
  if (isOrigin(last.lower)) return true;
  if (end - first === 1) return isState(tokens, first);
  return end - first === 2 && last.facts.isDemonym && FIRST_OF_TWO.test((tokens[first] as Token).lower);
}

/** What a name of one word is that is known without looking further; null for all others. */
function knownWord(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  surnames: ReadonlySet<string>,
): 'organisation' | 'unknown' | null {
  if (end - first > 1) return null;
  const { lower, facts } = tokens[first] as Token;
  // She told the | Observer; but: said the Australian
  const isPaper = !facts.isDemonym && tokens[first - 1]?.lower === 'the' && MEDIA.has(`the ${lower}`);
  // Congress; Green said, where the article has Ann Green
  if (isPaper || KNOWN_ORGANISATIONS.has(lower)) return 'organisation';
  // But: Cuban officials, where the article has a Mark Cuban
  return surnames.has(lower) && (!facts.isDemonym || tokens[end]?.facts.cue === 3) ? 'unknown' : null;
}

/** UK Defence Secretary | John Healey: the name from `bare` on, its titles set apart. */
function titledName(tokens: readonly Token[], { first, end }: TokenRange, bare: number): Draft {
  let gender: 'female' | 'male' | null = null;
  let titled = false;
  for (let i = first; i < bare; i++) {
    const word = tokens[i] as Token;
    const told = honorificGender(word.lower);
    gender ??= told ?? null;
    const noun = word.facts.noun;
    if (told !== undefined || noun?.kind === 'person') titled = true;
    if (noun?.kind === 'person' && (noun.gender === 'female' || noun.gender === 'male'))
      gender ??= noun.gender;
  }
  return draftOf('name', titled ? 'person' : 'unknown', first, end, {
    ...bareHead(tokens, { first: bare, end }),
    role: { first, end: bare },
    gender,
  });
}

/** Austin, | Tex., is; the mayor of Washington, | DC, said: a state, shortened, behind its town. */
function isState(tokens: readonly Token[], i: number): boolean {
  const [town, comma, state, after] = tokens.slice(i - 2, i + 2) as (Token | undefined)[];
  return (
    comma?.text === ',' &&
    town?.capital === true &&
    town.block === state?.block &&
    (state?.lower === 'dc' ||
      // Lund, | N.Y.,
      (/^\w\.\w\.$/.test(state?.lower ?? '') && after?.text === ',') ||
      (after?.text === '.' && after.start === state?.end && ABBREVIATIONS.has(state?.lower ?? '')))
  );
}

/** The name without its suffix: `Martin Luther King` in `Martin Luther King, Jr.` */
function bareHead(tokens: readonly Token[], name: TokenRange): { head: TokenRange } {
  const last = lastNameWord(tokens, name);
  return { head: { first: name.first, end: last + 1 } };
}

/** Index of the last word that is no suffix, dot or comma. */
function lastNameWord(tokens: readonly Token[], run: TokenRange): number {
  let last = run.end - 1;
  while (last > run.first) {
    const word = tokens[last] as Token;
    if (word.type === 'word' && !NAME_SUFFIXES.has(word.lower)) break;
    if (word.text === '.' && consistsOf(tokens[last - 1]?.text ?? '', UPPER, 1, 1)) break;
    if (word.type === 'number') break;
    last--;
  }
  return last;
}

/** Index of the first token after the titles at the start of a run; `run.first` where there are none. */
function endOfTitles(
  tokens: readonly Token[],
  run: TokenRange,
  surnames: ReadonlySet<string>,
  language: Language,
): number {
  const last = lastNameWord(tokens, run);
  let end = run.first;
  let adjectives = true;
  let titled = false;
  // Ann Lee MP: the suffix is no title
  for (let i = run.first; i <= last; i++) {
    const word = tokens[i] as Token;
    // Officer-in-Charge (OC) | Rafiq Mollah
    if (
      word.text === '(' &&
      end === i &&
      i > run.first &&
      consistsOf(tokens[i + 1]?.text ?? '', UPPER, 2, 4)
    ) {
      end = i + 3;
      i += 2;
      continue;
    }
    // Fr Bo | “Father Bo” Vale
    if (/^[“"(]$/.test(word.text)) break;
    // Marine Garrec: elsewhere a given name is a role.
    const given = i === run.first && i < last && language.givenNames?.has(word.lower);
    if (!given && isTitle(tokens, i, run, last)) {
      end = afterOffice(tokens, i + 1, run.end);
      // SSP South | Ann Lee
      if (end < last && LETTERED_POSTS.has(word.text) && BEAT.test(tokens[end]?.lower ?? '')) end++;
      i = end - 1;
      titled = true;
    } else if (given || isGivenName(tokens, i, last)) {
      adjectives = false;
    } else if (adjectives && isAdjective(word) && !THING_HEADS.has(tokens[i + 1]?.lower ?? '')) {
      // Republican Marco Rubio; the run “Ukrainian” by itself
      if (run.end - run.first === 1 || word.facts.isDemonym) end = Math.max(end, i + 1);
      else if (onlyAdjectives(tokens, run)) return run.end;
    } else {
      // Mr | Bashir Sheikh Noor
      if (/^m(?:r|rs|s)$/.test(tokens[end - 1]?.lower ?? '') && end === i) break;
      adjectives = false;
    }
  }
  // the | American Legion; but: Chinese | CDC; Republican | Lee, where the article has an Ann Lee
  const { lower, text } = tokens[last] as Token;
  // Ramna Police | Station: a place, no title
  if (end === last && lower === 'station') return run.first;
  if (!titled && end === last && !surnames.has(lower) && !consistsOf(text, UPPER, 1)) return run.first;
  return end > last ? run.end : end;
}

/** Singer | Ally Berg, Christian Holm: roles and adjectives that are given names where one capital follows. */
function isGivenName(tokens: readonly Token[], i: number, last: number): boolean {
  const word = tokens[i] as Token;
  return i === last - 1 && word.capital && /^(?:ally|christian)$/.test(word.lower);
}

function isAdjective(word: Token): boolean {
  if (word.lower.endsWith('s') && DEMONYMS.has(word.lower.slice(0, -1))) return true;
  return (word.facts.isDemonym || word.facts.isModifier) && !PLACES.has(word.lower);
}

function onlyAdjectives(tokens: readonly Token[], run: TokenRange): boolean {
  for (let i = run.first; i < run.end; i++) {
    const word = tokens[i] as Token;
    if (word.type === 'word' && !isAdjective(word) && !word.facts.noun) return false;
  }
  return true;
}

function isTitle(tokens: readonly Token[], i: number, run: TokenRange, last: number): boolean {
  const word = tokens[i] as Token;
  if (honorificGender(word.lower) !== undefined) {
    // Stephen King: a title at the end of a name is a family name
    return !(TRADE_SURNAMES.has(word.lower) && i === last && i > run.first) && word.lower !== 'st';
  }
  // Det Con | Amy Rudge
  if (i < last && (LETTERED_POSTS.has(word.text) || (word.text === 'Con' && tokens[i - 1]?.lower === 'det')))
    return true;
  // Health and Safety Executive
  if (word.lower === 'executive' && tokens[i - 1]?.lower === 'safety') return false;
  const noun = word.facts.noun;
  if (noun?.kind !== 'person' && !(noun?.kind === 'group' && noun.number === 'plural')) return false;
  if (isGivenName(tokens, i, last)) return false;
  if (i === last && isAfterName(tokens, run.first, i) && !isAdjective(word)) return false;
  if (!TRADE_SURNAMES.has(word.lower)) return true;
  // Attorney General | Ann Lee
  if (word.lower === 'general' && i > run.first && tokens[i - 1]?.facts.noun?.kind === 'person') return true;
  // Defence Chief Ann Lee, but Tim Cook, Dean Baker
  if (i === last) return i > run.first && isAdjective(tokens[i - 1] as Token);
  const isOffice = /^(?:coach|judge|major|chief|pope|king|prince|duke|sheriff|bishop|constable|abbot)$/.test(
    word.lower,
  );
  if (i === run.first) return last - i > 1 || isOffice;
  // Magistrate | Judge | Ann Lee; Battalion | Chief | Ann Lee; Norland | Coach | Ann Lee
  const before = tokens[i - 1] as Token;
  return (
    isAdjective(before) ||
    ORGANISATION_HEADS.has(before.lower) ||
    (isOffice &&
      last - i > 1 &&
      (before.facts.noun?.kind === 'person' || genderOfGivenName(tokens[i + 1]?.lower ?? '') !== null))
  );
}

/** Mr. | Sellers, Joseph M. | Sellers, Betty | Dukes, Dan | Backer: no noun; but: Virginia | Democrats. */
export function isAfterName(tokens: readonly Token[], first: number, i: number): boolean {
  const dotted = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
  const before = tokens[dotted];
  if (dotted < first || !before) return false;
  // Ann De | Backer
  if (/^(?:mr|mrs|ms|miss)$/.test(before.lower) || (dotted > first && PARTICLES.has(before.lower)))
    return true;
  if (consistsOf(before.text, UPPER, 1, 1)) return dotted > first && dotted < i - 1;
  return (
    dotted === i - 1 &&
    genderOfGivenName(before.lower) !== null &&
    !PLACES.has(before.lower) &&
    !isAdjective(before)
  );
}
