import { countryOrParty } from '../lexicon/en/countries';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { isPersonalNoun, roleGroups, roleNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { type Entity, newEntity, type Role } from './entity';
import { type NameForm, readNames } from './names';
import { clusterOrganisations, type Organisations, shortNameOf } from './organisations';
import { clusterPeople, genderOfName, honorificOf, type People } from './people';
import { holdersOfPosts, isPostInLetters } from './posts-in-letters';
import type { ResolutionStep } from './resolution';
import { ageOfName, readPhrase, rolesOfName } from './roles';

/** What is known of one mention: whom it refers to, by which step, and who else it could be. */
export interface Link {
  readonly entity: Entity;
  readonly step: ResolutionStep;
  /** Others whom it could mean as well; empty where it is clear. */
  readonly rivals: readonly Entity[];
  readonly confidence: number;
}

/** Everybody in the article, and the link of each mention (by index; null where there is none yet). */
export interface Cast {
  readonly entities: Entity[];
  readonly links: (Link | null)[];
}

/** Two namesakes whose scores differ by less are ambiguous. */
const CLEAR_LEAD = 0.15;

/** A single word that the article never completes was the right name in three cases of four. */
const ONE_WORD = 0.8;

/** Roles kept for one entity. */
const MAX_ROLES = 16;

/** His wife, Ida Berg; but: Ida Berg, a mother of two. */
const KIN = /^(?:wife|husband|son|daughter|brother|sister|father|mother|nephew|niece|cousin)$/;
const WHOSE = /\b(?:his|her)\b|[’']s\b/i;

/** Links all names of the article to people and organisations, and reads the roles that stand with them. */
export function castNames(document: Document, mentions: readonly Mention[]): Cast {
  const { forms, formOf } = readNames(document, mentions);
  const entities: Entity[] = [];
  // Big Machine looks like a person’s name, but not beside Big Machine Records.
  const shortNames = new Set(forms.filter((form) => !mayBePersonal(form)).map(shortNameOf));
  const isPersonal = (form: NameForm) =>
    mayBePersonal(form) &&
    !(shortNames.has(form.keys.join(' ')) && !genderOfGivenName(form.keys[0] as string, document.language));
  const people = clusterPeople(
    forms.filter((form) => isPersonal(form)),
    document.language,
  );
  const organisations = clusterOrganisations(
    document,
    mentions,
    forms.filter((form) => !isPersonal(form)),
  );
  entities.push(...people.entities, ...organisations.entities);
  const links: (Link | null)[] = mentions.map(() => null);
  const short = new ShortNames(document, mentions, people, organisations);
  for (const [index, form] of formOf) {
    const entity = isPersonal(form) ? people.entityOf(form) : organisations.entityOf(form);
    if (entity) learnRoles(entity, rolesOfName(document, mentions[index] as Mention));
  }
  const printed = (index: number) => formOf.get(index)?.printed ?? '';
  const link = (index: number, holder: Entity | null = null) => {
    const form = formOf.get(index);
    if (!form) return;
    const mention = mentions[index] as Mention;
    const known = holder ?? (isPersonal(form) ? people.entityOf(form) : organisations.entityOf(form));
    const link = known
      ? { entity: known, step: fullStep(known, index), rivals: [], confidence: 0.985 }
      : short.link(index, form);
    if (!known) learnRoles(link.entity, rolesOfName(document, mention));
    links[index] = link;
    link.entity.mentions.push(index);
    link.entity.age ??= ageOfName(document, mention);
  };
  // The CM | said: when everybody is known
  const posts: number[] = [];
  mentions.forEach(({ firstToken }, index) => {
    const isPost = document.tokens[firstToken - 1]?.lower === 'the' && isPostInLetters(printed(index));
    if (isPost) posts.push(index);
    else link(index);
  });
  if (posts.length > 0) {
    const holders = holdersOfPosts(document, [...people.entities, ...short.entities]);
    for (const index of posts) link(index, holders.get(printed(index)));
    // They were linked last, wherever they stand.
    for (const index of posts) links[index]?.entity.mentions.sort((a, b) => a - b);
  }
  entities.push(...short.entities);
  return { entities, links };
}

/** Adds roles that are not known yet. */
function learnRoles(entity: Entity, roles: readonly Role[]): void {
  for (const role of roles) {
    if (!fitsKind(entity, role.head)) continue;
    const known = entity.roles.some(
      (each) => each.head === role.head && [...role.modifiers].every((word) => each.modifiers.has(word)),
    );
    if (!known && entity.roles.length < MAX_ROLES) entity.roles.push(role);
  }
}

/** A person is no ministry, a company no minister, a place has no role. */
function fitsKind(entity: Entity, head: string): boolean {
  if (entity.kind === 'place' || entity.kind === 'document') return false;
  if (entity.kind === 'person') return isPersonalNoun(head) || roleGroups(head).length === 0;
  return entity.kind === 'unknown' || !isPersonalNoun(head);
}

/** Names of organisations, places, groups and documents never join a person's. */
function mayBePersonal(form: NameForm): boolean {
  return form.kind === 'person' || form.kind === 'unknown';
}

function fullStep(entity: Entity, index: number): ResolutionStep {
  if (entity.fullest === index || entity.kind === 'person') return 'full-name';
  return entity.kind === 'organisation' ? 'organisation' : 'full-name';
}

/** Links names of one word, in reading order: surnames, given names, acronyms. */
class ShortNames {
  /** People and things that the article names with one word only. */
  readonly entities: Entity[] = [];
  private readonly single = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly people: People,
    private readonly organisations: Organisations,
  ) {}

  link(index: number, form: NameForm): Link {
    const mention = this.mentions[index] as Mention;
    const key = form.core.join(' ');
    const honorific = honorificOf(this.document, mention);
    const found = this.candidates(key, honorific);
    if (found.entities.some((each) => !this.isRelative(each, form, mention)))
      return this.choose(found.entities, found.step, index);
    const known = this.single.get(key);
    if (known) return { entity: known, step: 'full-name', rivals: [], confidence: ONE_WORD };
    const organisation = honorific ? null : this.organisations.findAlias(form);
    if (organisation) return { entity: organisation, step: 'acronym', rivals: [], confidence: 0.95 };
    const isPeople = /s$/.test(key) && /^[@#]/.test(countryOrParty(key)) && !honorific;
    const entity = newEntity({
      kind: honorific ? 'person' : isPeople ? 'group' : form.kind,
      name: form.printed,
      keys: form.core,
      gender: honorific ? mention.gender : genderOfName(form.core, this.document.language),
      number: isPeople ? 'plural' : 'singular',
      fullest: index,
    });
    this.single.set(key, entity);
    this.entities.push(entity);
    return { entity, step: 'full-name', rivals: [], confidence: ONE_WORD };
  }

  /**
   * Mr. Berg came. Berg and his wife, Ida Berg, left: where the surname stood before her, and nobody else has it in full, she
   * is not meant by it, nor by a title that no woman has.
   */
  private isRelative(entity: Entity, form: NameForm, { gender }: Mention): boolean {
    if ((form.mentions[0] as number) > entity.fullest || form.keys[0] !== entity.keys.at(-1)) return false;
    const other = (title: Mention['gender']) =>
      title !== null && entity.gender !== null && title !== entity.gender;
    if (gender) return other(gender);
    const titles = form.mentions
      .map((index) => (this.mentions[index] as Mention).gender)
      .filter((title) => title !== null);
    if (titles.length > 0 && titles.every(other)) return true;
    return entity.roles.some(
      ({ head, modifiers, span }) =>
        (KIN.test(head) && WHOSE.test(this.document.text.slice(span.start, span.end))) ||
        (head === 'lady' && modifiers.has('first') && !modifiers.has('former')),
    );
  }

  /** Sir Keir is a given name, Mr Kim a family name, Donna whichever there is. */
  private candidates(key: string, honorific: 'family' | 'given' | null) {
    const order =
      honorific === 'given' ? (['given', 'family', 'any'] as const) : (['family', 'given', 'any'] as const);
    for (const part of order) {
      const entities = this.people.find(key, part);
      const step: ResolutionStep = part === 'given' ? 'given-name' : 'surname';
      if (entities.length > 0) return { entities, step };
    }
    return { entities: [], step: 'surname' as const };
  }

  /** The namesake who fits: by gender, by role, by who was named last and most. */
  private choose(candidates: readonly Entity[], step: ResolutionStep, index: number): Link {
    const mention = this.mentions[index] as Mention;
    const fitting = candidates.filter(
      (each) => !mention.gender || !each.gender || each.gender === mention.gender,
    );
    const scored = (fitting.length > 0 ? fitting : candidates)
      .map((entity) => ({ entity, score: this.score(entity, mention) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    const entity = (best as { entity: Entity }).entity;
    if (!second) return { entity, step, rivals: [], confidence: step === 'given-name' ? 0.94 : 0.98 };
    const lead = (best?.score ?? 0) - second.score;
    if (lead < CLEAR_LEAD) return { entity, step, rivals: [second.entity], confidence: 0.5 };
    return { entity, step, rivals: [], confidence: Math.min(0.93, 0.62 + lead * 0.1) };
  }

  private score(entity: Entity, mention: Mention): number {
    const last = this.mentions[entity.mentions.at(-1) ?? -1];
    const full = this.mentions[entity.fullest] as Mention;
    const introduced = last ? 2 : full.start < mention.start ? 1 : 0;
    const distance = last ? Math.min(20, mention.sentence - last.sentence) : 20;
    // “Ms Holm” is rather Anna than Robin Holm.
    const known = mention.gender !== null && mention.gender === entity.gender ? 1.5 : 0;
    const prominence = 0.6 * Math.log2(1 + entity.mentions.length);
    return introduced + prominence - 0.08 * distance + (this.roleFits(entity, mention) ? 3 : 0) + known;
  }

  /** `Defence Secretary Kim` is the Kim who has that role. */
  private roleFits(entity: Entity, mention: Mention): boolean {
    if (!mention.role || entity.roles.length === 0) return false;
    const phrase = readPhrase(this.document, mention.firstToken, this.tokenOfHead(mention));
    return phrase !== null && entity.roles.some((role) => roleNoun(role.head) === phrase.head);
  }

  private tokenOfHead(mention: Mention): number {
    let i = mention.firstToken;
    while (i < mention.endToken && (this.document.tokens[i]?.start ?? 0) < mention.head.start) i++;
    return i;
  }
}
