import { decodeEntities } from './entities';

/**
 * Characters that a reader does not see: soft hyphen, zero-width space and joiners, word joiner, byte order mark,
 * direction marks. They are dropped, so that words compare, and so that no direction is turned.
 */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** Of `\p{Cc}` a browser would have to make a list first. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPACES_AND_CONTROLS = /[\s\0-\x1f\x7f-\x9f]+/g;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** What a page says of itself, as one line that can be shown: its title, its outlet, its authors. */
export function cleanLine(text: string): string {
  return decodeEntities(text).replace(ALL_UNSEEN, '').replace(SPACES_AND_CONTROLS, ' ').trim();
}
