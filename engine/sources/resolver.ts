import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Source, Span } from '../types';
import type { Scene } from './antecedents';
import { readCaptions } from './captions';
import { type Cast, castNames, type Link } from './cast';
import { Descriptions } from './descriptions';
import { newEntity, sourceFromEntity } from './entity';
import { learnGenders } from './genders';
import { MentionGrammar } from './mention-grammar';
import { countTold } from './pronoun-setting';
import { linkPronoun, SHIPPED_WEIGHTS } from './pronouns';
import type { Resolution } from './resolution';
import { DETERMINERS } from './roles';
import { unmaskOrganisations } from './unlikely-people';

/** Tells whom the mentions of one article refer to. */
export interface Resolver {
  /**
   * Whom the mention at this index refers to. `speakers` are the indices of the mentions that earlier quotations were
   * attributed to, nearest first: a pronoun prefers the last speaker over the last name.
   *
   * @throws {RangeError} where there is no such mention.
   */
  resolve(mention: number, speakers: readonly number[]): Resolution;
  /** What pronouns are resolved in, with the link of each mention as far as it is resolved now: what their weights are learned from. */
  readonly scene: Scene;
}

/** More pronouns than any article holds; those beyond are resolved only when asked for. Bounds the work on hostile texts. */
const MOST_PRONOUNS = 20_000;

/**
 * A resolver for the mentions of a document, in the order of `findMentions`. `weights` are those of pronouns, for
 * cross-validation; the shipped ones serve otherwise.
 */
export function createResolver(
  document: Document,
  mentions: readonly Mention[],
  weights: Float64Array = SHIPPED_WEIGHTS,
): Resolver {
  const cast = castNames(document, mentions);
  const grammar = new MentionGrammar(document, mentions);
  unmaskOrganisations(document, mentions, cast, grammar);
  learnGenders(document, mentions, cast);
  const descriptions = new Descriptions(document, mentions, cast, grammar);
  const scene = {
    document,
    mentions,
    links: cast.links,
    grammar,
    told: countTold(document),
    captions: readCaptions(document),
  };
  const through = new Map<number, number>();
  const resolutions = new Map<number, { link: Link; resolution: Resolution }>();
  let pronouns = 0;
  // In reading order, so that each description and pronoun finds what stands before it resolved.
  mentions.forEach((mention, index) => {
    if (mention.members.length > 0)
      cast.links[index] = linkTwoRoles(document, cast, mentions, index) ?? linkJoint(cast, mentions, index);
    else if (mention.form === 'description') cast.links[index] ??= descriptions.link(index);
    else if (mention.form === 'pronoun' && mention.piece < 0 && pronouns++ < MOST_PRONOUNS) link(index, []);
  });
  /** Resolves a pronoun anew: with the speakers known it can mean somebody else. */
  function link(index: number, speakers: readonly number[]): Link | null {
    const mention = mentions[index] as Mention;
    if (mention.form !== 'pronoun') return cast.links[index] ?? null;
    const found = linkPronoun(scene, index, speakers, weights);
    cast.links[index] = found?.link ?? null;
    if (found) through.set(index, found.through);
    return found?.link ?? null;
  }
  return {
    scene,
    resolve(index, speakers) {
      const mention = mentions[index];
      if (!mention) throw new RangeError(`No mention ${index} among ${mentions.length}`);
      const found = link(index, speakers);
      if (!found) return unresolved(mention);
      // A pronoun's link is a new one each time; a name is a candidate for every quotation around it.
      const known = resolutions.get(index);
      if (known?.link === found) return known.resolution;
      const resolution = resolutionFromLink(document, mentions, index, found, through.get(index));
      resolutions.set(index, { link: found, resolution });
      return resolution;
    },
  };
}

function unresolved(mention: Mention): Resolution {
  const step = mention.person === 3 ? 'pronoun' : 'first-person';
  return { sources: [], ambiguous: false, antecedents: [], step, confidence: 0 };
}

/**
 * Lund Marine founder | and | chief executive Peter Holm: two roles of one person, the first without an article; the
 * senator | and former mayor, the last without one. Null elsewhere.
 */
function linkTwoRoles(
  document: Document,
  cast: Cast,
  mentions: readonly Mention[],
  index: number,
): Link | null {
  const { members } = mentions[index] as Mention;
  const isRole = (member: number) => {
    const { form, kind, number } = mentions[member] as Mention;
    return form === 'description' && kind === 'person' && number === 'singular';
  };
  const isBare = (member: number) =>
    !DETERMINERS.has(document.tokens[mentions[member]?.firstToken ?? -1]?.lower ?? '');
  const [first = -1, last = -1, more] = members;
  if (
    members.slice(mentions[first]?.form === 'name' ? 1 : 0).every(isRole) &&
    isBare(members.at(-1) as number) &&
    (more !== undefined || isRole(first))
  )
    return cast.links[first] ?? null;
  const role = mentions[first ?? -1];
  const name = mentions[last ?? -1];
  if (!role || !name || more !== undefined || role.form !== 'description' || name.form !== 'name')
    return null;
  if (role.number === 'plural' || role.kind !== 'person' || name.role?.start !== name.start) return null;
  if (DETERMINERS.has(document.tokens[role.firstToken]?.lower ?? '')) return null;
  const link = cast.links[last as number];
  return link ? { ...link, confidence: Math.min(link.confidence, 0.95) } : null;
}

/** Sana Qureshi and Peter Holm: one entity of several members, so that `they` can mean it. */
function linkJoint(cast: Cast, mentions: readonly Mention[], index: number): Link {
  const links = (mentions[index] as Mention).members.map((member) => cast.links[member] ?? null);
  const members = links.flatMap((each) => (each ? [each.entity] : []));
  const name = members.map((member) => member.name).join(' and ');
  const entity = newEntity({ kind: 'group', name, gender: null, number: 'plural', fullest: -1, members });
  entity.mentions.push(index);
  cast.entities.push(entity);
  const confidence = Math.min(0.95, ...links.map((each) => each?.confidence ?? 0.5));
  return { entity, step: 'full-name', rivals: [], confidence };
}

function resolutionFromLink(
  document: Document,
  mentions: readonly Mention[],
  index: number,
  { entity, rivals, step, confidence }: Link,
  through: number | undefined,
): Resolution {
  const entities = entity.members.length > 0 ? entity.members : [entity, ...rivals];
  const sources: Source[] = entities.map((each) => sourceFromEntity(each, document));
  const antecedents: Span[] = [];
  const add = (mention: number) => {
    const each = mentions[mention];
    // A subject that is left out is no step that can be shown.
    if (!each || mention === index || each.start === each.end) return;
    const span =
      each.form === 'name'
        ? { start: each.head.start, end: each.head.end }
        : { start: each.start, end: each.end };
    if (!antecedents.some((known) => known.start === span.start)) antecedents.push(span);
  };
  if (step === 'pronoun' && through !== undefined) add(through);
  for (const each of entities) add(each.fullest);
  return { sources, ambiguous: rivals.length > 0, antecedents, step, confidence };
}
