import { nameKey } from '@/engine/sources/name-key';
import { isNicknameOf } from '@/engine/sources/nicknames';

/** In what two names of one kind are alike, the most telling first. */
export const LIKENESSES = [
  'middle-name',
  'initials',
  'short-form',
  'order',
  'acronym',
  'spelling',
  'contained',
  'last-name',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Shorter words with one letter changed are other names: Green and Greer. */
const MIN_MISSPELLED = 6;

/**
 * Returns in what two people's names are so alike that they may be one person's, which of the two is the fuller to
 * nobody's harm; null where they are not. Names that fold to one key are one speaker already.
 */
export function personLikeness(one: string, other: string): Likeness | null {
  const [short, long] = byLength(wordsOf(one), wordsOf(other));
  const last = long.at(-1);
  if (short.length === 0 || short.join(' ') === long.join(' ')) return null;
  // “Petrova”, “Ana Petrova”
  if (short.length === 1) return long.length > 1 && short[0] === last ? 'last-name' : null;
  // “Kim Jong Un”, “Jong Un Kim”
  if (isSameInOtherOrder(short, long)) return 'order';
  if (short.at(-1) !== last) return isMisspelled(short, long) ? 'spelling' : null;
  // “Bill Gates”, “William Gates”
  if (short.length === long.length && isNicknameOf(givenName(one), givenName(other))) return 'short-form';
  return givenNameLikeness(short, long);
}

/** Of two names with the same last word. */
function givenNameLikeness(short: readonly string[], long: readonly string[]): Likeness | null {
  const [one = '', other = ''] = [short[0], long[0]];
  // “Donald Trump”, “Donald J. Trump”
  if (one === other) {
    if (short.every((word) => long.includes(word))) return 'middle-name';
    return isMisspelled(short, long) ? 'spelling' : null;
  }
  if (short.length !== long.length) return null;
  // “J. Healey”, “John Healey”
  if (isInitialOf(one, other) || isInitialOf(other, one)) return 'initials';
  return isMisspelled(short, long) ? 'spelling' : null;
}

/** As {@link personLikeness} for organisations and documents. */
export function organisationLikeness(one: string, other: string): Likeness | null {
  const [short, long] = byLength(wordsOf(one), wordsOf(other));
  if (short.length === 0 || short.join(' ') === long.join(' ')) return null;
  // “WHO”, “World Health Organization”
  if (short.length === 1 && long.length > 1) return isAcronymOf(short[0] as string, long) ? 'acronym' : null;
  // “Ministry of Defence”, “UK Ministry of Defence”
  if (short.length >= 2 && long.length === short.length + 1) {
    const text = ` ${long.join(' ')} `;
    if (text.startsWith(` ${short.join(' ')} `) || text.endsWith(` ${short.join(' ')} `)) return 'contained';
  }
  return isMisspelled(short, long) ? 'spelling' : null;
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(' ').filter(Boolean);
}

/** As printed, but in lower case: keys have no double letters, by which lists of names go. */
function givenName(name: string): string {
  return /^\p{L}*/u.exec(name.trim().toLowerCase())?.[0] ?? '';
}

function byLength(
  one: readonly string[],
  other: readonly string[],
): [short: readonly string[], long: readonly string[]] {
  return one.length <= other.length ? [one, other] : [other, one];
}

function isSameInOtherOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ');
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.length > 1 && name.startsWith(initial);
}

function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const all = words.map((word) => word[0]).join('');
  const telling = words.filter((word) => !/^(?:of|the|and|for|in|on|de|la|du|des)$/.test(word));
  return acronym.length > 1 && (acronym === all || acronym === telling.map((word) => word[0]).join(''));
}

/** True where all words but one are the same, and that one differs in one letter: “Lukashenka”, “Lukashenko”. */
function isMisspelled(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const differing = one.flatMap((word, i) =>
    word === other[i] ? [] : [[word, other[i] as string] as const],
  );
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isOneEditApart(...pair);
}

function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < MIN_MISSPELLED || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return short.length === long.length
    ? short.slice(start + 1) === long.slice(start + 1)
    : short.slice(start) === long.slice(start + 1);
}
