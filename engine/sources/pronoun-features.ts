import { isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { MentionGrammar } from './mention-grammar';

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
  'acting',
  'object',
  'opening',
  'actingJustBefore',
  'sameParagraphSubject',
  'sinceSpeaker',
  'speakersRun',
  'speakerBroken',
  'quotedHere',
  'namedNear',
  'oneWord',
  'itDoubtful',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Where each feature stands among the values of a candidate. */
const AT = Object.fromEntries(FEATURES.map((feature, i) => [feature, i])) as Readonly<
  Record<Feature, number>
>;

/** Sentences after which distance tells nothing more. */
const MAX_SENTENCES = 7;

/** A pronoun, somebody whom it could mean, and what stands around. */
export interface Place {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly links: readonly (Link | null)[];
  readonly grammar: MentionGrammar;
  /** Index of the pronoun. */
  readonly index: number;
  readonly speakers: readonly number[];
  readonly entity: Entity;
  /** The mentions that speak for the entity: the nearest one outside marks, and others of its sentence. */
  readonly group: readonly number[];
  /** How often the entity is mentioned in reach. */
  readonly near: number;
  /** Whether it is named within marks in the pronoun’s own sentence. */
  readonly quotedHere: boolean;
  /** Whether the reporter tells something between the last speaker and the pronoun. */
  readonly isBroken: boolean;
}

/** The features’ values in the order of {@link FEATURES}. */
export function valuesOf(place: Place): Float64Array {
  const values = new Float64Array(FEATURES.length);
  const mark = (feature: Feature, holds: boolean) => {
    if (holds) values[AT[feature]] = 1;
  };
  markEntity(mark, place);
  markDistance(values, mark, place);
  markGrammar(mark, place);
  markSpeakers(mark, place);
  markNeuter(mark, place.mentions[place.index] as Mention, place.entity);
  values[AT.prominence] = Math.log2(1 + Math.min(31, place.entity.mentions.length));
  values[AT.namedNear] = Math.log2(Math.min(8, place.near));
  return values;
}

/** Marks the nearest of the candidates that are subjects; they stand nearest first. */
export function markNearestSubject(candidates: readonly { values: Float64Array }[]): void {
  const nearest = candidates.find(({ values }) => values[AT.subject] === 1);
  if (nearest) nearest.values[AT.nearestSubject] = 1;
}

type Mark = (feature: Feature, holds: boolean) => void;

function markEntity(mark: Mark, { entity, mentions, index, quotedHere }: Place): void {
  const pronoun = mentions[index] as Mention;
  const isSure = isSurelyPerson(entity);
  mark('genderAgrees', entity.gender !== null && entity.gender === pronoun.gender);
  mark('unknownKind', entity.kind === 'unknown');
  mark('surelyPerson', isSure);
  mark('described', entity.keys.length === 0 && entity.members.length === 0);
  mark('opensArticle', (entity.mentions[0] ?? mentions.length) < 3);
  // In a Tumblr post at the time she described this: one word of which nothing is known is hardly a person.
  mark('oneWord', entity.keys.length === 1 && !isSure);
  // “Holm has my support,” she said: people seldom name themselves.
  mark('quotedHere', quotedHere);
}

function markDistance(values: Float64Array, mark: Mark, { mentions, index, group }: Place): void {
  const pronoun = mentions[index] as Mention;
  const mention = mentions[group[0] as number] as Mention;
  const back = pronoun.sentence - mention.sentence;
  const blocks = pronoun.block - mention.block;
  mark('cataphora', (group[0] as number) > index);
  mark('sameSentence', back === 0 && (group[0] as number) < index);
  mark('twoSentences', back === 2);
  if (back > 2) values[AT.eachFurtherSentence] = Math.min(back, MAX_SENTENCES + 1) - 2;
  mark('otherParagraph', blocks === 1);
  if (blocks > 1) values[AT.furtherParagraphs] = Math.min(4, blocks);
}

function markGrammar(mark: Mark, place: Place): void {
  const { mentions, links, grammar, group, index } = place;
  const pronoun = mentions[index] as Mention;
  const mention = mentions[group[0] as number] as Mention;
  const every = (feature: Feature, test: (each: number) => boolean) => mark(feature, group.every(test));
  const isSubject = group.some((each) => grammar.isSubject(each, links));
  const isActing = group.some((each) => grammar.isActing(each));
  mark('subject', isSubject);
  mark(
    'cued',
    group.some((each) => grammar.isCued(each)),
  );
  mark('acting', isActing);
  mark('actingJustBefore', isActing && isSubject && pronoun.sentence - mention.sentence === 1);
  mark('sameParagraphSubject', isSubject && pronoun.block === mention.block);
  mark(
    'opening',
    group.some((each) => grammar.isOpening(each)),
  );
  every('throughPronoun', (each) => mentions[each]?.form === 'pronoun');
  mark('quotedOnly', mention.piece >= 0);
  every('possessive', (each) => mentions[each]?.possessive === true);
  every('afterPreposition', (each) => grammar.isAfterPreposition(each));
  every('object', (each) => grammar.isObject(each));
}

/** The last speaker holds in a run of quotations; what the reporter tells between brings somebody else to the fore. */
function markSpeakers(mark: Mark, place: Place): void {
  const { mentions, links, grammar, speakers, entity, group, isBroken } = place;
  const last = links[speakers[0] ?? -1]?.entity === entity;
  const mention = mentions[group[0] as number] as Mention;
  const speaker = mentions[speakers[0] ?? -1];
  mark('lastSpeaker', last);
  mark('earlierSpeaker', links[speakers[1] ?? -1]?.entity === entity);
  mark('speakersRun', last && !isBroken);
  mark('speakerBroken', last && isBroken);
  const isLater = speaker !== undefined && mention.piece < 0 && mention.sentence > speaker.sentence;
  mark('sinceSpeaker', !last && isLater && group.some((each) => grammar.isSubject(each, links)));
}

/** Known by a given name, an age, or a role that only people have: not merely two words with capitals. */
export function isSurelyPerson(entity: Entity): boolean {
  return (
    entity.gender !== 'neuter' &&
    (entity.gender !== null || entity.age !== null || entity.roles.some(({ head }) => isPersonalNoun(head)))
  );
}

function markNeuter(mark: Mark, pronoun: Mention, entity: Entity): void {
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
  mark('itDoubtful', isPerson);
  mark('itPlace', entity.kind === 'place');
  mark('itDocument', entity.kind === 'document');
  mark('itOther', entity.kind === 'unknown' || entity.kind === 'group');
}
