import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import { countryOrParty } from '../lexicon/en/countries';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { COURTESY_TITLES } from '../lexicon/en/honorifics';
import { isPersonalNoun, roleGroups, roleNoun } from '../lexicon/en/role-groups';
import { roleNoun as nounOf } from '../lexicon/en/role-nouns';
import { isPartyAndState } from '../mentions/adjectives';
import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import type { Role } from './entity';

/** Words that end the noun of a role; what follows them says of what or whom. */
const AFTER_NOUN = new Set('of for in at from to with on who that which by against as'.split(' '));
/** Words that open a noun phrase. */
export const DETERMINERS = new Set(
  `the a an his her their its my our this that these those one some another each any no two three several many other`.split(
    ' ',
  ),
);
const COPULAS = new Set("is was are were became remains serves served has had been being 's".split(' '));

/** Titles that are no roles by themselves. */
const NO_ROLES = new Set('mr mrs ms miss mx sir dame'.split(' '));

/** An apposition longer than this is a clause. */
const MAX_APPOSITION = 14;

/** What a noun phrase says: its noun, what stands with it, its first word. */
export interface Phrase {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly determiner: string | null;
  /** A number of years: `the 56-year-old`. */
  readonly age: number | null;
}

/**
 * The noun phrase in the tokens `[first, end)`: `the UK Defence Secretary` has the noun `secretary` with `@britain` and
 * `defence`. `noun` is the offset of the noun, where it is known. Null where it has no noun.
 */
export function readPhrase(document: Document, first: number, end: number, noun?: number): Phrase | null {
  const words: string[] = [];
  let head: string | null = null;
  let determiner: string | null = null;
  let age: number | null = null;
  for (let i = first; i < end; i++) {
    const token = document.tokens[i] as Token;
    const { lower } = token;
    if (token.type === 'punctuation' || lower === "'s") continue;
    age ??= yearsOf(lower);
    if (head === null && AFTER_NOUN.has(lower)) head = words.pop() ?? null;
    if (DETERMINERS.has(lower)) {
      if (i === first) determiner = lower;
      continue;
    }
    if (AFTER_NOUN.has(lower) || lower === 'and') continue;
    const word = modifier(document, i);
    if (word === null) continue;
    // el [ingeniero] jefe
    const isFirst = noun === undefined && head === null && document.language.isLaterAdjective;
    if (token.start === noun || (isFirst && isPersonalNoun(roleNoun(lower)))) head = roleNoun(lower);
    else words.push(word);
  }
  head ??= words.pop() ?? null;
  if (head === null) return null;
  // the activist-turned-politician
  return { head: roleNoun(head.replace(/^.+-turned-/, '')), modifiers: new Set(words), determiner, age };
}

/** The word under which modifiers are compared; null for the `South` of `South Korea`. */
function modifier(document: Document, i: number): string | null {
  const { lower } = document.tokens[i] as Token;
  const isPart = lower === 'north' || lower === 'south';
  if (isPart && document.tokens[i + 1]?.lower.startsWith('korea')) return null;
  if (lower === 'korea' || lower === 'korean' || lower === 'koreans') {
    const before = document.tokens[i - 1]?.lower;
    return before === 'north' || before === 'south' ? `@${before}korea` : '@korea';
  }
  const known = countryOrParty(lower);
  return known === lower ? roleNoun(lower) : known;
}

/** `56-year-old`, `56-year`: 56; null for all other words. */
function yearsOf(lower: string): number | null {
  const match = lower.includes('-year') ? /^(\d{1,3})-year/.exec(lower) : null;
  return match ? Number(match[1]) : null;
}

/** The roles that stand with a name: as a title, in apposition, or after `is`. */
export function rolesOfName(document: Document, mention: Mention): Role[] {
  const roles: Role[] = [];
  if (mention.role) {
    const [first, end] = tokenRange(document, mention, mention.role.start, mention.role.end);
    addRole(document, roles, first, end, true, countryAfter(document, mention));
  }
  // Bo Vane KC: what the letters behind a name say
  const letters = endOfHead(document, mention);
  if (letters < mention.endToken && isPersonalNoun(document.tokens[letters]?.lower ?? ''))
    addRole(document, roles, letters, letters + 1, false);
  const party = partyAfter(document, mention, letters);
  if (party) roles.push(party);
  const after = appositionAfter(document, mention);
  if (after) addRole(document, roles, after.first, after.end, after.shown);
  return roles;
}

/** Sen. Ann Lee, | D-Ohio, is an Ohio Democrat: what the letter before the state stands for. */
function partyAfter({ tokens }: Document, { endToken }: Mention, from: number): Role | null {
  for (let i = from; i < endToken; i++) {
    const { text, lower, start, end } = tokens[i] as Token;
    const head = isPartyAndState(text) && countryOrParty(lower.charAt(0));
    if (head)
      return {
        head: head.slice(1),
        modifiers: new Set([`~${lower.slice(2)}`]),
        span: { start, end },
        shown: false,
      };
  }
  return null;
}

/** President Ivan Horak of Ukraine: `@ukraine`; null where no country or party follows. */
function countryAfter(document: Document, mention: Mention): string | null {
  const of = endOfHead(document, mention);
  if (document.tokens[of]?.lower !== 'of') return null;
  const word = countryOrParty(document.tokens[of + 1]?.lower ?? '');
  return /^[@#]/.test(word) ? word : null;
}

/** The token after the name itself. */
function endOfHead(document: Document, mention: Mention): number {
  let i = mention.endToken - 1;
  while (i > mention.firstToken && (document.tokens[i] as Token).start >= mention.head.end) i--;
  return i + 1;
}

/** Tokens within `[start, end)`, searched around the mention. */
function tokenRange(document: Document, mention: Mention, start: number, end: number): [number, number] {
  const { tokens } = document;
  let first = mention.firstToken;
  while (first > 0 && (tokens[first] as Token).start > start) first--;
  while (first < tokens.length && (tokens[first] as Token).end <= start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return [first, last];
}

/** One role for each noun: `founder and chief executive` is two, shown together. */
function addRole(
  document: Document,
  roles: Role[],
  first: number,
  end: number,
  shown: boolean,
  country: string | null = null,
): void {
  const { tokens } = document;
  // Minister for Education Mr. | Lee; economist Dr | Lee; but: associate professor | Lee
  const title = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
  const { lower = '' } = tokens[title] ?? {};
  const isCourtesy = COURTESY_TITLES.has(lower) && !/^(?:prof(?:essor)?|rev)$/.test(lower);
  // The elder | Mr. | Lee, former | Miss | Lee
  const isAlone = title === first || /^(?:elder|younger|former|late)$/.test(tokens[title - 1]?.lower ?? '');
  const last = isCourtesy && !isAlone ? title - 1 : end - 1;
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return;
  let start = first;
  for (let i = first; i <= last + 1; i++) {
    if (i <= last && (tokens[i] as Token).lower !== 'and') continue;
    const phrase = readPhrase(document, start, i);
    start = i + 1;
    // Dr | Lee; but: team doctor | Lee
    const isTitle = phrase?.head === 'doctor' && phrase.determiner === null && phrase.modifiers.size === 0;
    if (!phrase || isTitle || NO_ROLES.has(phrase.head)) continue;
    if (roles.some((role) => role.head === phrase.head)) continue;
    roles.push({
      head: phrase.head,
      modifiers: country ? new Set([...phrase.modifiers, country]) : phrase.modifiers,
      span: { start: from.start, end: to.end },
      shown,
    });
  }
}

/** `, the harbour master,` `, 34, a nurse from Leeds,` `, who is the mayor of Oulu,` ` is the president of Y`. */
function appositionAfter(
  document: Document,
  mention: Mention,
): { first: number; end: number; shown: boolean } | null {
  const { tokens } = document;
  let i = endOfHead(document, mention);
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  if (comma && tokens[i]?.type === 'number' && tokens[i + 1]?.text === ',') i += 2;
  const who = tokens[i]?.lower === 'who';
  if (who) i++;
  const copula = COPULAS.has(tokens[i]?.lower ?? '');
  if (copula) while (COPULAS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'as') i++;
  if ((!comma && !copula) || (who && !copula)) return null;
  // Ann Lee, now | the mayor
  if (tokens[i]?.lower === 'now') i++;
  const determiner = DETERMINERS.has(tokens[i]?.lower ?? '');
  const first = i;
  const end = phraseEnd(document, mention, first);
  if (end <= first || (copula && !determiner)) return null;
  // “In Paris, the president said …” is no apposition: nothing closes it.
  const close = tokens[end];
  if (comma && !copula && close?.block === mention.block && !closes(close)) return null;
  // Menée par Morvan, la maire « ment »: nor is a subject before its words.
  if (document.language.glossary && /^[«“„]$/.test(close?.text ?? '')) return null;
  const phrase = readPhrase(document, first, end);
  // Ann Lee, beating rival Bo Vale, said; but: Ann Lee, managing partner
  const { lower = '', facts } = tokens[first] ?? {};
  if (lower.endsWith('ing') && !facts?.isModifier) return null;
  // Ann Lee, accused her of; but: Ann Lee, the accused
  if (facts && facts.cue > 1 && lower.endsWith('ed')) return null;
  // Ann Lee, will meet aides in; but: Ann Lee, now an aide
  if (!determiner && facts?.isFunction && !/^(?:now|then|also|once)$/.test(lower)) return null;
  // The Lund Union, in its letter to the mayor, said: only with a determiner is somebody called a letter
  if (!phrase || !(determiner || (isRole(phrase.head) && !isDocument(phrase.head)))) return null;
  const shown = comma && !who && isRole(phrase.head) && close?.block === mention.block;
  // the author | of “Harbours”
  return { first, end: AFTER_NOUN.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end, shown };
}

function closes({ text, lower }: Token): boolean {
  if (`,.;:!?()[]"'“”‘’–—-…`.includes(text)) return true;
  return /^(?:who|which|whose)$/.test(lower) || (text.length === 1 && /\p{P}/u.test(text));
}

function isDocument(head: string): boolean {
  return nounOf(head)?.kind === 'document';
}

/** A noun for a person by what they do, or one that is compared by its group: minister, adviser, agency. */
function isRole(head: string): boolean {
  const noun = nounOf(head);
  if (head === 'person') return false;
  return (noun?.kind === 'person' && noun.number === 'singular') || roleGroups(head).length > 0;
}

/** The first token at which an apposition ends: a comma, another mark, a relative clause, or the block's end. */
function phraseEnd(document: Document, mention: Mention, first: number): number {
  const { tokens } = document;
  let i = first;
  while (i < first + MAX_APPOSITION) {
    const token = tokens[i];
    if (!token || token.block !== mention.block) break;
    if (token.type === 'punctuation' && !/^[-&’'.]$/.test(token.text)) break;
    // The campaign manager for Mr. | Holm; an adviser to Ann B. | Lee
    const short = tokens[i - 1]?.lower ?? '';
    if (token.text === '.' && !((short.length === 1 || ABBREVIATIONS.has(short)) && tokens[i + 1]?.capital))
      break;
    if (/^(?:who|whom|which|that|said|says|told|whose|where|when|has)$/.test(token.lower)) break;
    if (token.lower === 'and' && !isGoneOnWith(tokens[i + 1])) break;
    i++;
  }
  return i;
}

/** Ann Lee, president and | chief executive; but: Ann Lee, aide to Holm and | Bo Vale; the mayor of Lund and | his wife. */
function isGoneOnWith(next: Token | undefined): boolean {
  return next?.facts.isFunction === false && !(next.capital && genderOfGivenName(next.lower));
}

/** The age that stands after a name: `John Berg, 56,` and `56-year-old John Berg`; null where none does. */
export function ageOfName(document: Document, mention: Mention): number | null {
  const { tokens } = document;
  for (let i = Math.max(0, mention.firstToken - 1); i < mention.endToken; i++) {
    const years = yearsOf((tokens[i] as Token).lower);
    if (years !== null) return years;
  }
  const after = endOfHead(document, mention);
  const [comma, number, close] = tokens.slice(after, after + 3);
  if (!comma || !number || !close || !/^[,(]$/.test(comma.text) || !/^[,).]$/.test(close.text)) return null;
  return /^\d{1,3}$/.test(number.text) ? Number(number.text) : null;
}
