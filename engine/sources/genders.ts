import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Cast } from './cast';
import type { Entity } from './entity';

/** Objects (`him`) mostly mean somebody else than the one named in the sentence. */
const MALE = new Set(['he', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'herself']);

/** A title weighs more than a given name, a given name more than a pronoun nearby. */
const TITLE_VOTES = 4;
const NAME_VOTES = 2;

/** A single pronoun may mean somebody whom the article has not named. */
const ENOUGH_VOTES = 2;

/** How many sentences after a name its pronouns are believed. */
const REACH = 1;

/**
 * Learns who of the cast is a woman and who a man: from titles and role nouns, from given names, and from the pronouns
 * of sentences in which nobody else is named: `Solheim toured the port with her deputy.`
 */
export function learnGenders(document: Document, mentions: readonly Mention[], cast: Cast): void {
  const votes = new Map<Entity, number>();
  const vote = (entity: Entity, count: number) => votes.set(entity, (votes.get(entity) ?? 0) + count);
  cast.links.forEach((link, index) => {
    const mention = mentions[index];
    // Without a title the mention finder too knows the given name only, which votes below.
    const gender = mention?.role ? mention.gender : null;
    if (!link || link.rivals.length > 0 || !isPerson(link.entity)) return;
    if (gender === 'female' || gender === 'male')
      vote(link.entity, gender === 'female' ? TITLE_VOTES : -TITLE_VOTES);
  });
  for (const entity of cast.entities) {
    if (entity.gender === 'female' || entity.gender === 'male')
      vote(entity, entity.gender === 'female' ? NAME_VOTES : -NAME_VOTES);
  }
  const lonely = lonelyPeople(document, mentions, cast);
  document.sentences.forEach((sentence, index) => {
    for (let back = 0; back <= REACH; back++) {
      const entity = lonely[index - back];
      if (entity === null) break;
      if (entity === undefined) continue;
      const count = pronounVotes(document, sentence.firstToken, sentence.endToken, back > 0);
      if (count !== 0) vote(entity, count);
      break;
    }
  });
  for (const [entity, count] of votes) {
    const isKnown = Math.abs(count) >= ENOUGH_VOTES;
    if (isPerson(entity)) entity.gender = isKnown ? (count > 0 ? 'female' : 'male') : null;
    if (entity.kind === 'unknown' && entity.number === 'singular' && Math.abs(count) > 1)
      entity.kind = 'person';
  }
}

function isPerson(entity: Entity): boolean {
  return entity.number === 'singular' && (entity.kind === 'person' || entity.kind === 'unknown');
}

/** For each sentence its only person; null where there are several, undefined where there is none. */
function lonelyPeople(
  document: Document,
  mentions: readonly Mention[],
  cast: Cast,
): (Entity | null | undefined)[] {
  const people: (Entity | null | undefined)[] = document.sentences.map(() => undefined);
  mentions.forEach((mention, index) => {
    if (mention.piece >= 0) return;
    const entity = cast.links[index]?.entity;
    if (entity && !isPerson(entity)) return;
    if (!entity && (mention.form !== 'description' || mention.kind === 'organisation')) return;
    const before = people[mention.sentence];
    people[mention.sentence] = before === undefined || before === entity ? (entity ?? null) : null;
  });
  return people;
}

/** Female pronouns outside quotation marks minus male ones, at most one each; after a sentence only if it begins so. */
function pronounVotes(document: Document, first: number, end: number, opening: boolean): number {
  let votes = 0;
  for (let i = first; i < (opening ? Math.min(end, first + 1) : end); i++) {
    if ((document.pieceOfToken[i] as number) >= 0) continue;
    const lower = document.tokens[i]?.lower ?? '';
    if (FEMALE.has(lower)) votes++;
    if (MALE.has(lower)) votes--;
  }
  return Math.sign(votes);
}
