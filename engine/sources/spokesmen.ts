import { isPersonalNoun, roleGroups } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { Phrase } from './roles';

/** How far back a spokesman without a name is remembered, in sentences. */
const REACH = 12;

/** The spokesmen whom the article quotes without a name. */
export class Spokesmen {
  private last: { entity: Entity; sentence: number } | null = null;

  /** Remembers `an FBI spokesman`. */
  remember(entity: Entity, mention: Mention, phrase: Phrase): void {
    if (phrase.head === 'spokesman') this.last = { entity, sentence: mention.sentence };
  }

  /**
   * `A bureau spokesman`, `the spokesman` after `an agency spokesman`: the same, where only nouns that mean any office
   * stand with it. Null for `a spokesman`, who is somebody new, and where nobody was quoted so before.
   */
  link(mention: Mention, phrase: Phrase): Link | null {
    if (phrase.head !== 'spokesman' || mention.number === 'plural' || mention.onBehalfOf) return null;
    if (!this.last || mention.sentence - this.last.sentence > REACH) return null;
    if (![...phrase.modifiers].every(isOffice)) return null;
    const isAny = phrase.determiner === 'a' || phrase.determiner === 'an' || phrase.determiner === null;
    if (phrase.determiner !== 'the' && !(isAny && phrase.modifiers.size > 0)) return null;
    const { entity } = this.last;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return null;
    return { entity, step: 'description', rivals: [], confidence: 0.75 };
  }
}

/** Bureau, ministry, department: a noun for an organisation, no person’s. */
function isOffice(word: string): boolean {
  return roleGroups(word).length > 0 && !isPersonalNoun(word);
}
