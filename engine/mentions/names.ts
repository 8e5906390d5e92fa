import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/en/honorifics';
import { AND_TAILS, POSSESSIVE_NAMES } from '../lexicon/en/name-joints';
import { OF_HEADS, ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { DEMONYMS } from '../lexicon/en/places';
import { roleNoun } from '../lexicon/en/role-nouns';
import { consistsOf, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { isOrigin, isRetired } from './adjectives';
import { isBodyWithAnd } from './bodies-with-and';
import type { Capitals } from './capitals';
import type { TokenRange } from './draft';
import { endOfOddBody } from './odd-bodies';
import { isAfterName, isPost } from './titles-before-names';

/** Longest run of capitals that is still one name; what is longer is a table or a shouted page. */
const LONGEST = 14;

/** Words before such an “and”, where no “of” stands before them: Energy and Commerce Committee. */
const AND_HEADS =
  /^(?:ways|oversight|immigration|energy|health|food|fire|science|space|armed|labou?r|education|culture)$/;

/** Bodies named by their matter: Committee on Intelligence. */
const ON_HEADS = /^(?:committee|council|commission|conference|caucus|panel|center|centre)$/;

/** What a company’s name ends with, shortened. */
const COMPANY = /^(?:inc|corp|co|ltd|bros)$/;

const PEERS = /^(?:lord|lady|baroness|viscount)$/;

const OPEN_NICKNAME = /^[“"‘'(]$/;
const CLOSE_NICKNAME = /^[”"’')]$/;

/** Runs of capitalised words with all that holds a name together, in reading order. */
export function findNameRuns(document: Document, capitals: Capitals): TokenRange[] {
  const { tokens, language } = document;
  const runs: TokenRange[] = [];
  for (let i = 0; i < tokens.length; ) {
    const body = endOfOddBody(tokens, i);
    if (body > i) {
      runs.push({ first: i, end: body });
      i = body;
      continue;
    }
    if (capitals.nameWord[i] !== 1) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end - i < LONGEST) {
      const further = nextWord(tokens, capitals, i, end);
      if (further === end) break;
      end = further;
    }
    if (language.isLaterAdjective) end = endOfBody(tokens, i, end, language.isLaterAdjective);
    runs.push({ first: i, end });
    i = end;
  }
  return runs;
}

/**
 * Fédération | française de natation, Cour | des comptes: where the name of a body ends whose other words are small, in
 * languages that have its noun first.
 */
function endOfBody(
  tokens: readonly Token[],
  first: number,
  from: number,
  isLaterAdjective: (lower: string) => boolean,
): number {
  const { lower, block } = tokens[first] as Token;
  if (from - first > 1 || !ORGANISATION_HEADS.has(lower)) return from;
  const wordAt = (i: number) => {
    const token = tokens[i];
    return token?.block === block && token.type === 'word' && !token.capital ? token.lower : '';
  };
  const isAdjective = (i: number) =>
    wordAt(i) !== '' && (DEMONYMS.has(wordAt(i)) || isLaterAdjective(wordAt(i)));
  let end = from;
  if (isAdjective(end)) end++;
  if (wordAt(end) !== 'of') return end;
  const noun = wordAt(end + 1) === 'the' ? end + 2 : end + 1;
  const named = tokens[noun];
  // Conseil régional de | Bretagne
  if (named?.block === block && named?.type === 'word' && named.capital) return noun + 1;
  if (wordAt(noun) === '' || FUNCTION_WORDS.has(wordAt(noun)) || roleNoun(wordAt(noun))) return end;
  return isAdjective(noun + 1) ? noun + 2 : noun + 1;
}

/** Where the run that ends at `end` goes on to: the end of its next part, or `end` where it stops. */
function nextWord(tokens: readonly Token[], capitals: Capitals, first: number, end: number): number {
  const last = tokens[end - 1] as Token;
  const next = tokens[end];
  if (!next || next.block !== last.block) return end;
  // New York-based | Ann Lee
  if (isOrigin(last.lower)) return end;
  // Martin Vale Jr. | Lerena left
  if (last.text === '.') return end;
  const isNameAt = (i: number) => capitals.nameWord[i] === 1 && tokens[i]?.block === last.block;
  if (isNameAt(end)) return end + 1;
  // Sen. Ted Cruz, John F. Kennedy, Martin Luther King Jr.
  if (next.text === '.' && next.start === last.end && isAbbreviated(last)) {
    // She wrote on X. | Holm replied
    const site =
      last.text === 'X' && end - first === 1 && /^(?:on|to|via)$/.test(tokens[first - 1]?.lower ?? '');
    if (site) return end;
    // Martin Vale Jr. | Washington knew; World War II. | Oslo knew
    const suffixed = end - first > 1 && NAME_SUFFIXES.has(last.lower);
    if (suffixed) return /^[js]r$|^esq$/.test(last.lower) ? end + 1 : end;
    if (isNameAt(end + 1)) return end + 2;
    // Harbour Line Inc., | the owner, said; Harbour Line Inc. | analyst Ann Lee
    const after = tokens[end + 1];
    if (
      COMPANY.test(last.lower) &&
      end - first > 1 &&
      (after?.text === ',' || (after?.type === 'word' && !after.capital))
    )
      return end + 1;
    return NAME_SUFFIXES.has(last.lower) || last.text.length === 1 ? end + 1 : end;
  }
  // Brig Gen (retd) | Ann Lee
  if (isRetired(tokens, end) && isNameAt(end + 3)) return end + 4;
  // Charles de Gaulle, Ursula von der Leyen
  if (PARTICLES.has(next.lower) && !next.capital && next.type === 'word') {
    if (isNameAt(end + 1)) return end + 2;
    if (PARTICLES.has(tokens[end + 1]?.lower ?? '') && isNameAt(end + 2)) return end + 3;
  }
  // Johnson & Johnson
  if (next.text === '&' && isNameAt(end + 1)) return end + 2;
  // Bank of England, Secretary of State, Office of the Prime Minister
  // But: Peter T. King | of New York, Ms. Boxer | of Ohio
  if (
    (next.lower === 'of' || next.lower === 'for') &&
    (goesOnWithOf(last, next.lower) || (end - first === 1 && isPost(last))) &&
    !isAfterName(tokens, first, end - 1)
  ) {
    if (isNameAt(end + 1)) return end + 2;
    if (tokens[end + 1]?.lower === 'the' && isNameAt(end + 2)) return end + 3;
  }
  // Lord Alder | of Lund
  if (next.lower === 'of' && end - first === 2 && PEERS.test(tokens[first]?.lower ?? '') && isNameAt(end + 1))
    return end + 2;
  // Joint Committee on Intelligence
  if (next.lower === 'on' && ON_HEADS.test(last.lower) && isNameAt(end + 1)) return end + 2;
  // Department of Health and Human Services
  if (next.lower === 'and' && isNameAt(end + 1) && AND_TAILS.has(tokens[end + 1]?.lower ?? '')) {
    if (AND_HEADS.test(last.lower)) return end + 2;
    for (let i = first; i < end; i++) {
      if (/^(?:of|for|on)$/.test(tokens[i]?.lower ?? '')) return end + 2;
    }
  }
  if (next.lower === 'and' && isBodyWithAnd(tokens, capitals, first, end)) return end + 2;
  return odder(tokens, isNameAt, first, end);
}

function odder(
  tokens: readonly Token[],
  isNameAt: (i: number) => boolean,
  first: number,
  end: number,
): number {
  const last = tokens[end - 1] as Token;
  const next = tokens[end] as Token;
  // John Smith, Jr.
  if (next.text === ',' && NAME_SUFFIXES.has(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital) {
    return tokens[end + 2]?.text === '.' ? end + 3 : end + 2;
  }
  // Channel 4, Number 10
  if (next.type === 'number' && /^(?:channel|number|no|district|area|france|formula)$/.test(last.lower))
    return end + 1;
  // King’s College, Police Officers’ Association
  const isOwner = /s$/.test(last.lower)
    ? /^[’']$/.test(next.text)
    : POSSESSIVE_NAMES.has(last.lower) && /^[’']s$/i.test(next.text);
  if (isOwner && next.start === last.end && isNameAt(end + 1)) {
    let last = end + 1;
    while (isNameAt(last + 1)) last++;
    const isBody = ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
    if (isBody || next.text.length > 1) return end + 2;
  }
  // Dmytro “Fox” Hrytsak: at most three words in marks between two names; Assistant Commissioner of Police (ACP) Ann Lee
  const isRank =
    next.text === '(' && tokens.slice(first, end).some(({ facts }) => facts.noun?.kind === 'person');
  if (OPEN_NICKNAME.test(next.text) && (end - first <= 3 || isRank)) {
    for (let i = end + 2; i <= end + 4; i++) {
      if (CLOSE_NICKNAME.test(tokens[i]?.text ?? '')) {
        const inside = next.text !== '(' || i === end + 2;
        return inside && tokens[end + 1]?.capital && isNameAt(i + 1) ? i + 2 : end;
      }
    }
  }
  return end;
}

function isAbbreviated(word: Token): boolean {
  return ABBREVIATIONS.has(word.lower) || consistsOf(word.text, UPPER, 1, 1) || NAME_SUFFIXES.has(word.lower);
}

function goesOnWithOf(last: Token, preposition: string): boolean {
  if (OF_HEADS.has(last.lower)) return true;
  return preposition === 'of' && last.facts.noun?.kind === 'person';
}
