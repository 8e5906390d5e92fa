import { FORMS } from './packed-text';
import type { SameTexts } from './same-texts';

/** A catalogue as it is written: a text, or one for each plural form. */
export type Catalogue = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Where each text stands among those that are packed into one, by its key: those that depend on a number apart. */
export interface Places {
  readonly plain: ReadonlyMap<string, number>;
  readonly counted: ReadonlyMap<string, number>;
}

/**
 * Numbers the texts in the order of their catalogue. One that depends on a number has a place for each plural form, and
 * is named by the first. None has the place 0, so that a text's number is as true as its key; a text that is there already
 * has that one's place.
 */
export function numberTexts(english: Catalogue, same: SameTexts = new Map()): Places {
  const plain = new Map<string, number>();
  const counted = new Map<string, number>();
  let next = 1;
  for (const [key, text] of Object.entries(english)) {
    const isPlain = typeof text === 'string';
    const places = isPlain ? plain : counted;
    const before = places.get(same.get(key) ?? '');
    places.set(key, before ?? next);
    if (before === undefined) next += isPlain ? 1 : FORMS.length;
  }
  return { plain, counted };
}
