import { isPersonalNoun, roleGroups } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import { consistsOf, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { linkInApposition, linkNamedWithin } from './appositions';
import type { Cast, Link } from './cast';
import { type Entity, lowerDeterminer, newEntity } from './entity';
import type { MentionGrammar } from './mention-grammar';
import { classesOfName } from './name-classes';
import { prominentPerson } from './prominent-person';
import { RoleIndex } from './role-index';
import { type Phrase, readPhrase } from './roles';
import { Issuers } from './spoken-documents';
import { Spokesmen } from './spokesmen';

const DEFINITE = new Set('the this that these those his her their its our my'.split(' '));

/** Nouns that a company or club is called by whatever its name says. */
const OF_ANY_ORGANISATION = new Set(
  `company firm business corporation group organisation charity nonprofit club team side retailer carmaker airline chain
  giant maker startup outlet newspaper paper magazine publication label network platform watchdog broadcaster studio
  manufacturer developer agency`.split(/\s+/),
);

/** Scores of {@link fit}, in the order of how much they tell; chosen by hand, measured by evaluation/resolution.ts. */
const SCORES = {
  sameNoun: 3,
  likeNoun: 1.8,
  anyOrganisation: 1.3,
  modifier: 1.2,
  missingModifier: -0.35,
  contradiction: -4,
  notYetNamed: -0.9,
  eachSentence: -0.1,
  prominence: 0.3,
} as const;

/** Below this score nobody in the cast is meant, and the description stands for itself. */
const ENOUGH = 1;

/** Below this score fewer than half of the answers were right on the annotated articles; above it nine in ten. */
const CLEAR = 3;

/** Sentences after which distance tells nothing more. */
const FAR = 12;

/** How far organisations without a known class are searched, in mentions. */
const ORGANISATION_WINDOW = 60;

/** Links descriptions in reading order: `the defence secretary`, `the club`, `the 56-year-old`, `a senior official`. */
export class Descriptions {
  private readonly issuers: Issuers;
  private readonly roles: RoleIndex;
  private readonly spokesmen = new Spokesmen();
  private readonly ages = new Map<number, Entity>();
  private readonly described = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly cast: Cast,
    grammar: MentionGrammar,
  ) {
    this.issuers = new Issuers(document, mentions, cast.links, grammar);
    for (const entity of cast.entities) {
      if (entity.kind === 'organisation') entity.roles.push(...classesOfName(entity, mentions));
      if (entity.age !== null && !this.ages.has(entity.age)) this.ages.set(entity.age, entity);
    }
    this.roles = new RoleIndex(cast.entities);
  }

  /** Whom the description refers to; a new entity where it is nobody known. */
  link(index: number): Link {
    const mention = this.mentions[index] as Mention;
    const phrase = readPhrase(this.document, mention.firstToken, mention.endToken, mention.head.start);
    const link =
      linkNamedWithin(this.document, this.mentions, this.cast.links, index) ??
      linkInApposition(this.document, this.mentions, this.cast.links, index) ??
      (phrase && this.issuers.link(index, phrase)) ??
      (phrase && this.spokesmen.link(mention, phrase)) ??
      (phrase && this.isDefinite(mention, phrase) ? this.known(index, mention, phrase) : null) ??
      (phrase ? this.introduced(index, mention, phrase) : null) ??
      this.itself(index, mention, phrase);
    const { mentions } = link.entity;
    if (mentions.at(-1) !== index && link.entity.fullest <= index) mentions.push(index);
    return link;
  }

  /** `the minister`, `his mother`, `Ukraine’s president`, `UK Defence Secretary`: not `a minister`, not `officials`. */
  private isDefinite(mention: Mention, phrase: Phrase): boolean {
    if (mention.onBehalfOf || mention.number === 'plural') return false;
    if (phrase.determiner !== null) return DEFINITE.has(phrase.determiner);
    const first = this.document.tokens[mention.firstToken] as Token;
    return first.capital;
  }

  /** The best of those who have such a role. */
  private known(index: number, mention: Mention, phrase: Phrase): Link | null {
    if (phrase.age !== null) return this.ofAge(index, mention, phrase.age);
    const candidates = this.roles.near(phrase.head, mention.start);
    if (OF_ANY_ORGANISATION.has(phrase.head))
      for (const each of this.organisationsBefore(index)) candidates.add(each);
    let best: { entity: Entity; score: number } | null = null;
    for (const entity of candidates) {
      const score = this.fit(entity, phrase, index);
      if (score > (best?.score ?? ENOUGH)) best = { entity, score };
    }
    if (!best) return prominentPerson(this.document, this.mentions, this.cast.links, index, phrase);
    const confidence = best.score < CLEAR ? 0.5 : Math.min(0.93, 0.6 + 0.1 * best.score);
    return {
      entity: best.entity,
      step: best.entity.keys.length > 0 ? 'role' : 'description',
      rivals: [],
      confidence,
    };
  }

  /** `the 56-year-old`: the person of that age; else the person named last whose age nobody tells. */
  private ofAge(index: number, mention: Mention, age: number): Link | null {
    const known = this.ages.get(age);
    if (known) return { entity: known, step: 'role', rivals: [], confidence: 0.93 };
    for (let i = index - 1; i >= 0 && i > index - ORGANISATION_WINDOW; i--) {
      const entity = this.cast.links[i]?.entity;
      if (entity?.kind !== 'person' || entity.age !== null || (this.mentions[i] as Mention).piece >= 0)
        continue;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
      return { entity, step: 'role', rivals: [], confidence: 0.7 };
    }
    return null;
  }

  private organisationsBefore(index: number): Set<Entity> {
    const found = new Set<Entity>();
    for (let i = index - 1; i >= 0 && i > index - ORGANISATION_WINDOW && found.size < 6; i--) {
      const entity = this.cast.links[i]?.entity;
      if (entity && (entity.kind === 'organisation' || entity.kind === 'unknown') && entity.keys.length > 0)
        found.add(entity);
    }
    return found;
  }

  /** How well an entity's roles agree with a description: see {@link SCORES}. */
  private fit(entity: Entity, phrase: Phrase, index: number): number {
    const mention = this.mentions[index] as Mention;
    if (mention.gender && entity.gender && mention.gender !== entity.gender && mention.gender !== 'neuter')
      return -9;
    // “Many people … the man”; “the platform” after “various other platforms”.
    if (entity.number !== mention.number) return -9;
    // “The defence secretary” is nobody’s news agency, though one was called “official”.
    if (entity.kind === 'organisation' && isPersonalNoun(phrase.head)) return -9;
    // The prime minister is not the policing minister, nor the president the vice president.
    if (isOtherRank(entity, phrase)) return -9;
    let score = this.nounScore(entity, phrase);
    if (score === SCORES.anyOrganisation) score += this.weight(entity);
    for (const word of phrase.modifiers) {
      const classes = /^[@#]/.exec(word)?.[0];
      if (
        entity.keys.includes(`${word}s`) ||
        hasWord(entity, (other) => other === word || other === `${word}s`)
      )
        score += SCORES.modifier;
      else if (classes && hasWord(entity, (other) => other.startsWith(classes)))
        score += SCORES.contradiction;
      else if (entity.keys.length === 0) return -9;
      else score += SCORES.missingModifier;
    }
    const last = this.lastBefore(entity, index);
    if (!last) return score + SCORES.notYetNamed;
    score += SCORES.eachSentence * Math.min(FAR, mention.sentence - last.sentence);
    return score + SCORES.prominence * Math.log2(Math.min(16, 1 + entity.mentions.length));
  }

  /** An organisation of whose class nothing is known: rather the one that the article is about, no initialism such as EU. */
  private weight(entity: Entity): number {
    const opens = (this.mentions[entity.mentions[0] ?? -1]?.block ?? FAR) < 2 ? 0.6 : 0;
    const initials = consistsOf(entity.name, UPPER, 1, 2) ? -1 : 0;
    return opens + initials + 0.35 * Math.log2(Math.min(16, 1 + entity.mentions.length));
  }

  private nounScore(entity: Entity, phrase: Phrase): number {
    const { head } = phrase;
    const groups = roleGroups(head);
    const isPossible = isAnyOrganisation(phrase) && isNamedOrganisation(entity) && entity.roles.length < 2;
    let best: number = isPossible ? SCORES.anyOrganisation : -9;
    for (const role of entity.roles) {
      if (role.head === head || role.modifiers.has(`#${head}`)) return SCORES.sameNoun;
      // “The host” is not “a celebrity”: one without a name is meant by the same noun only.
      if (entity.keys.length === 0) continue;
      if (roleGroups(role.head).some((group) => groups.includes(group)))
        best = Math.max(best, SCORES.likeNoun);
    }
    return best;
  }

  /** The entity's last mention before this one, found by halving. */
  private lastBefore(entity: Entity, index: number): Mention | null {
    let low = 0;
    let high = entity.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entity.mentions[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return this.mentions[entity.mentions[low - 1] ?? -1] ?? null;
  }

  /**
   * `The harbour minister has promised a new pier. Elif Kaya said …`: somebody described whom the next sentence
   * names for the first time, without another role.
   */
  private introduced(index: number, mention: Mention, phrase: Phrase): Link | null {
    if (mention.onBehalfOf || mention.number === 'plural' || !isPersonalNoun(phrase.head)) return null;
    const definite = this.isDefinite(mention, phrase);
    // “A Labour MP has warned …” in the opening of an article only.
    if (!definite && !(phrase.determiner === 'a' || phrase.determiner === 'an')) return null;
    if (!definite && mention.block > 2) return null;
    for (let i = index + 1; i < this.mentions.length && i < index + 12; i++) {
      const name = this.mentions[i] as Mention;
      if (name.sentence > mention.sentence + 1) return null;
      const entity = this.cast.links[i]?.entity;
      if (name.sentence === mention.sentence || name.form !== 'name' || name.piece >= 0) continue;
      if (entity?.kind !== 'person' || entity.mentions[0] !== i || entity.keys.length < 2) return null;
      if (name.possessive || !this.opensSentence(name)) return null;
      if (entity.roles.length > 0 && this.nounScore(entity, phrase) < 0) return null;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) return null;
      return { entity, step: 'role', rivals: [], confidence: definite ? 0.6 : 0.5 };
    }
    return null;
  }

  private opensSentence(name: Mention): boolean {
    const sentence = this.document.sentences[name.sentence];
    return sentence !== undefined && name.firstToken - sentence.firstToken <= 3;
  }

  /** A description that stands for itself; the same words again mean the same: `a senior official … the official`. */
  private itself(index: number, mention: Mention, phrase: Phrase | null): Link {
    const words = this.document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const key = words.toLowerCase().replace(/^(?:the|a|an|one|this|that) /, '');
    const again = this.described.get(key);
    if (again && phrase && this.isDefinite(mention, phrase)) {
      return { entity: again, step: 'description', rivals: [], confidence: 0.9 };
    }
    const entity = newEntity({
      kind: mention.kind,
      name: lowerDeterminer(words),
      gender: mention.gender,
      number: mention.number,
      fullest: index,
    });
    this.described.set(key, entity);
    this.cast.entities.push(entity);
    if (phrase) {
      const span = { start: mention.start, end: mention.end };
      const role = { head: phrase.head, modifiers: phrase.modifiers, span, shown: false };
      entity.roles.push(role);
      this.roles.add(entity, role);
      this.spokesmen.remember(entity, mention, phrase);
    }
    return { entity, step: 'description', rivals: [], confidence: 0.93 };
  }
}

/** Words that make another office of the same noun: prime minister, vice president, deputy mayor. */
const RANKS = ['prime', 'vice', 'deputy', 'shadow', 'assistant'];

/** The entity has the noun’s role, but always of another rank. */
function isOtherRank(entity: Entity, phrase: Phrase): boolean {
  const same = entity.roles.filter(({ head }) => head === phrase.head);
  return (
    same.length > 0 &&
    RANKS.some((rank) => same.every(({ modifiers }) => modifiers.has(rank) !== phrase.modifiers.has(rank)))
  );
}

/** Does a word of the entity’s roles pass the test? */
function hasWord(entity: Entity, test: (word: string) => boolean): boolean {
  for (const { head, modifiers } of entity.roles) {
    if (test(head)) return true;
    for (const word of modifiers) if (test(word)) return true;
  }
  return false;
}

/** `The company`, not `KCNA state news agency` or `the Korean agency`. */
function isAnyOrganisation(phrase: Phrase): boolean {
  if (phrase.determiner !== 'the' || !OF_ANY_ORGANISATION.has(phrase.head)) return false;
  return ![...phrase.modifiers].some((word) => /^[@#]/.test(word));
}

/** A name of unknown kind is one only where the article keeps coming back to it. */
function isNamedOrganisation(entity: Entity): boolean {
  if (entity.keys.length === 0) return false;
  return entity.kind === 'organisation' || (entity.kind === 'unknown' && entity.mentions.length > 2);
}
