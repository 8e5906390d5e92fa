import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { MATTER_ENDING, MODIFIER_ENDING } from '../lexicon/en/noun-modifiers';
import { DEMONYMS, PLACES } from '../lexicon/en/places';
import type { RoleNoun } from '../lexicon/en/role-nouns';
import { SELDOM_BARE, VERB_LIKE } from '../lexicon/en/verb-like-nouns';
import type { Language } from '../lexicon/language';
import { startsUpper } from '../text/characters';
import type { Token } from '../text/document';
import { afterQuotedTitle, opensWithOrigin } from './adjectives';
import { gendered, isComplementiser, isDeterminer, SEVERAL } from './determiners';
import type { Draft, TokenRange } from './draft';
import { endOfLaterAdjectives } from './later-adjectives';
import { isLone, loneAt } from './lone-phrases';
import { isBehindTag, isTrade } from './unlisted-people';

/** What the rules read: the tokens and, for each, the name that covers it. */
export interface Scene {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** For each token the name that it is part of. */
  readonly nameAt: readonly (Draft | undefined)[];
  /** Words that end a name of several words: see {@link Capitals}. */
  readonly surnames: ReadonlySet<string>;
}

/** A noun phrase whose noun could name a source: `the former defence secretary`, `two officials`, `police`. */
export interface NounPhrase extends TokenRange {
  /** Index of its noun. */
  readonly head: number;
  readonly noun: RoleNoun;
  readonly determined: boolean;
  /** A name among the words before the noun: `Trump` in `a Trump lawyer`. */
  readonly named: Draft | null;
}

const LONGEST = 8;

const YEAR_OLD = /^[^-a-z]+-?(?:year|yr)-?olds?$/;
const ADJECTIVE_NOUNS: ReadonlySet<string> = new Set(
  'accused deceased latter unemployed injured wounded bereaved'.split(' '),
);

const PARTICIPLES: ReadonlySet<string> = new Set('known lost fallen chosen sworn'.split(' '));

const PERSON: RoleNoun = { kind: 'person', number: 'singular', gender: null };
/** People, no more is told. */
export const PEOPLE: RoleNoun = { kind: 'group', number: 'plural', gender: null };

/**
 * The noun phrase that begins at token `i`, without what follows its noun; null where there is none. `possessed` tells
 * that a possessive stands before it, which is a determiner: Healey’s | chief spokesman.
 */
export function nounPhraseAt(scene: Scene, i: number, possessed = false): NounPhrase | null {
  const { tokens } = scene;
  const opening = tokens[i];
  if (!opening || opening.type === 'punctuation') return null;
  const { lower, facts } = opening;
  if (!possessed && facts.isFunction && !facts.isDeterminer && !isLone(lower)) return null;
  // on November 4 | the group said
  if (opening.type === 'number' && isDeterminer(tokens[i + 1], true)) return null;
  let at = i;
  let determined = possessed;
  let several = false;
  // a | No 10 spokesman
  while (at < i + 3 && isDeterminer(tokens[at], at > i) && !scene.nameAt[at]) {
    several ||= SEVERAL.has(tokens[at]?.lower ?? '') || tokens[at]?.type === 'number';
    determined = true;
    at++;
  }
  if (determined && at > i) at = afterQuotedTitle(tokens, at);
  // Lund beat world No 1¶ | Teenager Bo Vane
  const isCut = tokens[at]?.block !== tokens[i]?.block;
  const found = isCut ? null : findNoun(scene, at, determined || opensWithOrigin(tokens, i));
  if (!found) return loneAt(tokens, i, at);
  const { head, noun, named } = found;
  // He added that | pregnant women would leave
  const spared = lower === 'that' && isComplementiser(scene, i, found);
  if (spared && (at > i + 1 || noun.number !== 'plural' || (tokens[i - 1]?.facts.cue ?? 0) === 0))
    return null;
  const first = spared ? i + 1 : i;
  if (spared) determined = false;
  if (!determined && !standsBare(scene, i, found)) return null;
  const number = several && noun.number === 'singular' && noun.kind === 'group' ? 'plural' : noun.number;
  // a professor | emeritus | of law
  const ranked = afterRank(tokens, head);
  const later = /^emerit(?:us|a)$/.test(tokens[head + 1]?.lower ?? '') ? head + 2 : ranked;
  const end = endOfLaterAdjectives(scene.language, tokens, later);
  return { first, end, head, noun: gendered(scene, first, head, { ...noun, number }), determined, named };
}

/** Police said; doctor Ann Lee; “…,” actress told fans: nouns for persons may stand without a determiner. */
function standsBare(scene: Scene, i: number, found: FoundNoun): boolean {
  const { noun, head } = found;
  const word = scene.tokens[head]?.lower ?? '';
  // chief of staff: no second mention
  if (noun.number === 'plural') return !(SELDOM_BARE.has(word) && scene.tokens[i - 1]?.lower === 'of');
  // the company Acme; but: we trust Ann Lee
  const beforeName = scene.nameAt[head + 1]?.first === head + 1;
  if (beforeName && (noun.kind === 'person' || !VERB_LIKE.has(word))) return true;
  // Florida law, Time magazine
  if (found.named) return true;
  if (noun.kind !== 'person' && noun.kind !== 'group') return false;
  // Minister in the Ministry of Finance Brian Holm
  const after = scene.tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const office =
    scene.tokens[head]?.capital && /^(?:in|for|to|at)$/.test(scene.tokens[head + 1]?.lower ?? '');
  if (office && noun.kind === 'person' && scene.nameAt[after]?.first === after) return true;
  // Head of services, Ann Lee
  const isOffice = scene.tokens[head]?.capital && scene.tokens[head + 1]?.lower === 'of';
  return head > i || isOffice || !SELDOM_BARE.has(word);
}

interface FoundNoun {
  readonly head: number;
  readonly noun: RoleNoun;
  readonly named: Draft | null;
}

/** The noun of the phrase whose words begin at `from`: the last role noun before something that ends the phrase. */
function findNoun(scene: Scene, from: number, determined: boolean): FoundNoun | null {
  const { tokens, nameAt, language } = scene;
  const block = tokens[from]?.block;
  let found: FoundNoun | null = null;
  let named: Draft | null = null;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    // the bespectacled, | 71-year-old diplomat
    if (token?.text === ',' && determined && !found && YEAR_OLD.test(tokens[i + 1]?.lower ?? '')) continue;
    if (!token || token.block !== block || token.type === 'punctuation') break;
    // Auf den Vorstoß | reagierte Bürgermeister Holm: behind a noun nothing stands before another
    if (language.partsVerbs && i > from && !startsUpper(token.text) && startsUpper(tokens[i - 1]?.text ?? ''))
      break;
    const name = nameAt[i];
    if (name) {
      // Google Search lead | Ann Lee
      if (!found && i > from + 1 && tokens[i - 1]?.lower === 'lead')
        found = { head: i - 1, noun: PERSON, named };
      // a Trump campaign lawyer: a name may stand before the noun, not after it
      if (found || name.first !== i || name.end - name.first > 5) break;
      // the Mayor Ann Lee | fan; but: the American Horror Story | actress
      if (name.role && (name.kind === 'person' || !token.facts.isDemonym)) break;
      if (!goesOn(scene, name.end, determined)) break;
      named = name;
      i = name.end - 1;
      continue;
    }
    if (joinsMatters(scene, i) && found?.noun.kind !== 'person') continue;
    // a Class 8 | student
    if (named && !found && token.type === 'number' && tokens[i + 1]?.facts.noun) continue;
    const isPerson = isTrade(scene, i) || (i === from && isBehindTag(scene, i));
    const noun: RoleNoun | undefined = nounAt(tokens, i, found) ?? (isPerson ? PERSON : undefined);
    if (noun) {
      found = { head: i, noun, named };
      const isDone = scene.language.headFirst || isInRelative(tokens, from, i);
      if (isDone || !(isExtended(tokens, i, noun) || isTrade(scene, i + 1) || joinsMatters(scene, i + 1)))
        break;
    } else if (!isModifier(token, determined)) break;
  }
  return found;
}

/** A name can stand before a noun only where a modifier or a role noun follows it. */
function goesOn({ tokens, nameAt }: Scene, i: number, determined: boolean): boolean {
  const token = tokens[i];
  const noun = tokens[i + 1]?.facts.noun;
  if (token?.type === 'number') return noun !== undefined || /\dm$/.test(token.lower);
  if (token?.type !== 'word' || token.facts.isFunction) return false;
  if (token.facts.noun !== undefined || token.facts.isModifier || token.lower.includes('-')) return true;
  if (noun === undefined || token.facts.cue > 0) return false;
  // a White House pool report; Lund Council information officer; Norland batting coach | Ann Lee
  return (
    determined ||
    MATTER_ENDING.test(token.lower) ||
    (noun.kind === 'person' && nameAt[i + 2]?.first === i + 2)
  );
}

function nounAt(tokens: readonly Token[], i: number, found: FoundNoun | null): RoleNoun | undefined {
  const token = tokens[i] as Token;
  const noun = token.facts.noun;
  // a show of strength, a sign of fear
  if (noun && tokens[i + 1]?.lower === 'of' && /^(?:shows?|signs?|piece|shot|spot|note)$/.test(token.lower))
    return undefined;
  // 50 minutes, which nobody took
  if (token.lower === 'minutes' && !/^(?:the|its|their)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  if (noun) return found && isVerbAfter(tokens, i, found.noun) ? undefined : noun;
  const next = tokens[i + 1];
  const ends = !next || next.block !== token.block || next.type === 'punctuation' || endsPhrase(next);
  // The 56-year-old said; the accused told the court
  if (token.type === 'number') return YEAR_OLD.test(token.lower) && ends ? PERSON : undefined;
  if (ADJECTIVE_NOUNS.has(token.lower)) return ends && tokens[i - 1]?.lower === 'the' ? PERSON : undefined;
  // the British No 2, the world number one
  if (afterRank(tokens, i) > i + 1) return PERSON;
  // the Japan international
  if (token.lower === 'international' && ends && isOfCountry(tokens[i - 1])) return PERSON;
  if (!token.capital) return undefined;
  // Ukrainians, the French, a Republican, the Czech
  if (token.lower.endsWith('s') && DEMONYMS.has(token.lower.slice(0, -1))) return PEOPLE;
  // the American “motto”
  const isBeforeMark = next?.type === 'punctuation' && next.start > token.end;
  if (token.facts.isDemonym && ends && !isBeforeMark && afterRank(tokens, i + 1) === i + 2)
    return /(?:sh|(?<!cze)ch|ese|ss)$/.test(token.lower) ? PEOPLE : PERSON;
  return undefined;
}

/** The token after the rank of a player, the world | No. 1; after the word itself where it tells none. */
function afterRank(tokens: readonly Token[], i: number): number {
  const of = tokens[i - 1];
  if (!/^n(?:o|umber)$/.test(tokens[i]?.lower ?? '') || !(of?.lower === 'world' || isOfCountry(of)))
    return i + 1;
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  return /^(?:\d{1,3}|one|two|three)$/.test(tokens[at]?.lower ?? '') ? at + 1 : i + 1;
}

function isOfCountry(token: Token | undefined): boolean {
  return token?.capital === true && (token.facts.isDemonym || PLACES.has(token.lower));
}

/** What no noun phrase holds: function words and verbs of speech. */
export function endsPhrase(token: Token): boolean {
  return token.facts.isFunction || token.facts.cue > 0;
}

/** the Police | and | Crime Commissioner */
function joinsMatters({ tokens, nameAt }: Scene, i: number): boolean {
  const [one, and, other] = tokens.slice(i - 1, i + 2);
  return and?.lower === 'and' && one?.capital === true && other?.capital === true && !nameAt[i + 1];
}

/** A man | prosecutors say was there: a plural and its verb behind what `a` says is one. */
function isInRelative(tokens: readonly Token[], from: number, i: number): boolean {
  if (!/^(?:a|an|one)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return tokens[i + 1]?.facts.noun?.number === 'plural' && (tokens[i + 2]?.facts.cue ?? 0) > 0;
}

/** The police | officer; the health department | press secretary: a later noun follows within three words. */
function isExtended(tokens: readonly Token[], i: number, head: RoleNoun): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    const token = tokens[j];
    if (!token || token.block !== tokens[i]?.block || token.type === 'punctuation') return false;
    const noun = token.facts.noun;
    if (noun && !isVerbAfter(tokens, j, head)) return true;
    if (!(token.facts.isModifier || MATTER_ENDING.test(token.lower)) || token.facts.isFunction) return false;
    // The nurse | messaged colleague Ann Lee
    if (head.kind === 'person' && /[^e]ed$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether the word is a verb: the website | notes; observers | note the …; but: a police | report said. */
function isVerbAfter(tokens: readonly Token[], j: number, head: RoleNoun): boolean {
  const { lower, facts } = tokens[j] as Token;
  if (facts.cue === 0 && !VERB_LIKE.has(lower)) return false;
  if (facts.noun?.number === 'plural') return true;
  const next = tokens[j + 1];
  if (head.number === 'plural' && next?.type === 'word' && next.facts.cue === 0) return true;
  return (
    next !== undefined && (next.facts.isDeterminer || /^(?:it|him|them|me|us|that|for|on)$/.test(next.lower))
  );
}

function isModifier(token: Token, determined: boolean): boolean {
  if (token.facts.isModifier) return true;
  if (token.type === 'number') return determined || YEAR_OLD.test(token.lower);
  // a Wednesday editorial
  if (CALENDAR_WORDS.has(token.lower)) return determined;
  // his first known victim; but: the officer lost
  if (determined && PARTICIPLES.has(token.lower)) return true;
  if (token.facts.isFunction) return false;
  if (token.capital && token.facts.isDemonym) return true;
  if (determined) return token.facts.cue < 2 || /ing$/.test(token.lower);
  if (token.lower.includes('-')) return true;
  return token.facts.cue === 0 && (MODIFIER_ENDING.test(token.lower) || MATTER_ENDING.test(token.lower));
}
