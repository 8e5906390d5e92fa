import { cueStrength } from '../lexicon/en/cues';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { DEPUTY_SPEAKERS } from '../lexicon/en/role-nouns';
import { startsUpper } from '../text/characters';
import type { Draft, TokenRange } from './draft';
import { endOfLaterAdjectives } from './later-adjectives';
import { type NounPhrase, nounPhraseAt, type Scene } from './noun-phrases';
import { endOfSeveral } from './several-named';

/** A mention is at most twelve words long. */
const LONGEST = 12;

const PREPOSITION = /^(?:of|for|at|with|from|in|to)$/;

/** The House committee | on fisheries: bodies that are named by their matter. */
const ON_NOUNS: ReadonlySet<string> = new Set(
  'committee subcommittee commission council panel conference caucus taskforce report spokesperson spokesman spokeswoman adviser'.split(
    ' ',
  ),
);

/** What follows a noun and belongs to it: where it ends, and whom the noun speaks for. */
export interface Complement {
  readonly end: number;
  readonly onBehalfOf: TokenRange | null;
}

/**
 * What belongs to a description after its noun: a spokesman | for Healey; the head | of the IMF; a professor | of law at
 * Harvard. At most two prepositions.
 */
export function complementOf(scene: Scene, phrase: NounPhrase): Complement {
  const { tokens } = scene;
  let end = phrase.end;
  const deputy = DEPUTY_SPEAKERS.has(tokens[phrase.head]?.lower ?? '');
  let onBehalfOf: TokenRange | null = deputy && phrase.named ? phrase.named.head : null;
  for (let round = 0; round < 2; round++) {
    // a source | close to | the couple
    const at = tokens[end]?.lower === 'close' && tokens[end + 1]?.lower === 'to' ? end + 1 : end;
    const preposition = tokens[at]?.lower ?? '';
    const verb = verbBehindDeed(scene, phrase, at);
    if (verb > 0) return { end: verb, onBehalfOf };
    if (
      !(PREPOSITION.test(preposition) || (preposition === 'on' && isOnItsMatter(scene, phrase, at + 1))) ||
      tokens[end]?.block !== tokens[phrase.first]?.block
    )
      break;
    // a dit la ministre déléguée | à l'Industrie
    const isOffice = isField(scene, at + 1) || isField(scene, at + 2);
    if (preposition === 'to' && !isOffice && isSpeaker(scene, phrase)) break;
    // a lawyer for one | of them, Bo Vale, said
    if (preposition === 'of' && /^(?:them|us|you)$/.test(tokens[at + 1]?.lower ?? '')) {
      end = at + 2;
      continue;
    }
    const target = targetAt(scene, at + 1, preposition, phrase.noun.number === 'plural');
    if (!target) break;
    // said the driver | in French
    if (preposition === 'in' && target.end === at + 2 && tokens[at + 1]?.facts.isDemonym) break;
    target.end = withPossessed(scene, target.end);
    if (target.end - phrase.first > LONGEST) break;
    if (deputy && at === end && !onBehalfOf && /^(?:of|for|to)$/.test(preposition)) onBehalfOf = target.named;
    const bare = !tokens[at + 1]?.facts.isDeterminer;
    end = endOfSeveral(scene, target.end, bare);
  }
  return { end, onBehalfOf };
}

/** El acusado | de matar a una camarera en Lugones | dice: the verb that a person's deed stands before; -1 where there is none. */
function verbBehindDeed(
  { language, tokens, nameAt }: Scene,
  { first, noun }: NounPhrase,
  at: number,
): number {
  const isInfinitive = (i: number) => language.isInfinitive?.(tokens[i]?.text.toLowerCase() ?? '') === true;
  if (noun.kind !== 'person' || !/^(?:of|by|for)$/.test(tokens[at]?.lower ?? '') || !isInfinitive(at + 1))
    return -1;
  for (let i = at + 2; i < first + LONGEST + 2; i++) {
    const token = tokens[i];
    // dijo el acusado de matar a una camarera |.
    if (token?.type !== 'word' || token.block !== tokens[first]?.block)
      return tokens[first - 1]?.facts.cue === 3 ? i : -1;
    // Le procureur chargé de poursuivre | Paul Morvan | affirme: the name would be his own
    const name = nameAt[i - 1];
    if (token.facts.cue >= 2 && !isInfinitive(i))
      return name && !FUNCTION_WORDS.has(tokens[name.first - 1]?.lower ?? '') ? -1 : i;
  }
  return -1;
}

/** a dit le président | à son homologue: behind its verb he speaks to somebody; but: l'ambassadeur | à Kiev. */
function isSpeaker({ language, tokens }: Scene, { first, head }: NounPhrase): boolean {
  if (!language.glossary || /^(?:ambassador|envoy|consul|delegate|adviser)$/.test(tokens[head]?.lower ?? ''))
    return false;
  return cueStrength(tokens[first - 1]?.lower ?? '') >= 2;
}

/** la ministra de [Cultura y Deporte] Sael Rado: what an office is for has a capital that makes no name, as German nouns do. */
export function isField({ language, tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return !!language.isLaterAdjective && token?.capital === false && startsUpper(token.text);
}

/** Whether a name is surely a person’s: Ann Lee, a given name and more. */
export function isFullName({ tokens, language }: Scene, name: Draft): boolean {
  if (name.kind !== 'unknown' || name.end - name.first < 2) return false;
  return genderOfGivenName(tokens[name.first]?.lower ?? '', language) !== null;
}

/** The House committee on | fisheries; but: the committee on | the pier, on | Monday. */
function isOnItsMatter({ tokens, nameAt }: Scene, phrase: NounPhrase, at: number): boolean {
  if (!ON_NOUNS.has(tokens[phrase.head]?.lower ?? '')) return false;
  const lower = tokens[at]?.lower ?? '';
  if (CALENDAR_WORDS.has(lower)) return false;
  return !FUNCTION_WORDS.has(lower) || (lower === 'the' && nameAt[at + 1] !== undefined);
}

/** A leader of the state | ’s largest teachers union: where what it possesses ends; the end itself where it possesses nothing. */
function withPossessed(scene: Scene, end: number): number {
  const token = scene.tokens[end];
  if (!token || !/^[’']s?$/i.test(token.text) || scene.tokens[end - 1]?.end !== token.start) return end;
  const name = scene.nameAt[end + 1];
  return nounPhraseAt(scene, end + 1, true)?.end ?? (name?.first === end + 1 ? name.end : end);
}

function targetAt(
  scene: Scene,
  from: number,
  preposition: string,
  ofSeveral: boolean,
): { end: number; named: TokenRange | null } | null {
  const { tokens, nameAt } = scene;
  const at = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const name = nameAt[at];
  const found = nounPhraseAt(scene, from);
  // Analysts at Lund Mills | estimate; but: the authors of the Holm | report
  const isVerb = ofSeveral && found?.named && !found.determined && found.noun.kind === 'document';
  const phrase = isVerb ? null : found;
  // a spokesman for Healey; a spokesman for the Trump campaign
  if (name && name.first === at && !(phrase && phrase.end > name.end))
    return { end: endOfLaterAdjectives(scene.language, tokens, name.end), named: name.head };
  if (phrase) {
    // the sister of leader | Kim Jong Un; but the head of the council | Ann Lee has the whole as her role
    const titled = nameAt[phrase.end];
    const apart =
      titled &&
      !(phrase.noun.kind === 'person' && phrase.noun.number === 'singular') &&
      isFullName(scene, titled);
    if (titled?.first === phrase.end && !apart) return { end: titled.end, named: titled.head };
    return { end: phrase.end, named: { first: phrase.first, end: phrase.end } };
  }
  const isBare = preposition === 'for' && at === from;
  if (!/^o[fn]$/.test(preposition) && !isBare && !isField(scene, at)) return null;
  // the head of communications, a professor of international law
  let end = at;
  while (end < at + 3) {
    const token = tokens[end];
    if (token?.type !== 'word' || token.block !== tokens[from]?.block || nameAt[end]) break;
    if (token.facts.isFunction || CALENDAR_WORDS.has(token.lower)) break;
    // one of the boats | reached the harbour
    if (token.facts.cue >= 2 || /[^e]ed$/.test(token.lower)) break;
    end++;
  }
  // the leader of the far-right | Norland First; but: la ministre des Sports | Eva Holm
  const body = nameAt[end];
  // Chair of the bench | Ann Lee; but: a son of the late | Ann Lee
  const isHolder = body && isFullName(scene, body) && !tokens[end - 1]?.facts.isModifier;
  if (body?.first === end && at > from && end > at && !isHolder && !isField(scene, end - 1))
    return { end: body.end, named: body.head };
  return end > at ? { end, named: null } : null;
}
