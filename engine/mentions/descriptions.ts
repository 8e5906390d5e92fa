import { COURTESY_TITLES } from '../lexicon/en/honorifics';
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
      if (draft) found.push(draft);
      before = draft;
      i = phrase.end;
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

/** The description that a noun phrase makes; null where it is the role of the name that follows it. */
function describe(scene: Scene, phrase: NounPhrase, possessor: Draft | null): Draft | null {
  const first = possessor ? possessor.first : phrase.first;
  const name = scene.nameAt[phrase.end];
  const singular = phrase.noun.number === 'singular';
  const canBeRole = singular && (phrase.noun.kind === 'person' || phrase.noun.kind === 'organisation');
  const sameBlock = scene.tokens[phrase.end]?.block === scene.tokens[phrase.first]?.block;
  // the defence secretary | John Healey
  if (name && name.first === phrase.end && canBeRole && sameBlock && !isPlace(scene, name)) {
    takeRole(scene, name, { first, end: phrase.end }, phrase);
    return null;
  }
  const complement = complementOf(scene, phrase);
  // the leader of the council | Ann Lee; Ambassador to the United States | Hamdun Mohar
  const holder = scene.nameAt[complement.end];
  if (holder?.first === complement.end && takesLongRole(scene, phrase, holder)) {
    takeRole(scene, holder, { first, end: complement.end }, phrase);
    holder.onBehalfOf ??= complement.onBehalfOf;
    return null;
  }
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
  const isApart = phrase.determined || isOffice;
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
  else if (canBeRole && after?.first === comma + 1 && isInApposition(scene, after, first, isApart)) {
    after.role = { first, end: complement.end };
    if (phrase.noun.kind === 'person') after.kind = 'person';
    after.gender ??= phrase.noun.gender === 'neuter' ? null : phrase.noun.gender;
    after.onBehalfOf ??= draft.onBehalfOf;
  }
  return draft;
}

/** Words that tell since when, or until when, somebody holds an office. */
const IN_TIME =
  /^(?:former|retired|acting|then|late|outgoing|incoming|interim|deputy|current|ousted|deposed|jailed|exiled|assistant)$/;

/** The | former | President Ann Lee: small words before the title that a name’s capitals begin with belong to it. */
function takeModifiers({ tokens }: Scene, name: Draft): void {
  if (name.role?.first !== name.first || COURTESY_TITLES.has(tokens[name.role.end - 1]?.lower ?? '')) return;
  const isBefore = (words: RegExp) => {
    const token = tokens[name.first - 1];
    return token?.block === tokens[name.first]?.block && words.test(token?.text ?? '');
  };
  const { first } = name;
  while (isBefore(IN_TIME)) name.first--;
  if (name.first < first && isBefore(/^(?:the|a|an|his|her|their|its)$/i)) name.first--;
  name.role = { first: name.first, end: name.role.end };
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
  name.role = { first: role.first, end: name.role && name.role.end > role.end ? name.role.end : role.end };
  name.first = role.first;
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
