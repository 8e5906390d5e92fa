import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import type { Cast } from './cast';
import type { Entity } from './entity';
import { type MentionGrammar, PREPOSITIONS } from './mention-grammar';
import { isSurelyPerson } from './pronoun-features';

/** So many mentions must speak against a person, and this share of all. */
const LEAST_VOTES = 2;
const LEAST_SHARE = 0.07;

/** A short form that is so many times as frequent as the full one is the name. */
const OFTEN = 4;

/** Words before a name that people’s names seldom follow: on Friendbook, at Lund Marine. */
const PLACED = /^(?:on|in|at|near|via|into|within|through|inside|outside|across)$/;

/** A company’s things: Friendbook’s users, Friendbook users. */
const BELONGINGS =
  /^(?:users?|customers?|subscribers?|shares?|shareholders?|employees|staff|app|website|stores?|products?|ceo|board|spokes(?:man|woman|person)|headquarters|executives?|investors?|members|officials|account|platform|service|revenue|sales|stock)$/;

/**
 * Turns people into organisations where the article treats them so: two capitals alone look like a person’s name, but
 * `on Blue Heron`, `Blue Heron users`, `Blue Heron, which` tell of no person. Nobody who has a gender, an age or a role
 * that people have is touched.
 */
export function unmaskOrganisations(
  document: Document,
  mentions: readonly Mention[],
  cast: Cast,
  grammar: MentionGrammar,
): void {
  const votes = new Map<Entity, number>();
  cast.links.forEach((link, index) => {
    if (!link || !isDoubtful(link.entity)) return;
    const isActing = grammar.isActing(index);
    const vote = voteOf(document, mentions[index] as Mention, isActing);
    if (vote !== 0) votes.set(link.entity, (votes.get(link.entity) ?? 0) + vote);
  });
  for (const [entity, count] of votes) {
    // Obama alone is known to be a person by its word.
    const least = entity.kind === 'person' && entity.keys.length === 1 ? 2 * LEAST_VOTES : LEAST_VOTES;
    const isBody = count >= least && count >= LEAST_SHARE * entity.mentions.length;
    // She grew up in Elm Hollow: wherever two words stand
    if (!isBody && (entity.kind !== 'person' || entity.keys.length < 2 || count < entity.mentions.length))
      continue;
    entity.kind = isBody ? 'organisation' : 'place';
    entity.gender = 'neuter';
    entity.name = usualName(document, mentions, entity);
  }
}

function isDoubtful(entity: Entity): boolean {
  return (
    (entity.kind === 'person' || entity.kind === 'unknown') &&
    entity.keys.length > 0 &&
    entity.members.length === 0 &&
    !isSurelyPerson(entity)
  );
}

/** 1 against a person, -2 for one, 0 where the words around tell nothing. */
function voteOf({ tokens, language }: Document, mention: Mention, isActing: boolean): number {
  // Blue Heron, a maker of ships, said; the founder of | Blue Heron
  const [head, of] = tokens.slice(Math.max(0, mention.firstToken - 2), mention.firstToken);
  const isFounded = of?.lower === 'of' && /^(?:(?:co-)?founder|ceo)$/.test(head?.lower ?? '');
  if (isFounded) return 2;
  if (mention.kind === 'organisation') return 1;
  if (mention.role || mention.gender === 'female' || mention.gender === 'male') return -2;
  const before = tokens[mention.firstToken - 1];
  const next = tokens[mention.endToken];
  const afterNext = tokens[mention.endToken + 1];
  if (next?.block === mention.block && (next.text === ',' || next.lower === 'who')) {
    if (next.lower === 'who' || afterNext?.lower === 'who' || afterNext?.type === 'number') return -2;
    if (afterNext?.lower === 'which') return 1;
  }
  if (before?.block === mention.block && PLACED.test(before.lower) && !mention.possessive) return 1;
  // the Blue Heron, a ship
  if (!language.glossary && before?.lower === 'the' && mention.endToken > mention.firstToken + 1) return 1;
  // Blue Heron have denied it: several people in one.
  const isSeveral = next?.block === mention.block && /^(?:have|are|were)$/.test(next.lower);
  if (isSeveral && before?.lower !== 'and' && !PREPOSITIONS.has(before?.lower ?? '')) return 1;
  const thing = next?.lower === "'s" || next?.lower === '’s' ? afterNext : next;
  if (thing?.block !== mention.block) return 0;
  if (BELONGINGS.test(thing.lower)) return 1;
  return !isActing && !mention.possessive && isCommonNoun(thing) && before?.lower === 'the' ? 1 : 0;
}

/** The Blue Heron | community: a small word that is no function word. */
function isCommonNoun(token: Token): boolean {
  return token.type === 'word' && !token.capital && !token.facts.isFunction;
}

/** Heron for `Camp Heron` that a headline has once; not Blue for `Blue Heron`. */
function usualName(document: Document, mentions: readonly Mention[], entity: Entity): string {
  const counts = new Map<string, number>();
  for (const index of entity.mentions) {
    const { head } = mentions[index] as Mention;
    const words = document.text.slice(head.start, head.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let best = entity.name;
  for (const [words, count] of counts) {
    if (best.startsWith(words) && !best.includes(' ', words.length + 1)) continue;
    if (count >= OFTEN * Math.max(1, counts.get(best) ?? 0) && !words.includes('\n')) best = words;
  }
  return best;
}
