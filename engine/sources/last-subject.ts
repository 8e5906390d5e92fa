import { countryOrParty } from '../lexicon/en/countries';
import { DEMONYMS } from '../lexicon/en/places';
import { areAlike, isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity, Role } from './entity';
import type { MentionGrammar } from './mention-grammar';
import { ANY_PERSON, ANYBODY } from './prominent-person';
import { isOtherRank } from './role-fit';
import type { Phrase } from './roles';

/** What whoever plays in any position may be called. */
const PLAYS =
  /^(?:captain|player|star|champion|athlete|runner|swimmer|cyclist|boxer|golfer|driver|footballer|teenager)$/;

/** Winners of prizes, and what people are besides their office: the Oscar winner, the grandmother. */
const HONOURED =
  /^(?:winner|champion|laureate|medallist|nominee|(?:b|m)illionaire|(?:grand)?(?:mother|father))$/;

/** How far back somebody is looked for, in mentions. */
const NEAR = 24;

/** And in sentences. */
const LATELY = 4;

/** What stands between two commas, in words. */
const LONGEST_ASIDE = 10;

/** What somebody does who has just spoken. */
const GOES_ON = /^(?:add(?:ed|s)|continue[ds]|concluded|went)$/;

/**
 * In the tag of a quotation whoever spoke last, or was last told of, where nothing known fits better: `Lee said it was
 * “late”. The billionaire added: “Go.”`; `Menon made 71. “I slept well,” the all-rounder said`; `“No,” said the Dane`.
 */
export function lastSubject(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
  phrase: Phrase,
  grammar: MentionGrammar,
): Link | null {
  const mention = mentions[index] as Mention;
  const { gender, block, sentence } = mention;
  const epithet = readEpithet(document, mention, phrase, grammar.isCued(index));
  if (!epithet) return null;
  // Secretary Lee said | she | was glad. “No,” the minister said: whom the nearest words mean may be who spoke
  let told: Entity | null = null;
  for (let i = index - 1; i >= 0 && i > index - NEAR; i--) {
    const before = mentions[i] as Mention;
    if (block - before.block > 2 || sentence - before.sentence > LATELY) break;
    if (before.piece >= 0 || before.sentence === sentence || isGoverned(mentions, i, grammar)) continue;
    const isSpeaker = hasSpoken(document, before, grammar.isCued(i));
    // Bo Vale scored. The winger said: beside its subject
    const follows = epithet.isPlayer && before.block === block && sentence - before.sentence === 1;
    const entity = links[i]?.entity;
    if (!isSpeaker && !((epithet.isTag || follows) && grammar.isSubject(i, links))) {
      // Lee said no. | Holm | was no kinder. The senator said: “Go.”
      if (before.form === 'name' && entity?.kind === 'person' && grammar.isSubject(i, links)) told ??= entity;
      continue;
    }
    // Holm waited. But teachers said no. “He cried,” the driver said
    if (entity?.number === 'plural' && before.members.length === 0) continue;
    if (entity?.kind !== 'person' || entity.keys.length === 0 || (told && told !== entity)) return null;
    if ((gender && entity.gender && gender !== entity.gender) || isOfOther(entity, phrase)) return null;
    if (isSpeaker || !hasOtherOffice(entity, phrase))
      return { entity, step: 'role', rivals: [], confidence: 0.7 };
    told = entity;
  }
  return null;
}

/** What an epithet is said beside: `isTag` in the tag of a quotation, `isPlayer` of somebody who plays. */
interface Epithet {
  readonly isTag: boolean;
  readonly isPlayer: boolean;
}

/** Null where a description is no epithet, or speaks of nobody who has just been told of. */
function readEpithet(
  { tokens, sentences }: Document,
  { kind, sentence, firstToken, endToken, head: noun }: Mention,
  { head, determiner, modifiers }: Phrase,
  isCued: boolean,
): Epithet | null {
  // the Dane, the mother-of-two: wherever it stands
  const isAnywhere = countryOrParty(head).startsWith('@') || head.includes('-of-');
  // the Limerick man; but: the man, the driver
  const isPlain =
    (ANY_PERSON.has(head) && !modifiers.has('former')) || (ANYBODY.has(head) && modifiers.size === 0);
  const isEpithet = determiner === 'the' && !isPlain;
  const speaks =
    (isEpithet && isCued) || [firstToken - 1, endToken].some((at) => GOES_ON.test(tokens[at]?.lower ?? ''));
  if (!(speaks || isAnywhere) || kind !== 'person') return null;
  // The chair of the panel is nobody who was named without one
  const behind = tokens.slice(firstToken, endToken).find(({ start }) => start >= noun.end);
  if (/^(?:of|for)$/.test(behind?.lower ?? '')) return null;
  return {
    // “No,” | the winger said; but: The winger said: “No.”
    isTag: isEpithet && (isAnywhere || sentences[sentence]?.firstToken !== firstToken),
    isPlayer: isEpithet && (PLAYS.test(head) || areAlike('player', head)),
  };
}

/** No subject: to | Lee; speaking on Radio Lund’s | Today. */
function isGoverned(mentions: readonly Mention[], i: number, grammar: MentionGrammar): boolean {
  if (grammar.isAfterPreposition(i)) return true;
  const owner = mentions[i - 1];
  const isOwned = owner?.possessive && owner.endToken === (mentions[i]?.firstToken ?? 0) - 1;
  return isOwned === true && grammar.isAfterPreposition(i - 1);
}

/** Ann Lee, the mayor, | said; “No,” | said Lee; but: Lee thanked Bo Vale */
function hasSpoken({ tokens }: Document, { firstToken, endToken }: Mention, isCued: boolean): boolean {
  const isVerb = (at: number) => tokens[at]?.facts.cue === 3;
  if (tokens[endToken]?.text === ',') return isVerb(endToken + 1) || isVerb(behindAside(tokens, endToken));
  return isCued && (isVerb(endToken) || isVerb(firstToken - 1));
}

/** Ann Lee, however, | said; Ann Lee, one of the owners, | said: the token behind the second comma; -1 where none is near. */
function behindAside(tokens: Document['tokens'], comma: number): number {
  for (let i = comma + 1; i < comma + LONGEST_ASIDE; i++) if (tokens[i]?.text === ',') return i + 1;
  return -1;
}

/**
 * Mayor Lee came. “No,” the moderator said: what they are known to be is something else. But: “No,” said the Dane; said the
 * former boxer.
 */
function hasOtherOffice(entity: Entity, phrase: Phrase): boolean {
  const { head, modifiers } = phrase;
  if (
    DEMONYMS.has(head) ||
    /^[@#]/.test(countryOrParty(head)) ||
    /shireman$/.test(head) ||
    modifiers.has('former') ||
    HONOURED.test(head) ||
    head.includes('-of-') ||
    ANYBODY.has(head)
  )
    return false;
  if (isOtherRank(entity, phrase)) return true;
  const isOffice = ({ head: own }: Role) =>
    isPersonalNoun(own) && !PLAYS.test(own) && !ANYBODY.has(own) && !HONOURED.test(own);
  const offices = entity.roles.filter(isOffice);
  return offices.length > 0 && !offices.some((role) => areAlike(head, role.head));
}

/** President Holm of Norland came. “No,” the Russian president said; said the Dane; said the Holm supporter. */
function isOfOther({ keys, roles }: Entity, { head, modifiers }: Phrase): boolean {
  if (keys.some((key) => modifiers.has(key))) return true;
  const own = roles.flatMap((role) => [...role.modifiers, countryOrParty(role.head)]);
  return [...modifiers, countryOrParty(head)].some(
    (word) => /^[@#]/.test(word) && !own.includes(word) && own.some((other) => other[0] === word[0]),
  );
}
