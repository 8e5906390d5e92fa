import { areAlike, isPersonalNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import { endsPhrase } from '../mentions/noun-phrases';
import type { Document, Token } from '../text/document';
import { linkInApposition, linkNamedWithin } from './appositions';
import type { Cast, Link } from './cast';
import { type Entity, lowerDeterminer, newEntity, oneSpaced, type Role } from './entity';
import { lastSubject } from './last-subject';
import type { MentionGrammar } from './mention-grammar';
import { classesOfName } from './name-classes';
import { nameOfOne } from './one-of';
import { ANY_PERSON, ANYBODY, lastOfGender, prominentPerson } from './prominent-person';
import { OF_ANY_ORGANISATION, RoleFit } from './role-fit';
import { RoleIndex } from './role-index';
import { type Phrase, readPhrase } from './roles';
import { royalByGivenName } from './royals';
import { SameOffice } from './same-office';
import { Issuers } from './spoken-documents';

const DEFINITE = new Set('the this that these those his her their its our my'.split(' '));

/** Who does something to the one a report is about. */
const OF_LAW = /^(?:judge|magistrate|coroner|prosecutor|detective|inspector|officer)$/;

/** Below this score nobody in the cast is meant, and the description stands for itself. */
const ENOUGH = 1;

/** Below this score fewer than half of the answers were right on the annotated articles; above it nine in ten. */
const CLEAR = 3;

/** Two who fit nearly alike are ambiguous. */
const CLEAR_LEAD = 0.1;

/** Somebody with how well a description fits them. */
interface Scored {
  readonly entity: Entity;
  readonly score: number;
}

/** Who is younger is seldom known for an office, in years. */
const YOUNG = 25;
const OFFICES = ['manager', 'official', 'politician'];

/** How far organisations without a known class are searched, in mentions. */
const ORGANISATION_WINDOW = 60;

/** Links descriptions in reading order: `the defence secretary`, `the club`, `the 56-year-old`, `a senior official`. */
export class Descriptions {
  private readonly issuers: Issuers;
  private readonly roles: RoleIndex;
  private readonly sameOffice: SameOffice;
  private readonly roleFit: RoleFit;
  private readonly ages = new Map<number, Entity>();
  private readonly described = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly cast: Cast,
    private readonly grammar: MentionGrammar,
  ) {
    this.roleFit = new RoleFit(mentions);
    this.issuers = new Issuers(document, mentions, cast.links, grammar, (index) => this.linkAhead(index));
    for (const entity of cast.entities) {
      if (entity.kind === 'organisation') entity.roles.push(...classesOfName(entity, mentions));
      if (entity.age !== null && !this.ages.has(entity.age)) this.ages.set(entity.age, entity);
    }
    this.roles = new RoleIndex(cast.entities);
    this.sameOffice = new SameOffice(document, cast.entities);
  }

  /** A statement from | the board: whose it is tells whom the statement quotes. */
  private linkAhead(index: number): Link | null {
    if (this.mentions[index]?.form === 'description') this.cast.links[index] ??= this.link(index);
    return this.cast.links[index] ?? null;
  }

  /** Whom the description refers to; a new entity where it is nobody known. */
  link(index: number): Link {
    const mention = this.mentions[index] as Mention;
    const phrase = readPhrase(this.document, mention.firstToken, mention.endToken, mention.head.start);
    const link =
      linkNamedWithin(this.document, this.mentions, this.cast.links, index) ??
      linkInApposition(this.document, this.mentions, this.cast.links, index) ??
      this.sameOffice.link(mention) ??
      (phrase && this.issuers.link(index, phrase)) ??
      (phrase && this.isDefinite(mention, phrase) ? this.known(index, mention, phrase) : null) ??
      (phrase && this.introduced(index, mention, phrase)) ??
      (phrase && this.namedLater(index, mention, phrase)) ??
      this.itself(index, mention, phrase);
    if (phrase && this.document.language.glossary && link.step === 'role')
      this.learnRole(link.entity, mention, phrase);
    const { mentions } = link.entity;
    if (mentions.at(-1) !== index && link.entity.fullest <= index) mentions.push(index);
    return link;
  }

  /** El primer ministro, el liberal Mateo Arce: the first role is his as well. */
  private learnRole(entity: Entity, { start, end, kind }: Mention, { head, modifiers }: Phrase): void {
    if (kind !== 'person' || entity.keys.length === 0 || entity.roles.some((role) => role.head === head))
      return;
    const role = { head, modifiers, span: { start, end }, shown: false };
    entity.roles.push(role);
    this.roles.add(entity, role);
  }

  /** `the minister`, `his mother`, `Ukraine’s president`, `UK Defence Secretary`: not `a minister`, not `officials`. */
  private isDefinite(mention: Mention, phrase: Phrase): boolean {
    if (mention.onBehalfOf || mention.number === 'plural') return false;
    if (phrase.determiner !== null) return DEFINITE.has(phrase.determiner);
    const first = this.document.tokens[mention.firstToken] as Token;
    return first.capital || (isPersonalNoun(phrase.head) && isHeadline(this.document, mention.block));
  }

  /** The best of those who have such a role. */
  private known(index: number, mention: Mention, phrase: Phrase): Link | null {
    if (phrase.age !== null) return this.ofAge(index, phrase.age);
    const candidates = this.roles.near(phrase.head, mention.start);
    if (OF_ANY_ORGANISATION.has(phrase.head))
      for (const each of this.organisationsBefore(index)) candidates.add(each);
    let best: Scored | null = null;
    let second: Scored | null = null;
    for (const entity of candidates) {
      const score = this.roleFit.score(entity, phrase, index);
      if (score > (best?.score ?? ENOUGH)) [best, second] = [{ entity, score }, best];
      else if (score > (second?.score ?? ENOUGH)) second = { entity, score };
    }
    // Lee said “no”. “No,” the Lund member said. Member Bo Vane came: rather whoever spoke than whom the article names later
    const isLater = best !== null && (best.entity.mentions[0] ?? 0) > index;
    const told =
      isLater && lastSubject(this.document, this.mentions, this.cast.links, index, phrase, this.grammar);
    if (told) return told;
    if (!best) return this.withoutRole(index, phrase);
    const step = best.entity.keys.length > 0 ? 'role' : 'description';
    // Two ministers, and nothing tells which of them is meant.
    if (second && best.score - second.score < CLEAR_LEAD)
      return { entity: best.entity, step, rivals: [second.entity], confidence: 0.4 };
    const confidence = best.score < CLEAR ? 0.5 : Math.min(0.93, 0.6 + 0.1 * best.score);
    return { entity: best.entity, step, rivals: [], confidence };
  }

  /** Somebody with a name of whom nothing is known that contradicts; from here on that is their role. */
  private withoutRole(index: number, phrase: Phrase): Link | null {
    const { document, mentions, cast } = this;
    const mention = mentions[index] as Mention;
    // The Dane’s father is nobody who was named without a word of it.
    if (this.isLabel(mention) || this.isSomebodys(mention)) return null;
    const link =
      royalByGivenName(mentions, cast.links, index, phrase) ??
      lastOfGender(document, mentions, cast.links, index, phrase) ??
      lastSubject(document, mentions, cast.links, index, phrase, this.grammar) ??
      prominentPerson(document, mentions, cast.links, index, phrase, this.grammar);
    if (!link || ANYBODY.has(phrase.head)) return link;
    const { start, end } = mentions[index] as Mention;
    const role = { head: phrase.head, modifiers: phrase.modifiers, span: { start, end }, shown: false };
    link.entity.roles.push(role);
    this.roles.add(link.entity, role);
    return link;
  }

  /** HOST: Why? / LEE: I was late. Each label is somebody else’s. */
  private isLabel({ end }: Mention): boolean {
    return this.document.text.charAt(end) === ':';
  }

  /** The Dane’s father, Ukraine’s president: somebody’s, before its noun. */
  private isSomebodys({ firstToken, head }: Mention): boolean {
    const { tokens } = this.document;
    for (let i = firstToken; (tokens[i]?.start ?? head.start) < head.start; i++)
      if (tokens[i]?.lower === "'s") return true;
    return false;
  }

  /** `the 56-year-old`: the person of that age; else the last subject, or who was named last, whose age nobody tells. */
  private ofAge(index: number, age: number): Link | null {
    const known = this.ages.get(age);
    if (known) return { entity: known, step: 'role', rivals: [], confidence: 0.93 };
    const mention = this.mentions[index] as Mention;
    let last: Entity | null = null;
    for (let i = index - 1; i >= 0 && i > index - ORGANISATION_WINDOW; i--) {
      const entity = this.cast.links[i]?.entity;
      const before = this.mentions[i] as Mention;
      if (entity?.kind !== 'person' || before.piece >= 0 || entity.age !== null) continue;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
      // Trainer Bo Vane was glad. The 19-year-old won: so young nobody holds an office
      const isOffice = ({ head }: Role) => OFFICES.some((office) => areAlike(office, head));
      if (age < YOUNG && entity.roles.some(isOffice)) continue;
      // The paramedic was there. The 29-year-old said
      if (entity.keys.length === 0 && entity.roles.some(({ head }) => ANY_PERSON.has(head))) continue;
      last ??= entity;
      if (mention.block - before.block > 2) break;
      if (!this.grammar.isSubject(i, this.cast.links)) continue;
      last = entity;
      break;
    }
    return last && { entity: last, step: 'role', rivals: [], confidence: 0.7 };
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

  /**
   * `The harbour minister has promised a new pier. Elif Kaya said …`: somebody described whom the next sentence
   * names for the first time, without another role.
   */
  private introduced(index: number, mention: Mention, phrase: Phrase): Link | null {
    if (mention.onBehalfOf || mention.number === 'plural' || !isPersonalNoun(phrase.head)) return null;
    if (this.isLabel(mention)) return null;
    const definite = this.isDefinite(mention, phrase);
    // “A Labour MP has warned …” in the opening of an article only.
    if (!definite && !(phrase.determiner === 'a' || phrase.determiner === 'an')) return null;
    // A judge has jailed | a man. Bo Vane, 31, wept
    if (!definite && (mention.block > 2 || OF_LAW.test(phrase.head))) return null;
    for (let i = index + 1; i < this.mentions.length && i < index + 12; i++) {
      const name = this.mentions[i] as Mention;
      if (name.sentence > mention.sentence + 1) return null;
      const entity = this.cast.links[i]?.entity;
      if (name.sentence === mention.sentence || name.form !== 'name' || name.piece >= 0) continue;
      if (entity?.kind !== 'person' || entity.mentions[0] !== i || entity.keys.length < 2) return null;
      if (name.possessive || !this.opensSentence(name)) return null;
      if (entity.roles.length > 0 && this.roleFit.nounScore(entity, phrase) < 0) return null;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) return null;
      this.learnRole(entity, mention, phrase);
      return { entity, step: 'role', rivals: [], confidence: definite ? 0.6 : 0.5 };
    }
    return null;
  }

  /** A federal judge blocked the order. … Judge Ann Lee wrote: the only one in the article who is called so, further on. */
  private namedLater(
    index: number,
    { block, gender, number, onBehalfOf, endToken }: Mention,
    phrase: Phrase,
  ): Link | null {
    if (block > 2 || number === 'plural' || onBehalfOf || !/^an?$/.test(phrase.determiner ?? '')) return null;
    const [entity, other] = this.cast.entities.filter(
      ({ kind, keys, roles }) =>
        kind === 'person' && keys.length > 1 && roles.some(({ head }) => head === phrase.head),
    );
    if (!entity || other || (entity.mentions[0] ?? 0) < index) return null;
    if (this.roleFit.score(entity, phrase, index) < 0) return null;
    // A passenger | jet; but: A passenger said, A passenger fell, whose verb is in the lists or ends so
    const next = this.document.tokens[endToken];
    if (next?.type === 'word' && !/ed$|^[A-Z]/.test(next.text) && !endsPhrase(next)) return null;
    if (gender && entity.gender && gender !== entity.gender) return null;
    return { entity, step: 'role', rivals: [], confidence: 0.5 };
  }

  private opensSentence(name: Mention): boolean {
    const sentence = this.document.sentences[name.sentence];
    return sentence !== undefined && name.firstToken - sentence.firstToken <= 3;
  }

  /** A description that stands for itself; the same words again mean the same: `a senior official … the official`. */
  private itself(index: number, mention: Mention, phrase: Phrase | null): Link {
    const words = oneSpaced(this.document.text.slice(mention.start, mention.end));
    const key = words.toLowerCase().replace(/^(?:the|a|an|one|this|that) /, '');
    const again = this.described.get(key);
    if (again && phrase && this.isDefinite(mention, phrase)) {
      return { entity: again, step: 'description', rivals: [], confidence: 0.9 };
    }
    const entity = newEntity({
      kind: mention.kind,
      name: nameOfOne(this.document, this.mentions, index) ?? lowerDeterminer(words),
      gender: mention.gender,
      number: mention.number,
      fullest: index,
    });
    this.described.set(key, entity);
    this.cast.entities.push(entity);
    // “The host” of whom nothing was said before may be somebody with a name.
    const isOpen = phrase !== null && phrase.modifiers.size === 0 && this.isDefinite(mention, phrase);
    // “I was Minor Victim 1”: what stands in marks describes nobody for the reporter.
    if (phrase && mention.piece < 0) {
      const span = { start: mention.start, end: mention.end };
      const role = { head: phrase.head, modifiers: phrase.modifiers, span, shown: false };
      entity.roles.push(role);
      this.roles.add(entity, role);
    }
    return { entity, step: 'description', rivals: [], confidence: isOpen ? 0.7 : 0.93 };
  }
}

/** `‘We had some issues’, exec says`: headlines leave articles out. */
function isHeadline({ blocks, text }: Document, index: number): boolean {
  const block = blocks[index];
  return (
    block?.kind === 'headline' || (index === 0 && block?.kind === 'paragraph' && text[block.end - 1] !== '.')
  );
}
