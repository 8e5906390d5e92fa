import { nameKey } from '@/engine/sources/name-key';
import { LIKENESSES, type Likeness, organisationLikeness, personLikeness } from './name-likeness';
import type { KnownSpeaker } from './speaker-directory';

/** Two speakers who may be one. Only the reader decides. */
export interface MergeSuggestion {
  /** Whose name stays, and who is merged into him. */
  readonly into: KnownSpeaker;
  readonly from: KnownSpeaker;
  readonly likeness: Likeness;
  /** A role that articles give to both; null where there is none. */
  readonly role: string | null;
}

/** In which articles a speaker is quoted, by the id under which he is shown. */
export type ArticlesOf = (speakerId: string) => ReadonlySet<unknown>;

/** More speakers of one last name than this are looked at only by their whole names. */
const MOST_OF_A_NAME = 60;
const MOST_SUGGESTED = 200;

/**
 * Returns who may be one, the likeliest first: names that differ in a middle name, an initial, a short form, the order,
 * one letter, or that are an acronym or the last name alone. Never those whom one article quotes under both names, since it tells
 * them apart, nor those whom the reader has told apart. A last name alone is suggested only where one speaker has it, or
 * one role is given to both.
 */
export function suggestMerges(speakers: readonly KnownSpeaker[], articlesOf: ArticlesOf): MergeSuggestion[] {
  const found = new Map<string, MergeSuggestion>();
  for (const group of groupsOf(speakers)) {
    for (let i = 0; i < group.length; i++) {
      for (const other of group.slice(i + 1)) {
        const suggestion = suggestionOf(group[i] as KnownSpeaker, other, articlesOf);
        if (suggestion) found.set([suggestion.into.id, suggestion.from.id].sort().join(), suggestion);
      }
    }
  }
  const all = [...found.values()];
  return all
    .filter((each) => isTheOnlyOne(each, all))
    .sort(byStrength)
    .slice(0, MOST_SUGGESTED);
}

/** Speakers who share a word by which two forms of a name always meet: the first, the last, or the acronym. */
function groupsOf(speakers: readonly KnownSpeaker[]): KnownSpeaker[][] {
  const groups = new Map<string, KnownSpeaker[]>();
  for (const speaker of speakers) {
    const words = nameKey(speaker.name).split(' ').filter(Boolean);
    const keys = new Set([
      words[0],
      words.at(-1),
      words.length > 1 ? words.map((word) => word[0]).join('') : null,
    ]);
    for (const key of keys) {
      if (!key) continue;
      const known = groups.get(key);
      if (known) known.push(speaker);
      else groups.set(key, [speaker]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_OF_A_NAME);
}

function suggestionOf(
  one: KnownSpeaker,
  other: KnownSpeaker,
  articlesOf: ArticlesOf,
): MergeSuggestion | null {
  if (one.id === other.id || isToldApart(one, other)) return null;
  const isPeople = isPersonal(one) && isPersonal(other);
  if (!isPeople && (one.kind === 'person' || other.kind === 'person')) return null;
  const likeness = (isPeople ? personLikeness : organisationLikeness)(one.name, other.name);
  if (likeness === null || isQuotedBeside(articlesOf(one.id), articlesOf(other.id))) return null;
  const [from, into] = byFullness(one, other, articlesOf);
  return { into, from, likeness, role: commonRole(one, other) };
}

function isPersonal({ kind }: KnownSpeaker): boolean {
  return kind === 'person' || kind === 'unknown';
}

function isToldApart(one: KnownSpeaker, other: KnownSpeaker): boolean {
  const ids = new Set(other.rows.map(({ id }) => id));
  return one.rows.some(({ decision }) => decision?.notSameAs?.some((id) => ids.has(id)));
}

function isQuotedBeside(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

/** The fuller name stays; of equally full ones that which more articles quote. */
function byFullness(
  one: KnownSpeaker,
  other: KnownSpeaker,
  articlesOf: ArticlesOf,
): [KnownSpeaker, KnownSpeaker] {
  const more = one.name.length - other.name.length || articlesOf(one.id).size - articlesOf(other.id).size;
  return more > 0 ? [other, one] : [one, other];
}

function commonRole(one: KnownSpeaker, other: KnownSpeaker): string | null {
  const known = new Set(one.rows.flatMap(({ roles }) => roles.map((role) => role.toLowerCase())));
  return other.rows.flatMap(({ roles }) => roles).find((role) => known.has(role.toLowerCase())) ?? null;
}

/** A last name alone may be anybody's of that name. */
function isTheOnlyOne(suggestion: MergeSuggestion, all: readonly MergeSuggestion[]): boolean {
  if (suggestion.likeness !== 'last-name' || suggestion.role !== null) return true;
  const same = all.filter((each) => each.likeness === 'last-name' && each.from.id === suggestion.from.id);
  return same.length === 1;
}

function byStrength(one: MergeSuggestion, other: MergeSuggestion): number {
  return (
    Number(other.role !== null) - Number(one.role !== null) ||
    LIKENESSES.indexOf(one.likeness) - LIKENESSES.indexOf(other.likeness) ||
    one.into.name.localeCompare(other.into.name, 'en')
  );
}
