import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import type { Cast } from './cast';
import type { Entity } from './entity';

/** Objects (`him`) mostly mean somebody else than the one named in the sentence. */
const VOTES: ReadonlyMap<string, number> = new Map([
  ...['she', 'her', 'herself'].map((word) => [word, 1] as const),
  ...['he', 'his', 'himself'].map((word) => [word, -1] as const),
]);

/** A title weighs more than a given name, a given name more than a pronoun nearby. */
const TITLE_VOTES = 6;
const NAME_VOTES = 4;

/** Robert Holm lives there with her husband: the list of given names may be wrong of somebody, this is not. */
const SPOUSE = /^(?:husband|wife)$/;
const SPOUSE_VOTES = 6;

/** A single pronoun may mean somebody whom the article has not named. */
const ENOUGH_VOTES = 2;

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
    // Aldric Lund, a tall man with hazel eyes; most other nouns stand for a group of roles, spokesman for spokeswoman too
    const human = entity.roles.find(({ head }) => /^(?:man|woman|boy|girl)$/.test(head))?.head;
    if (human && isPerson(entity)) vote(entity, /^[wg]/.test(human) ? TITLE_VOTES : -TITLE_VOTES);
  }
  for (const [entity, count] of pronounVotes(document, mentions, cast)) vote(entity, count);
  for (const [entity, count] of votes) {
    const isKnown = Math.abs(count) >= ENOUGH_VOTES;
    // Far from his desk, Holm: one mention of a word makes nobody a man.
    if (entity.kind === 'unknown' && entity.mentions.length < 2) continue;
    if (isPerson(entity)) entity.gender = isKnown ? (count > 0 ? 'female' : 'male') : null;
    if (entity.kind === 'unknown' && isKnown) entity.kind = 'person';
  }
}

function isPerson(entity: Entity): boolean {
  return entity.number === 'singular' && (entity.kind === 'person' || entity.kind === 'unknown');
}

/**
 * Female pronouns minus male ones for each entity: in a sentence those that follow when nobody else has been named in it,
 * at most one each; and a pronoun that opens the next sentence, where nobody else was named in the one before.
 */
function pronounVotes(document: Document, mentions: readonly Mention[], cast: Cast): Map<Entity, number> {
  const votes = new Map<Entity, number>();
  let next = 0;
  let before: Entity | null = null;
  for (const { firstToken, endToken } of document.sentences) {
    // The only person named so far; null where there is none or there are several.
    let only: Entity | null = before;
    let isNamed = false;
    let vote = 0;
    const count = () => {
      if (only && vote !== 0) votes.set(only, (votes.get(only) ?? 0) + Math.sign(vote));
      vote = 0;
    };
    for (let i = firstToken; i < endToken; i++) {
      const { lower, text, facts } = document.tokens[i] as Token;
      const isTold = (document.pieceOfToken[i] as number) < 0;
      if (only && isNamed && isTold && VOTES.has(lower) && SPOUSE.test(document.tokens[i + 1]?.lower ?? ''))
        votes.set(only, (votes.get(only) ?? 0) + SPOUSE_VOTES * (VOTES.get(lower) ?? 0));
      for (; (mentions[next]?.firstToken ?? Number.POSITIVE_INFINITY) <= i; next++) {
        const person = personAt(mentions, cast, next);
        if (person === undefined || person === only) {
          isNamed ||= person !== undefined;
          continue;
        }
        count();
        only = isNamed ? null : person;
        isNamed = true;
      }
      // A subject that is left out is he or she.
      if (!isTold || !facts.isFunction || text === '') continue;
      // Without a name before it in its sentence it votes where it opens it or is a subject.
      if (isNamed || i === firstToken || lower === 'he' || lower === 'she') vote += VOTES.get(lower) ?? 0;
    }
    count();
    before = only;
  }
  return votes;
}

/** Who is named here outside marks; null for somebody who is not yet known, undefined where nobody is. */
function personAt(mentions: readonly Mention[], cast: Cast, index: number): Entity | null | undefined {
  const mention = mentions[index] as Mention;
  if (mention.piece >= 0) return undefined;
  const entity = cast.links[index]?.entity;
  if (entity) return isPerson(entity) ? entity : undefined;
  return mention.form === 'description' && mention.kind !== 'organisation' && mention.kind !== 'document'
    ? null
    : undefined;
}
