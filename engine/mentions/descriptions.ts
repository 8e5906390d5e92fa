import { COURTESY_TITLES } from '../lexicon/en/honorifics';
import { ORGANISATION_HEADS, THING_HEADS } from '../lexicon/en/organisations';
import { PLACES } from '../lexicon/en/places';
import { DEPUTY_SPEAKERS } from '../lexicon/en/role-nouns';
import { commaBehind } from '../text/comma-behind';
import { appositionAfter, isInApposition } from './appositions';
import { complementOf, isField, isFullName } from './complements';
import { type Draft, draftOf, type TokenRange } from './draft';
import { type NounPhrase, nounPhraseAt, type Scene } from './noun-phrases';

/**
 * All descriptions in reading order: the Ukrainian leader, two officials, police, a spokesman for Healey, Trump’s lawyer.
 * A description directly before a name, or in apposition after it, becomes the name’s role instead.
 */
export function findDescriptions(scene: Scene): Draft[] {
  const { tokens, nameAt } = scene;
  const found: Draft[] = [];
  // What has just been read, when it ends at the current token: it may possess what comes next.
  let before: Draft | null = null;
  for (let i = 0; i < tokens.length; ) {
    const possessor = before && isPossessive(scene, i, before) ? before : null;
    if (possessor) i++;
    before = null;
    const name = nameAt[i];
    const phrase = nounPhraseAt(scene, i, possessor !== null);
    if (phrase && !(name && name.end >= phrase.end)) {
      const draft = describe(scene, phrase, possessor);
      if (typeof draft !== 'number') found.push(draft);
      before = typeof draft === 'number' ? null : draft;
      i = typeof draft === 'number' ? draft : phrase.end;
    } else if (name) {
      if (name.first === i) takeModifiers(scene, name);
      before = name;
      i = Math.max(name.end, appositionAfter(scene, name));
      if (i > name.end && before.end !== i) before = null;
    } else if (!possessor) i++;
  }
  return found;
}

/** Healey | ’s spokesman; the workers | ’ union: a possessive ends what was just read. */
function isPossessive(scene: Scene, i: number, before: Draft): boolean {
  const token = scene.tokens[i];
  const last = scene.tokens[i - 1];
  if (!token || !last || last.block !== token.block || last.end !== token.start || before.end !== i)
    return false;
  if (/^[’']s$/i.test(token.text)) return true;
  return /^[’']$/.test(token.text) && last.lower.endsWith('s') && scene.tokens[i + 1]?.type === 'word';
}

/** The description that a noun phrase makes; where it is the role of a name that follows it, the token to read on from. */
function describe(scene: Scene, phrase: NounPhrase, possessor: Draft | null): Draft | number {
  const first = possessor ? possessor.first : phrase.first;
  const name = scene.nameAt[phrase.end];
  const singular = phrase.noun.number === 'singular';
  const canBeRole = singular && (phrase.noun.kind === 'person' || phrase.noun.kind === 'organisation');
  const sameBlock = scene.tokens[phrase.end]?.block === scene.tokens[phrase.first]?.block;
  // the defence secretary | John Healey
  if (name && name.first === phrase.end && canBeRole && sameBlock && !isPlace(scene, name)) {
    takeRole(scene, name, { first, end: phrase.end }, phrase);
    return phrase.end;
  }
  const complement = complementOf(scene, phrase);
  // the leader of the council | Ann Lee; Ambassador to the United States | Hamdun Mohar
  const holder = scene.nameAt[complement.end];
  if (holder?.first === complement.end && takesLongRole(scene, phrase, holder)) {
    takeRole(scene, holder, { first, end: complement.end }, phrase);
    holder.onBehalfOf ??= complement.onBehalfOf;
    return phrase.end;
  }
  const second = phrase.determined && !possessor ? 0 : takeSecondRole(scene, first, phrase, complement.end);
  if (second > 0) return second;
  const deputy = DEPUTY_SPEAKERS.has(scene.tokens[phrase.head]?.lower ?? '');
  const draft = draftOf('description', phrase.noun.kind, first, complement.end, {
    head: { first: phrase.head, end: phrase.head + 1 },
    number: phrase.noun.number,
    gender: phrase.noun.gender,
    owner: possessor && possessor.form !== 'pronoun' ? possessor.head : null,
    onBehalfOf: complement.onBehalfOf ?? (deputy && possessor ? possessor.head : null),
  });
  // His sister, | Kim Yo Jong, accused: the name takes the role, the description stays a mention
  const comma = commaBehind(scene.tokens, complement.end);
  const after = comma < 0 ? undefined : scene.nameAt[comma + 1];
  // Head of services, | Mark Tull, said
  const isOffice = complement.end > phrase.end && scene.tokens[phrase.first]?.capital === true;
  // Information Minister, | Kwame Vale has asked
  const from = phrase.determined || isOffice ? first : startOfTitle(scene, phrase);
  const isApart = phrase.determined || isOffice || phrase.end - from > 1;
  // said the baker from Lund, | Upper Norland. “No.”
  const town = scene.nameAt[comma - 1];
  if (
    after?.kind === 'unknown' &&
    !isFullName(scene, after) &&
    scene.tokens[after.end]?.text === '.' &&
    town &&
    scene.tokens[town.first - 1]?.lower === 'from'
  )
    after.kind = 'place';
  else if (canBeRole && after?.first === comma + 1 && isInApposition(scene, after, from, isApart)) {
    after.role = { first: from, end: complement.end };
    if (phrase.noun.kind === 'person') after.kind = 'person';
    after.gender ??= phrase.noun.gender === 'neuter' ? null : phrase.noun.gender;
    after.onBehalfOf ??= draft.onBehalfOf;
  }
  return draft;
}

/**
 * Gives a name behind “and” and another title both: founder | and CEO Ann Lee; Norwater president | and head of sales Bo
 * Vale. Not behind an article: the mayor | and police chief Bo Vale.
 *
 * @returns the token to read on from; 0 where there is no such name.
 */
function takeSecondRole(scene: Scene, first: number, { noun }: NounPhrase, end: number): number {
  const { tokens, nameAt } = scene;
  if (noun.kind !== 'person' || noun.number === 'plural' || !/^(?:and|&)$/.test(tokens[end]?.lower ?? ''))
    return 0;
  const titled = nameAt[end + 1];
  if (titled?.first === end + 1 && titled.role?.first === titled.first && titled.kind === 'person') {
    titled.first = first;
    titled.role = { first, end: titled.role.end };
    return end + 1;
  }
  const second = nounPhraseAt(scene, end + 1, true);
  if (second?.noun.kind !== 'person' || second.noun.number === 'plural') return 0;
  const last = nameAt[second.end] ? second.end : complementOf(scene, second).end;
  const name = nameAt[last];
  if (name?.first !== last || tokens[last]?.block !== tokens[first]?.block || isPlace(scene, name)) return 0;
  takeRole(scene, name, { first, end: last }, second);
  return last;
}

/** Words that tell since when, or until when, somebody holds an office. */
const IN_TIME =
  /^(?:former|retired|acting|then|late|outgoing|incoming|interim|deputy|current|ousted|deposed|jailed|exiled|assistant)$/;

/** The | former | President Ann Lee: small words before the title that a name’s capitals begin with belong to it. */
function takeModifiers(scene: Scene, name: Draft): void {
  const { tokens } = scene;
  if (name.role?.first !== name.first || COURTESY_TITLES.has(tokens[name.role.end - 1]?.lower ?? '')) return;
  const isBefore = (words: RegExp) => {
    const token = tokens[name.first - 1];
    // Former Lund Mayor Bo Vale; but: Then Mayor Bo Vale left
    return (
      token?.block === tokens[name.first]?.block && token?.text !== 'Then' && words.test(token?.lower ?? '')
    );
  };
  const { first } = name;
  name.first = startOfMatter(scene, first);
  while (isBefore(IN_TIME)) name.first--;
  if (name.first < first && isBefore(/^(?:the|a|an|his|her|their|its)$/i)) name.first--;
  name.role = { first: name.first, end: name.role.end };
}

/** Where a title of capitals begins that a comma parts from its name: Information Minister; Tana Governor. */
function startOfTitle({ tokens, nameAt }: Scene, { first, end }: NounPhrase): number {
  if (!tokens.slice(first, end).every(({ capital }) => capital)) return end;
  let from = first;
  while (from > first - 4) {
    const token = tokens[from - 1];
    if (!token?.capital || token.block !== tokens[first]?.block || token.facts.isFunction || nameAt[from - 1])
      break;
    from--;
  }
  return from;
}

/**
 * Where a title that begins with a capital at `first` begins indeed: Parks | and Recreation Director Bo Vale; Olsvik
 * United | and Norland striker Bo Vale; but: Ann Park and | Trade Minister Bo Vale.
 */
function startOfMatter(scene: Scene, first: number): number {
  const { tokens, nameAt, surnames } = scene;
  const [matter, and, title] = tokens.slice(Math.max(0, first - 2), first + 1);
  if (and?.lower !== 'and' || !title?.capital || !matter?.capital || matter.block !== title.block)
    return first;
  const name = nameAt[first - 2];
  if (!name) return matter.facts.isModifier && !matter.facts.isDemonym ? first - 2 : first;
  const { lower } = matter;
  const isThing = THING_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || PLACES.has(lower);
  return isThing && !surnames.has(tokens[name.first]?.lower ?? '') && !isFullName(scene, name)
    ? name.first
    : first;
}

/** Whether a name that follows a description’s complement directly holds the office: a person’s, in the same block. */
function takesLongRole(scene: Scene, phrase: NounPhrase, name: Draft): boolean {
  if (phrase.noun.kind !== 'person' || phrase.noun.number === 'plural') return false;
  if (
    name.end - name.first < 2 ||
    name.kind === 'organisation' ||
    name.role?.first === name.first ||
    isPlace(scene, name)
  )
    return false;
  // a founder of the think tank | Third Way
  const isApart = scene.nameAt[name.first - 1] !== undefined || isField(scene, name.first - 1);
  if (name.kind !== 'person' && !isApart && !isFullName(scene, name)) return false;
  return scene.tokens[name.first]?.block === scene.tokens[phrase.first]?.block;
}

/** The champion Croatia, the host Paris: a place takes no title. */
function isPlace(scene: Scene, name: Draft): boolean {
  return name.end - name.first === 1 && PLACES.has(scene.tokens[name.first]?.lower ?? '');
}

/** The words before the name become its role, together with its own title: team doctor | Dr | Ann Lee. */
function takeRole(scene: Scene, name: Draft, role: TokenRange, phrase: NounPhrase): void {
  const isOneWord = name.end - name.first === 1;
  name.first = startOfMatter(scene, Math.min(name.first, role.first));
  name.role = { first: name.first, end: Math.max(name.role?.end ?? 0, role.end) };
  const noun = scene.tokens[phrase.head]?.lower ?? '';
  // Nuggets center | Ann Lee; the energy supplier | Ann Lee, but: the energy supplier | Octavia
  const isPerson =
    phrase.noun.kind === 'person'
      ? !(isOneWord && FIRMS.test(noun))
      : CENTRE.test(noun) && isFullName(scene, name);
  if (isPerson) {
    name.kind = 'person';
    if (phrase.noun.gender !== 'neuter') name.gender ??= phrase.noun.gender;
  } else if (name.kind === 'unknown') name.kind = 'organisation';
}

/** Who plays there, or a building. */
const CENTRE = /^cent(?:er|re)$/;

/** What a person and a company may be. */
const FIRMS =
  /^(?:supplier|operator|manufacturer|developer|publisher|broadcaster|insurer|producer|promoter)$/;
