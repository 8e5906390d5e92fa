import { genderOfGivenName } from '../lexicon/en/given-names';
import { isPersonalNoun, roleGroups } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import { consistsOf, UPPER } from '../text/characters';
import type { Document } from '../text/document';
import type { Entity, Role } from './entity';
import { type NameForm, readNames } from './names';
import { clusterOrganisations, shortNameOf } from './organisations';
import { clusterPeople } from './people';
import { holdersOfPosts, isPostInLetters } from './posts-in-letters';
import type { ResolutionStep } from './resolution';
import { ageOfName, rolesOfName } from './roles';
import { givenAlone, ShortNames } from './short-names';

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

/** The SI said, and no sub-inspector is named: nobody is sure whom that means. */
const UNKNOWN_POST = 0.5;
/** Roles kept for one entity. */
const MAX_ROLES = 16;

/** Links all names of the article to people and organisations, and reads the roles that stand with them. */
export function castNames(document: Document, mentions: readonly Mention[]): Cast {
  const { forms, formOf } = readNames(document, mentions);
  const isPersonal = personalForms(document, forms);
  const people = clusterPeople(forms.filter(isPersonal), document.language);
  const organisations = clusterOrganisations(
    document,
    mentions,
    forms.filter((form) => !isPersonal(form)),
  );
  const links: (Link | null)[] = mentions.map(() => null);
  const short = new ShortNames(document, mentions, people, organisations, givenAlone(forms, mentions));
  for (const [index, form] of formOf) {
    const entity = isPersonal(form) ? people.entityOf(form) : organisations.entityOf(form);
    if (!entity) continue;
    const mention = mentions[index] as Mention;
    learnRoles(entity, rolesOfName(document, mention));
    // Ms Thora Vale came. Mr Vale said: another
    if (mention.role) entity.gender ??= mention.gender;
  }
  const link = (index: number, holder: Entity | null = null) => {
    const form = formOf.get(index);
    if (!form) return;
    const mention = mentions[index] as Mention;
    const known = holder ?? (isPersonal(form) ? people.entityOf(form) : organisations.entityOf(form));
    const link = known
      ? { entity: known, step: fullStep(known, index), rivals: [], confidence: 0.985 }
      : short.link(index, form);
    if (!known) learnRoles(link.entity, rolesOfName(document, mention));
    // Vale came. Mr Vale said; his wife waited. Mrs Vale said
    if (mention.role && link.rivals.length === 0) link.entity.gender ??= mention.gender;
    links[index] = link;
    link.entity.mentions.push(index);
    link.entity.age ??= ageOfName(document, mention);
  };
  // The CM | said: when everybody is known
  const posts: number[] = [];
  mentions.forEach(({ firstToken }, index) => {
    const form = formOf.get(index);
    const isPost =
      document.tokens[firstToken - 1]?.lower === 'the' &&
      form &&
      mayBePost(form, organisations.entityOf(form));
    if (isPost) posts.push(index);
    else link(index);
  });
  const holders = posts.length > 0 ? holdersOfPosts(document, [...people.entities, ...short.entities]) : null;
  for (const index of posts) {
    const { printed } = formOf.get(index) as NameForm;
    const holder = holders?.get(printed);
    link(index, holder);
    const known = links[index] as Link;
    if (!holder && isPostInLetters(printed)) links[index] = { ...known, confidence: UNKNOWN_POST };
    // They were linked last, wherever they stand.
    known.entity.mentions.sort((a, b) => a - b);
  }
  return { entities: [...people.entities, ...organisations.entities, ...short.entities], links };
}

/** Whose forms are a person’s: Big Machine looks like a person’s name, but not beside Big Machine Records. */
function personalForms({ language }: Document, forms: readonly NameForm[]): (form: NameForm) => boolean {
  const shortNames = new Set(forms.filter((form) => !mayBePersonal(form)).map(shortNameOf));
  return (form) =>
    mayBePersonal(form) &&
    !(shortNames.has(form.keys.join(' ')) && !genderOfGivenName(form.keys[0] as string, language));
}

/** CM; letters that are explained nowhere. But: the FSB of the Food Standards Board (FSB). */
function mayBePost({ printed }: NameForm, organisation: Entity | null): boolean {
  return isPostInLetters(printed) || (consistsOf(printed, UPPER, 3, 5) && organisation?.name === printed);
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
