import { cueStrength } from '../lexicon/en/cues';
import { isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';

/** What is looked at when somebody is weighed as the one whom a pronoun means; the names of the weights. */
export const FEATURES = [
  'genderAgrees',
  'unknownKind',
  'surelyPerson',
  'described',
  'sameSentence',
  'twoSentences',
  'eachFurtherSentence',
  'otherParagraph',
  'furtherParagraphs',
  'subject',
  'cued',
  'nearestSubject',
  'throughPronoun',
  'quotedOnly',
  'possessive',
  'afterPreposition',
  'lastSpeaker',
  'earlierSpeaker',
  'prominence',
  'opensArticle',
  'cataphora',
  'itOrganisation',
  'itPlace',
  'itDocument',
  'itOther',
  'theyPlural',
  'theyOrganisation',
  'theyPerson',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Somebody whom a pronoun could mean. */
export interface Candidate {
  readonly entity: Entity;
  /** Index of the mention that speaks for it: the nearest one outside quotation marks, or the nearest one. */
  readonly mention: number;
  readonly values: Partial<Record<Feature, number>>;
}

/** How far a pronoun looks back. */
const MAX_MENTIONS = 80;
const MAX_SENTENCES = 7;
const MAX_CANDIDATES = 10;

/** How far it looks ahead in its own sentence: When he spoke, Smith said … */
const AHEAD = 6;

/** Words that open a clause whose pronoun may look forward. */
const SUBORDINATE =
  /^(?:when|as|after|before|while|although|though|if|since|because|in|despite|asked|speaking)$/;

/** Tokens of an aside between a name and its verb: Tomas Berg, who replaced Lena Falk as mayor in July, said. */
const LONGEST_ASIDE = 18;

const PREPOSITION = /^(?:of|for|with|by|to|from|about|at|on|against|between|over|in|like|than|and)$/;

/** Mentions of one entity in the sentence that stands nearest: together they speak for it. */
type Places = Map<Entity, number[]>;

/** Those whom the pronoun at this index could mean, nearest first. `speakers` as in `Resolver.resolve`. */
export function candidatesOf(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
  speakers: readonly number[],
): Candidate[] {
  const pronoun = mentions[index] as Mention;
  const places: Places = new Map();
  for (let i = index - 1; i >= Math.max(0, index - MAX_MENTIONS) && places.size < MAX_CANDIDATES; i--) {
    const mention = mentions[i] as Mention;
    if (pronoun.sentence - mention.sentence > MAX_SENTENCES) break;
    see(places, links[i], i, mentions, pronoun);
  }
  for (const speaker of speakers.slice(0, 2)) see(places, links[speaker], speaker, mentions, pronoun);
  const ahead = aheadOf(document, mentions, links, index);
  if (ahead >= 0) see(places, links[ahead], ahead, mentions, pronoun);
  const candidates: Candidate[] = [];
  for (const [entity, group] of places) {
    const values = valuesOf({ document, mentions, links, index, speakers, entity, group });
    if (values.subject && !candidates.some((each) => each.values.subject)) values.nearestSubject = 1;
    candidates.push({ entity, mention: group[0] as number, values });
  }
  return candidates;
}

/** Remembers a mention if the pronoun can mean its entity; one outside marks speaks for it before a quoted one. */
function see(
  places: Places,
  link: Link | null | undefined,
  i: number,
  mentions: readonly Mention[],
  pronoun: Mention,
): void {
  if (!link || !canMean(pronoun, link.entity)) return;
  const mention = mentions[i] as Mention;
  const group = places.get(link.entity);
  const nearest = mentions[group?.[0] ?? -1];
  if (!group || !nearest || (nearest.piece >= 0 && mention.piece < 0)) places.set(link.entity, [i]);
  else if (nearest.sentence === mention.sentence && mention.piece < 0 && !group.includes(i)) group.push(i);
}

/** Gender and number agree: he is no woman, no company and no crowd; it is no person of known gender. */
function canMean(pronoun: Mention, entity: Entity): boolean {
  if (pronoun.gender === 'female' || pronoun.gender === 'male') {
    if (entity.gender !== null && entity.gender !== pronoun.gender) return false;
    if (entity.kind === 'document' || entity.kind === 'place' || entity.kind === 'group') return false;
    return entity.number === 'singular' && entity.kind !== 'organisation';
  }
  const isPerson = entity.kind === 'person' || entity.gender === 'female' || entity.gender === 'male';
  if (pronoun.number === 'plural') return true;
  return !isPerson && entity.number === 'singular';
}

/** When he spoke, Smith said: the first name after the pronoun in its own sentence; -1 where there is none. */
function aheadOf(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
): number {
  const pronoun = mentions[index] as Mention;
  const sentence = document.sentences[pronoun.sentence];
  const opening = document.tokens[sentence?.firstToken ?? 0]?.lower ?? '';
  if (!sentence || pronoun.firstToken - sentence.firstToken > 4 || !SUBORDINATE.test(opening)) return -1;
  for (let i = index + 1; i < mentions.length && i <= index + AHEAD; i++) {
    const mention = mentions[i] as Mention;
    if (mention.sentence !== pronoun.sentence) return -1;
    if (mention.form === 'name' && mention.piece < 0 && !mention.possessive && links[i]) return i;
  }
  return -1;
}

interface Place {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly links: readonly (Link | null)[];
  readonly index: number;
  readonly speakers: readonly number[];
  readonly entity: Entity;
  readonly group: readonly number[];
}

function valuesOf(place: Place): Candidate['values'] {
  const { document, mentions, links, index, speakers, entity } = place;
  const pronoun = mentions[index] as Mention;
  const group = place.group.map((each) => mentions[each] as Mention);
  const mention = group[0] as Mention;
  const back = pronoun.sentence - mention.sentence;
  const blocks = pronoun.block - mention.block;
  const values: Partial<Record<Feature, number>> = {
    prominence: Math.log2(1 + Math.min(31, entity.mentions.length)),
  };
  const mark = (feature: Feature, holds: boolean) => {
    if (holds) values[feature] = 1;
  };
  mark('genderAgrees', entity.gender !== null && entity.gender === pronoun.gender);
  mark('unknownKind', entity.kind === 'unknown');
  mark('surelyPerson', isSurelyPerson(entity));
  mark('described', entity.keys.length === 0 && entity.members.length === 0);
  mark('cataphora', (place.group[0] as number) > index);
  mark('sameSentence', back === 0 && (place.group[0] as number) < index);
  mark('twoSentences', back === 2);
  if (back > 2) values.eachFurtherSentence = Math.min(back, MAX_SENTENCES + 1) - 2;
  mark('otherParagraph', blocks === 1);
  if (blocks > 1) values.furtherParagraphs = Math.min(4, blocks);
  const isAny = (test: (each: Mention) => boolean) => group.some(test);
  mark(
    'subject',
    place.group.some((each) => isSubject(document, mentions, links, each)),
  );
  mark(
    'cued',
    isAny((each) => isCued(document, each)),
  );
  mark(
    'throughPronoun',
    group.every((each) => each.form === 'pronoun'),
  );
  mark('quotedOnly', mention.piece >= 0);
  mark(
    'possessive',
    group.every((each) => each.possessive),
  );
  mark(
    'afterPreposition',
    group.every((each) => isAfterPreposition(document, each)),
  );
  mark('lastSpeaker', links[speakers[0] ?? -1]?.entity === entity);
  mark('earlierSpeaker', links[speakers[1] ?? -1]?.entity === entity);
  mark('opensArticle', (entity.mentions[0] ?? mentions.length) < 3);
  markNeuter(mark, pronoun, entity);
  return values;
}

/** Known by a given name, an age, or a role that only people have: not merely two words with capitals. */
export function isSurelyPerson(entity: Entity): boolean {
  return (
    entity.gender !== 'neuter' &&
    (entity.gender !== null || entity.age !== null || entity.roles.some(({ head }) => isPersonalNoun(head)))
  );
}

function markNeuter(
  mark: (feature: Feature, holds: boolean) => void,
  pronoun: Mention,
  entity: Entity,
): void {
  if (pronoun.gender === 'female' || pronoun.gender === 'male') return;
  const isPerson = entity.kind === 'person';
  if (pronoun.number === 'plural') {
    const isPlural = entity.number === 'plural' || entity.members.length > 0;
    mark('theyPlural', isPlural);
    mark('theyOrganisation', !isPlural && entity.kind === 'organisation');
    mark('theyPerson', !isPlural && isPerson);
    return;
  }
  mark('itOrganisation', entity.kind === 'organisation');
  mark('itPlace', entity.kind === 'place');
  mark('itDocument', entity.kind === 'document');
  mark('itOther', entity.kind === 'unknown' || entity.kind === 'group');
}

/** The first mention of its sentence outside marks, no possessive, not after a preposition: mostly its subject. */
function isSubject(
  document: Document,
  mentions: readonly Mention[],
  links: Place['links'],
  index: number,
): boolean {
  const mention = mentions[index] as Mention;
  if (mention.piece >= 0 || mention.possessive || isAfterPreposition(document, mention)) return false;
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const before = mentions[i] as Mention;
    if (before.sentence !== mention.sentence) return true;
    if (before.piece >= 0 || before.possessive || before.end > mention.start) continue;
    // On Tuesday, Israel’s chief spokesman, Dan Hagar, said: neither a place nor an apposition is another subject.
    if (links[i]?.entity === links[index]?.entity || isAfterPreposition(document, before)) continue;
    if (before.endToken === mention.firstToken - 1 && document.tokens[before.endToken]?.text === ',')
      continue;
    return false;
  }
  return true;
}

function isAfterPreposition(document: Document, mention: Mention): boolean {
  const before = document.tokens[mention.firstToken - 1];
  return before !== undefined && before.block === mention.block && PREPOSITION.test(before.lower);
}

/** A verb of speech stands directly before or after it, or after its apposition: said Smith; Smith, who has left, said. */
function isCued(document: Document, mention: Mention): boolean {
  const { tokens } = document;
  if (
    isVerbOfSpeech(document, mention, mention.firstToken - 1) ||
    isVerbOfSpeech(document, mention, mention.endToken)
  ) {
    return true;
  }
  if (mention.possessive || tokens[mention.endToken]?.text !== ',') return false;
  for (let i = mention.endToken + 1; i < mention.endToken + LONGEST_ASIDE; i++) {
    if (tokens[i]?.text === ',' && isVerbOfSpeech(document, mention, i + 1)) return true;
    if (tokens[i]?.block !== mention.block || /^[.;:“”"]$/.test(tokens[i]?.text ?? '.')) return false;
  }
  return false;
}

function isVerbOfSpeech(document: Document, mention: Mention, index: number): boolean {
  const token = document.tokens[index];
  return token !== undefined && token.block === mention.block && cueStrength(token.lower) >= 2;
}
