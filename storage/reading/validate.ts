import { InvalidReadingError } from '../errors';
import { keptText } from '../kept-text';

/** What becomes of a text that is too long: what is only shown is cut, what identifies is refused. */
export type TooLong = 'cut' | 'refuse';

/** Returns the value as an object whose fields are still unknown. */
export function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidReadingError(what, 'an object', value);
  }
  return value as Record<string, unknown>;
}

/** Returns the value as a list of at most `most`. */
export function list(value: unknown, what: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidReadingError(what, 'a list', value);
  if (value.length > most) {
    throw new InvalidReadingError(what, `a list of at most ${most}`, `${value.length} of them`);
  }
  // A sparse array would skip its holes in map().
  return Array.from(value);
}

/** Returns a text of at most `most` UTF-16 units as it is kept: see {@link keptText}. */
export function text(value: unknown, what: string, most: number, tooLong: TooLong = 'cut'): string {
  if (typeof value !== 'string') throw new InvalidReadingError(what, 'a text', value);
  if (value.length <= most) return keptText(value);
  if (tooLong === 'refuse') {
    throw new InvalidReadingError(what, `a text of at most ${most} units but of ${value.length}`, value);
  }
  return keptText(value.slice(0, most));
}

/** As {@link text}; null and undefined give null. */
export function textOrNull(value: unknown, what: string, most: number): string | null {
  return value === null || value === undefined ? null : text(value, what, most);
}

/** Returns an http(s) address, or null where the page gives none or one that nobody should open (`javascript:`). */
export function webUrlOrNull(value: unknown, what: string): string | null {
  const url = textOrNull(value, what, 4_000);
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** Returns a number from 0 to `most`. */
export function number(value: unknown, what: string, most: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) {
    throw new InvalidReadingError(what, `a number from 0 to ${most}`, value);
  }
  return value;
}

/** Returns true or false as it came. */
export function flag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new InvalidReadingError(what, 'true or false', value);
  return value;
}

/** Returns the value as one of the choices. */
export function oneOf<T extends string>(value: unknown, what: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new InvalidReadingError(what, `one of ${choices.join(', ')}`, value);
  return choice;
}
