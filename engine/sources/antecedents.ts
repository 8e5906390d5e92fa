import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { MentionGrammar } from './mention-grammar';
import { isSurelyPerson, markNearestSubject, valuesOf } from './pronoun-features';

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

/** Mentions of one entity that are in reach. */
interface Seen {
  /** Those in the sentence that stands nearest: together they speak for it. */
  group: number[];
  near: number;
  quotedHere: boolean;
}

/** Those whom the pronoun at this index could mean, nearest first. `speakers` as in `Resolver.resolve`. */
export function candidatesOf(scene: Scene, index: number, speakers: readonly number[]): Candidate[] {
  const { mentions, links, document } = scene;
  const pronoun = mentions[index] as Mention;
  const seen = new Map<Entity, Seen>();
  for (let i = index - 1; i >= Math.max(0, index - MAX_MENTIONS) && seen.size < MAX_CANDIDATES; i--) {
    const mention = mentions[i] as Mention;
    if (pronoun.sentence - mention.sentence > MAX_SENTENCES) break;
    // A caption tells of its picture: nobody in it is meant by the story's pronouns.
    if (isCaption(document, mention) && !isCaption(document, pronoun)) continue;
    see(seen, links[i], i, mentions, pronoun);
  }
  for (const speaker of speakers.slice(0, 2)) see(seen, links[speaker], speaker, mentions, pronoun);
  const ahead = aheadOf(scene, index);
  if (ahead >= 0) see(seen, links[ahead], ahead, mentions, pronoun);
  const isBroken = tellsBetween(document, mentions[speakers[0] ?? -1], pronoun);
  const candidates: Candidate[] = [];
  for (const [entity, { group, near, quotedHere }] of seen) {
    const values = valuesOf({ ...scene, index, speakers, entity, group, near, quotedHere, isBroken });
    candidates.push({ entity, mention: group[0] as number, values });
  }
  markNearestSubject(candidates);
  return candidates;
}

function isCaption(document: Document, mention: Mention): boolean {
  return document.blocks[mention.block]?.kind === 'caption';
}

/** Remembers a mention if the pronoun can mean its entity; one outside marks speaks for it before a quoted one. */
function see(
  all: Map<Entity, Seen>,
  link: Link | null | undefined,
  i: number,
  mentions: readonly Mention[],
  pronoun: Mention,
): void {
  if (!link || !canMean(pronoun, link.entity)) return;
  const mention = mentions[i] as Mention;
  const quotedHere = mention.piece >= 0 && mention.sentence === pronoun.sentence;
  const seen = all.get(link.entity);
  if (!seen) {
    all.set(link.entity, { group: [i], near: 1, quotedHere });
    return;
  }
  const nearest = mentions[seen.group[0] as number] as Mention;
  seen.near++;
  seen.quotedHere ||= quotedHere;
  if (nearest.piece >= 0 && mention.piece < 0) seen.group = [i];
  else if (nearest.sentence === mention.sentence && mention.piece < 0 && !seen.group.includes(i))
    seen.group.push(i);
}

/** Gender and number agree: he is no woman, no company and no crowd; it is nobody who is surely a person. */
function canMean(pronoun: Mention, entity: Entity): boolean {
  if (pronoun.gender === 'female' || pronoun.gender === 'male') {
    if (entity.gender !== null && entity.gender !== pronoun.gender) return false;
    if (entity.kind === 'document' || entity.kind === 'place' || entity.kind === 'group') return false;
    return entity.number === 'singular' && entity.kind !== 'organisation';
  }
  if (pronoun.number === 'plural') return true;
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

/** Does the reporter tell anything between the last speaker's sentence and the pronoun's own? */
function tellsBetween(document: Document, speaker: Mention | undefined, pronoun: Mention): boolean {
  if (!speaker) return false;
  const first = Math.max(speaker.sentence + 1, pronoun.sentence - MAX_SENTENCES);
  for (let i = first; i < pronoun.sentence; i++) {
    const token = document.sentences[i]?.firstToken ?? 0;
    if ((document.pieceOfToken[token] as number) < 0) return true;
  }
  return false;
}
