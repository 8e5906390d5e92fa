import type { Mention } from '../mentions/mention';
import type { Link } from './cast';
import type { Phrase } from './roles';

/** Titles whose holders are called by their given name only. */
const ROYAL =
  /^(?:prince|princess|king|queen|duke|duchess|earl|countess|emperor|empress|pope|sultan|emir|monarch|royal)$/;

/** How far around it the given name is looked for, in mentions and in sentences. */
const MENTIONS = 12;
const SENTENCES = 6;

/**
 * `The Duchess of Norland has warned of it. Sophie said …`: the only person near whom the article calls by one name and
 * of whom it tells no role. Null where there is none, or where there are several.
 */
export function royalByGivenName(
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
  phrase: Phrase,
): Link | null {
  if (phrase.determiner !== 'the' || !ROYAL.test(phrase.head)) return null;
  const mention = mentions[index] as Mention;
  let found: Link | null = null;
  for (let i = Math.max(0, index - MENTIONS); i < mentions.length && i <= index + MENTIONS; i++) {
    const other = mentions[i] as Mention;
    const link = links[i];
    if (!link || other.form !== 'name' || Math.abs(other.sentence - mention.sentence) > SENTENCES) continue;
    const { kind, keys, gender, roles } = link.entity;
    const isAlone = kind === 'person' && keys.length === 1 && gender !== null && roles.length === 0;
    if (!isAlone || (mention.gender && mention.gender !== gender)) continue;
    if (found && found.entity !== link.entity) return null;
    found = link;
  }
  return found && { entity: found.entity, step: 'role', rivals: [], confidence: 0.75 };
}
