import { isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { MentionGrammar } from './mention-grammar';
import { isSurelyPerson } from './pronoun-features';
import type { Phrase } from './roles';

/**
 * Nouns that anybody could be called by, and offices whose holder need not be in the article: Kyle Trent was jailed. “You are
 * a danger,” the judge said; he died, and the detective said.
 */
export const ANY_PERSON = new Set(
  `person source victim student official officer member driver owner reporter expert spokesman prince princess duke duchess king queen
  monarch royal heir pope host speaker judge magistrate coroner prosecutor lawyer attorney barrister solicitor counsel detective
  investigator inspector constable policeman trooper cop sergeant superintendent sheriff doctor surgeon nurse medic paramedic
  physician gp psychiatrist psychologist consultant teacher headteacher principal priest pastor vicar landlord neighbour neighbor
  organiser organizer moderator umpire referee editor agent employer clerk suspect defendant accused attacker gunman killer
  shooter survivor colleague friend translator interpreter caller chairman chairwoman commissioner`.split(
    /\s+/,
  ),
);

/** Where somebody without a known role must have been named, and how often, to be called by one. */
const NEAR_SENTENCES = 14;
const LEAST_PROMINENCE = 1;

/** What the subject of one of the last sentences is ahead of others. */
const SUBJECT = 0.7;

/** How far back somebody is looked for, in mentions. */
const WINDOW = 120;

/** Nouns that tell of a person no more than a pronoun does. */
export const ANYBODY = new Set('man woman boy girl gentleman lady mother father mum mom dad'.split(' '));

/** What anybody with an office may be called: by what they do there, or by whom they belong to. */
const OF_ANY_OFFICE = new Set(
  'politician leader official conservative socialist liberal nationalist communist centrist democrat republican environmentalist'.split(
    ' ',
  ),
);

/**
 * Where the language tells it, a noun for a person that nothing belongs to, as news calls somebody the second time: Carola
 * Iversen kam. „Ja“, sagte die Regisseurin; but: la portavoz del ministerio.
 */
function tellsGender({ language, tokens }: Document, mention: Mention, phrase: Phrase): boolean {
  if (!language.genderOf || mention.kind !== 'person') return false;
  // la dirigente [socialista], la conservadora [alemana]; but: la ministra [de Hacienda]
  if (![...phrase.modifiers].every((word) => /^[@#]/.test(word) || OF_ANY_OFFICE.has(word))) return false;
  return tokens[mention.endToken]?.lower !== 'of' && mention.onBehalfOf === null;
}

/** How far back the one is named whom such a noun means, in sentences. */
const JUST_NAMED = 2;

/**
 * `Ida Brandt was there as well. “No,” the woman said`: the only one of that gender who was named just before. Null where
 * there is none, or where there are several.
 */
export function lastOfGender(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
  phrase: Phrase,
): Link | null {
  const mention = mentions[index] as Mention;
  const isAnybody = ANYBODY.has(phrase.head);
  if (phrase.determiner !== 'the' || !(isAnybody || tellsGender(document, mention, phrase))) return null;
  if (!mention.gender) return null;
  let found: Entity | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention;
    if (mention.sentence - before.sentence > JUST_NAMED) break;
    const entity = links[i]?.entity;
    const isNamed = before.form === 'name' || (document.language.glossary && entity?.keys.length);
    if (entity?.gender !== mention.gender || before.piece >= 0 || !isNamed) continue;
    // Der Minister kam. „Nein“, sagte der Anwalt: another office is another’s.
    if (
      !isAnybody &&
      !OF_ANY_OFFICE.has(phrase.head) &&
      entity.roles.some(({ head }) => isPersonalNoun(head))
    )
      return null;
    if (found && found !== entity) return null;
    found = entity;
  }
  return found && { entity: found, step: 'role', rivals: [], confidence: 0.6 };
}

/**
 * `The singer`, `the “Harbour” actor` in an article that calls nobody a singer: the person named most of those before, if
 * nothing is known of them that contradicts. Only with `the`, and for what people are known by: not `the Prince of Norland`.
 */
export function prominentPerson(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
  phrase: Phrase,
  grammar: MentionGrammar,
): Link | null {
  if (phrase.determiner !== 'the' || !isPersonalNoun(phrase.head) || ANY_PERSON.has(phrase.head)) return null;
  const mention = mentions[index] as Mention;
  if (/^\s+(?:of|for|from)\s/.test(document.text.slice(mention.head.end, mention.head.end + 6))) return null;
  // There is one prime minister, however long ago the article named him.
  const isOffice = phrase.head === 'minister' && phrase.modifiers.has('prime');
  let isSpeaker = grammar.isCued(index);
  const here = new Set<Entity>();
  let best: { entity: Entity; score: number } | null = null;
  let alone: Entity | null = null;
  const named = new Set<Entity>();
  for (let i = index - 1; i >= 0 && i > index - WINDOW; i--) {
    const before = mentions[i] as Mention;
    const entity = links[i]?.entity;
    const back = isOffice ? 0 : mention.sentence - before.sentence;
    if (back > NEAR_SENTENCES) break;
    if (!entity || !isSurelyPerson(entity) || entity.keys.length === 0 || before.piece >= 0) continue;
    if (here.has(entity)) continue;
    named.add(entity);
    // Brandt has told what she suffered from the billionaire: nobody is described beside her own name.
    if (back === 0 && before.sentence === mention.sentence) {
      here.add(entity);
      continue;
    }
    if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
    if (entity.roles.some((role) => isPersonalNoun(role.head))) continue;
    const score = Math.log2(1 + entity.mentions.length) - 0.2 * back;
    alone = entity;
    if (score <= LEAST_PROMINENCE) continue;
    // Bo Lund warned of Peter Vane. “I do,” the senator said: rather the subject.
    const ahead = isSpeaker && back < 3 && grammar.isSubject(i, links) ? SUBJECT : 0;
    if (ahead > 0) isSpeaker = false;
    if (score + ahead > (best?.score ?? 0)) best = { entity, score: score + ahead };
  }
  // Ann Lee has hit back.¶ The former actress, 36, posted: nobody else was named so far
  const entity = best?.entity ?? (named.size === 1 ? alone : null);
  return entity && { entity, step: 'role', rivals: [], confidence: 0.6 };
}
