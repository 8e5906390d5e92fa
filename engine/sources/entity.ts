import type { MentionKind } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Source, SourceKind, Span } from '../types';

/** A role of an entity, read from a title, an apposition or a sentence with `is`. */
export interface Role {
  /** The noun, singular and lower case: `secretary`. */
  readonly head: string;
  /** What stands with the noun: `defence`, `@ukraine` for a country, `#republican` for a party, `~ohio` for a state behind a party’s letter. */
  readonly modifiers: ReadonlySet<string>;
  readonly span: Span;
  /** True where it reads well beside a name: it goes into {@link Source.role}. */
  readonly shown: boolean;
}

/** Somebody or something that the mentions of one article refer to. It grows while the article is read. */
export interface Entity {
  kind: MentionKind;
  /** The fullest form that the article gives, without title. */
  name: string;
  /** Keys of the words of the fullest name, initials left out; empty for descriptions. */
  keys: readonly string[];
  /** Null where not known. */
  gender: 'female' | 'male' | 'neuter' | null;
  number: 'singular' | 'plural';
  /** Index of the mention that gives the fullest form; -1 for joint sources. */
  fullest: number;
  /** Indices of names and descriptions, ascending. */
  readonly mentions: number[];
  readonly roles: Role[];
  age: number | null;
  /** The entities of a joint mention; empty for one. */
  readonly members: readonly Entity[];
}

/** What a new entity starts with. */
export type EntityStart = Pick<Entity, 'kind' | 'name' | 'gender' | 'number' | 'fullest'> & {
  readonly keys?: readonly string[];
  readonly members?: readonly Entity[];
};

/** An entity without mentions or roles. */
export function newEntity(start: EntityStart): Entity {
  return { keys: [], members: [], mentions: [], roles: [], age: null, ...start };
}

/** The entity as the reader sees it; the text gives the role's words. */
export function sourceFromEntity(entity: Entity, { text, language }: Document): Source {
  const role = entity.roles.find((each) => each.shown);
  const words = role ? oneSpaced(text.slice(role.span.start, role.span.end)) : null;
  const { name, kind, gender, number, keys } = entity;
  const shown = (each: string) => (number === 'singular' && language.nominative?.(each, gender)) || each;
  // Not: Del Bosque
  return {
    name: keys.length === 0 ? shown(name) : name,
    kind: sourceKind(kind),
    role: words && shown(lowerDeterminer(words)),
  };
}

/** The words with one space between each two of them. */
export function oneSpaced(words: string): string {
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** A country or a city that speaks is its government. */
function sourceKind(kind: MentionKind): SourceKind {
  return kind === 'place' ? 'organisation' : kind;
}

/** `The defence secretary` as it stands inside a sentence: `the defence secretary`. */
export function lowerDeterminer(words: string): string {
  return words.replace(
    /^(?:The|A|An|One|Another|Some|His|Her|Their|Its|This|That|Two|Three|Several|Many)\b/,
    (word) => word.toLowerCase(),
  );
}
