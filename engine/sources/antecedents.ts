import type { Mention } from '../mentions/mention';
import { thingGender } from '../mentions/thing-gender';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { MentionGrammar } from './mention-grammar';
import { FEATURES } from './pronoun-feature-list';
import { isSurelyPerson, markRanks, markValues } from './pronoun-features';
import { type Setting, settingOf } from './pronoun-setting';

/** Somebody whom a pronoun could mean. */
export interface Candidate {
  readonly entity: Entity;
  /** Index of the mention that speaks for it: the nearest one outside quotation marks, or the nearest one. */
  readonly mention: number;
  /** Values of the features, in the order of `FEATURES`. */
  readonly values: Float64Array;
}

/** What is needed to look for those whom a pronoun could mean. */
export interface Scene {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly links: readonly (Link | null)[];
  readonly grammar: MentionGrammar;
  /** For each sentence how many of those before it the reporter tells: that are not all quotation. */
  readonly told: Int32Array;
  /** For each block whether it is a caption: nobody in it is meant by the story’s pronouns. */
  readonly captions: Uint8Array;
}

/** How far a pronoun looks back. */
const MAX_MENTIONS = 80;
const MAX_TOLD = 8;
const MAX_CANDIDATES = 10;

/** How far it looks ahead in its own sentence: When he spoke, Smith said … */
const AHEAD = 6;

/** Words that open a clause whose pronoun may look forward. */
const SUBORDINATE =
  /^(?:when|as|after|before|while|although|though|if|since|because|in|despite|asked|speaking)$/;

/** Mentions of one entity that are in reach. */
interface Seen {
  /** Those in the sentence that stands nearest: together they speak for it. */
  group: number[];
  near: number;
  quotedHere: boolean;
}

/** The values of the candidates of one pronoun, used again for the next. */
const rows: Float64Array[] = [];

function rowOf(candidate: number): Float64Array {
  const row = rows[candidate] ?? new Float64Array(FEATURES.length);
  rows[candidate] = row;
  return row;
}

/**
 * Those whom the pronoun at this index could mean, nearest first. `speakers` as in `Resolver.resolve`. The values are used
 * again at the next call: copy what is kept.
 */
export function candidatesOf(scene: Scene, index: number, speakers: readonly number[]): Candidate[] {
  const pronoun = scene.mentions[index] as Mention;
  const setting = settingOf(scene, index, speakers);
  const seen = inReach(scene, index, setting);
  if (pronoun.number === 'plural') withoutSingle(seen);
  if (setting.stand !== 'within') withoutAsker(scene, index, seen);
  let agreeing = 0;
  for (const entity of seen.keys())
    if (entity.gender !== null && entity.gender === pronoun.gender) agreeing++;
  const candidates: Candidate[] = [];
  for (const [entity, { group, near, quotedHere }] of seen) {
    const values = rowOf(candidates.length);
    markValues(values, { scene, index, setting, entity, group, near, quotedHere, agreeing });
    candidates.push({ entity, mention: group[0] as number, values });
  }
  markRanks(candidates);
  return candidates;
}

/** Ann Lee wrote to the senators. They refused: no woman and no man is meant where several people may be. */
function withoutSingle(seen: Map<Entity, Seen>): void {
  const isSingle = ({ gender, number }: Entity) =>
    number === 'singular' && (gender === 'female' || gender === 'male');
  const single = [...seen.keys()].filter(isSingle);
  if (single.length < seen.size) for (const entity of single) seen.delete(entity);
}

/** How far back the one is looked for who is answered, in mentions. */
const ASKED_WITHIN = 12;

/** “Why?” asked Lee; Lee told her to go; Lee put it to her. “No,” she replied: it is not Lee who replies. */
function withoutAsker(
  { document, mentions, links, grammar }: Scene,
  index: number,
  seen: Map<Entity, Seen>,
): void {
  const { endToken, sentence } = mentions[index] as Mention;
  if (!/^(?:repli|answer|retort)/.test(document.tokens[endToken]?.lower ?? '')) return;
  for (let i = index - 1; i >= 0 && i > index - ASKED_WITHIN; i--) {
    const { piece, sentence: before, end } = mentions[i] as Mention;
    const asker = links[i]?.entity;
    if (!asker || piece >= 0 || before === sentence) continue;
    if (!grammar.isCued(i) && !/^,? put it to /.test(document.text.slice(end, end + 12))) continue;
    if (seen.size > 1) seen.delete(asker);
    return;
  }
}

function inReach(scene: Scene, index: number, setting: Setting): Map<Entity, Seen> {
  const { mentions, captions, told } = scene;
  const pronoun = mentions[index] as Mention;
  const seen = new Map<Entity, Seen>();
  const last = Math.max(0, index - MAX_MENTIONS);
  for (let i = index - 1; i >= last && seen.size < MAX_CANDIDATES; i--) {
    const mention = mentions[i] as Mention;
    if ((told[pronoun.sentence] as number) - (told[mention.sentence] as number) > MAX_TOLD) break;
    if (captions[mention.block] && !captions[pronoun.block]) continue;
    see(seen, scene, i, pronoun);
  }
  for (const speaker of setting.speakers.slice(0, 2)) see(seen, scene, speaker, pronoun);
  const ahead = aheadOf(scene, index);
  if (ahead >= 0) see(seen, scene, ahead, pronoun);
  return seen;
}

/** Remembers a mention if the pronoun can mean its entity; one outside marks speaks for it before a quoted one. */
function see(
  reached: Map<Entity, Seen>,
  { document, mentions, links }: Scene,
  i: number,
  pronoun: Mention,
): void {
  const mention = mentions[i] as Mention;
  const link = links[i];
  if (!link || !canMean(pronoun, link.entity, thingGender(document, mention.firstToken))) return;
  // Born in Leeds, the daughter of a tailor, she left: that is she herself
  const isAside = mention.form === 'description' && document.tokens[mention.firstToken - 1]?.text === ',';
  if (
    isAside &&
    document.tokens[mention.endToken]?.text === ',' &&
    pronoun.firstToken === mention.endToken + 1
  )
    return;
  // In a Friendbook post she said: what only tells where something was written is nobody
  const isMedium = document.tokens[mention.endToken]?.facts.noun?.kind === 'document';
  if (pronoun.kind === 'person' && isMedium && !isSurelyPerson(link.entity)) return;
  const quotedHere = mention.piece >= 0 && mention.sentence === pronoun.sentence;
  const seen = reached.get(link.entity);
  if (!seen) {
    reached.set(link.entity, { group: [i], near: 1, quotedHere });
    return;
  }
  const nearest = mentions[seen.group[0] as number] as Mention;
  seen.near++;
  seen.quotedHere ||= quotedHere;
  if (nearest.piece >= 0 && mention.piece < 0) seen.group = [i];
  else if (nearest.sentence === mention.sentence && mention.piece < 0 && !seen.group.includes(i))
    seen.group.push(i);
}

/**
 * Gender and number agree: he is no woman, no company and no crowd; it is nobody who is surely a person. `asThing` is the
 * gender by which other languages speak of the mention's body: la préfecture … elle.
 */
function canMean(pronoun: Mention, entity: Entity, asThing: 'female' | 'male' | null): boolean {
  // One of no width is a subject that is left out: he or she.
  const isPersonal = pronoun.gender === 'female' || pronoun.gender === 'male';
  if (isPersonal || (pronoun.start === pronoun.end && pronoun.number === 'singular')) {
    if (isPersonal && entity.kind === 'organisation' && asThing === pronoun.gender) return true;
    if (isPersonal && entity.gender !== null && entity.gender !== pronoun.gender) return false;
    if (entity.kind === 'document' || entity.kind === 'place' || entity.kind === 'group') return false;
    return entity.number === 'singular' && entity.kind !== 'organisation';
  }
  // preguntaron: a subject that is left out agrees with its verb; English they may be one.
  // Prosecutors in New York charged him. They said: never the town.
  if (pronoun.number === 'plural' && entity.kind === 'place') return false;
  if (pronoun.number === 'plural') return pronoun.start < pronoun.end || entity.number === 'plural';
  return entity.number === 'singular' && !isSurelyPerson(entity);
}

/** When he spoke, Smith said: the first name after the pronoun in its own sentence; -1 where there is none. */
function aheadOf({ document, mentions, links }: Scene, index: number): number {
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
