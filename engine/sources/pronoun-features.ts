import { isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Scene } from './antecedents';
import type { Entity } from './entity';
import { AT, FEATURES, FIRST, STANDS } from './pronoun-feature-list';
import type { Setting } from './pronoun-setting';

/** A pronoun, somebody whom it could mean, and what stands around. */
export interface Place {
  readonly scene: Scene;
  /** Index of the pronoun. */
  readonly index: number;
  readonly setting: Setting;
  readonly entity: Entity;
  /** The mentions that speak for the entity: the nearest one outside marks, and others of its sentence. */
  readonly group: readonly number[];
  /** How often the entity is mentioned in reach. */
  readonly near: number;
  /** Whether it is named within marks in the pronoun’s own sentence. */
  readonly quotedHere: boolean;
  /** How many in reach are known to have the pronoun’s gender. */
  readonly agreeing: number;
}

/** The features’ values in the order of {@link FEATURES}, written into `values`. */
export function markValues(values: Float64Array, place: Place): void {
  values.fill(0);
  const stand = STANDS.indexOf(place.setting.stand);
  // By number: features are marked a hundred thousand times in a long article.
  const mark: Mark = (at, holds) => {
    if (holds) values[at] = 1;
  };
  const markHere: Mark = (first, holds) => {
    if (holds) values[first + stand] = 1;
  };
  markEntity(mark, place);
  markDistance(values, mark, markHere, place);
  markGrammar(mark, markHere, place);
  markSpeakers(mark, markHere, place);
  markNeuter(mark, place.scene.mentions[place.index] as Mention, place.entity);
  values[AT.prominence] = Math.log2(1 + Math.min(31, place.entity.mentions.length));
  values[AT.namedNear] = Math.log2(Math.min(8, place.near));
}

/** Marks the nearest of the candidates, and the nearest that is a subject; they stand nearest first. */
export function markRanks(candidates: readonly { values: Float64Array }[]): void {
  const told = candidates.find(({ values }) => values[AT.quotedOnly] === 0);
  if (told) told.values[AT.nearest] = 1;
  const subject = candidates.find(({ values }) =>
    STANDS.some((_, stand) => values[FIRST.subject + stand] === 1),
  );
  if (subject) subject.values[AT.nearestSubject] = 1;
}

type Mark = (at: number, holds: boolean) => void;

function markEntity(mark: Mark, { entity, scene, index, quotedHere, agreeing }: Place): void {
  const { mentions } = scene;
  const pronoun = mentions[index] as Mention;
  const isSure = isSurelyPerson(entity);
  const agrees = entity.gender !== null && entity.gender === pronoun.gender;
  mark(AT.genderAgrees, agrees);
  // Berg met Ida Brandt. “Yes,” she said: where somebody is known to be a woman, she is seldom one of whom nothing is known.
  mark(AT.genderOpen, !agrees && agreeing > 0);
  mark(AT.unknownKind, entity.kind === 'unknown');
  mark(AT.surelyPerson, isSure);
  mark(AT.described, entity.keys.length === 0 && entity.members.length === 0);
  mark(AT.opensArticle, (entity.mentions[0] ?? mentions.length) < 3);
  // In a Tumblr post at the time she described this: one word of which nothing is known is hardly a person.
  mark(AT.oneWord, entity.keys.length === 1 && !isSure);
  // “Holm has my support,” she said: people seldom name themselves.
  mark(AT.quotedHere, quotedHere);
}

function markDistance(values: Float64Array, mark: Mark, markHere: Mark, place: Place): void {
  const { index, group, setting } = place;
  const { mentions } = place.scene;
  const pronoun = mentions[index] as Mention;
  const mention = mentions[group[0] as number] as Mention;
  const isAhead = (group[0] as number) > index;
  const blocks = pronoun.block - mention.block;
  mark(AT.cataphora, isAhead);
  markHere(FIRST.sameSentence, pronoun.sentence === mention.sentence && !isAhead);
  markHere(FIRST.sameParagraph, blocks === 0 && !isAhead);
  markHere(FIRST.lastTold, mention.sentence === setting.lastTold);
  mark(AT.otherParagraph, blocks === 1);
  if (blocks > 1) values[AT.furtherParagraphs] = Math.min(4, blocks);
}

function markGrammar(mark: Mark, markHere: Mark, place: Place): void {
  const { group, setting } = place;
  const { document, mentions, links, grammar } = place.scene;
  const first = mentions[group[0] as number] as Mention;
  let isSubject = false;
  let isActing = false;
  let isCued = false;
  let isOpening = false;
  let throughPronoun = true;
  let possessive = true;
  let afterPreposition = true;
  let object = true;
  let modifies = true;
  for (const each of group) {
    const mention = mentions[each] as Mention;
    const acts = grammar.isActing(each);
    isSubject ||= grammar.isSubject(each, links);
    isActing ||= acts;
    isCued ||= grammar.isCued(each);
    isOpening ||= grammar.isOpening(each);
    throughPronoun &&= mention.form === 'pronoun';
    possessive &&= mention.possessive;
    afterPreposition &&= grammar.isAfterPreposition(each);
    object &&= grammar.isObject(each);
    // A Friendbook post, the Holm campaign: a name that stands before a noun is not spoken of itself.
    modifies &&= !acts && isBeforeNoun(document, mention);
  }
  const isLastTold = first.sentence === setting.lastTold;
  markHere(FIRST.subject, isSubject);
  markHere(FIRST.subjectLastTold, isSubject && isLastTold);
  markHere(FIRST.cued, isCued);
  markHere(FIRST.acting, isActing);
  mark(AT.opening, isOpening);
  mark(AT.throughPronoun, throughPronoun);
  mark(AT.quotedOnly, first.piece >= 0);
  mark(AT.possessive, possessive);
  mark(AT.afterPreposition, afterPreposition);
  mark(AT.object, object);
  mark(AT.modifies, modifies);
}

function isBeforeNoun({ tokens }: Scene['document'], mention: Mention): boolean {
  const next = tokens[mention.endToken];
  return (
    mention.form === 'name' &&
    !mention.possessive &&
    next?.block === mention.block &&
    next.type === 'word' &&
    !next.capital &&
    !next.facts.isFunction
  );
}

/** An index that no mention has. Not -1: to a browser that is the name of a property, which it looks up slowly. */
const NONE = 2 ** 30;

/** The last speaker holds in a run of quotations; what the reporter tells between brings somebody else to the fore. */
function markSpeakers(mark: Mark, markHere: Mark, place: Place): void {
  const { entity, group, setting, index } = place;
  const { mentions, links, grammar, told } = place.scene;
  const { speakers } = setting;
  const pronoun = mentions[index] as Mention;
  const [first = NONE] = speakers;
  const last = links[first]?.entity === entity;
  const mention = mentions[group[0] as number] as Mention;
  const speaker = mentions[first];
  const isBroken =
    speaker !== undefined && (told[pronoun.sentence] as number) - (told[speaker.sentence] as number) > 1;
  markHere(FIRST.lastSpeaker, last);
  markHere(FIRST.speakerBroken, last && isBroken);
  const isLater = speaker !== undefined && mention.piece < 0 && mention.sentence > speaker.sentence;
  mark(AT.sinceSpeaker, !last && isLater && group.some((each) => grammar.isSubject(each, links)));
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
    mark(AT.theyOrganisation, !isPlural && entity.kind === 'organisation');
    mark(AT.theyPerson, !isPlural && isPerson);
    return;
  }
  mark(AT.itOrganisation, entity.kind === 'organisation');
  mark(AT.itDoubtful, isPerson);
  mark(AT.itPlace, entity.kind === 'place');
  mark(AT.itDocument, entity.kind === 'document');
  mark(AT.itOther, entity.kind === 'unknown' || entity.kind === 'group');
}
