import { InvalidReadingError } from '../../errors';
import { number, oneOf, text } from '../../reading/validate';
import type { Check } from './shape';

/**
 * Longest text that is taken from a file, in UTF-16 units. More than anything that is kept in a library is limited to,
 * so that every backup can be read again; less than what would stop the page.
 */
const LONGEST_TEXT = 100_000;

/** A text, whole. */
export const aText: Check<string> = (value, what) => text(value, what, LONGEST_TEXT, 'refuse');

/** An id: 16 hexadecimal digits. */
export const anId: Check<string> = (value, what) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{16}$/.test(value)) {
    throw new InvalidReadingError(what, 'an id of 16 hexadecimal digits', value);
  }
  return value;
};

/** An address that may be opened: never `javascript:`. */
export const aWebAddress: Check<string> = (value, what) => {
  const url = aText(value, what);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new InvalidReadingError(what, 'the address of a web page', url);
  }
  return url;
};

/** A time in UTC as the library writes it, so that texts compare as times do. */
export const aTime: Check<string> = (value, what) => {
  const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value);
  if (!isTime || Number.isNaN(Date.parse(value))) throw new InvalidReadingError(what, 'a time in UTC', value);
  return value;
};

/** A whole number from 0 to `most`. */
export function wholeTo(most: number): Check<number> {
  return (value, what) => {
    const whole = number(value, what, most);
    if (!Number.isInteger(whole)) throw new InvalidReadingError(what, 'a whole number', value);
    return whole;
  };
}

/** One of these texts. */
export function anyOf<T extends string>(...choices: readonly T[]): Check<T> {
  return (value, what) => oneOf(value, what, choices);
}

/** The version of a row's shape. */
export const versionOne: Check<1> = (value, what) => {
  if (value !== 1) throw new InvalidReadingError(what, '1', value);
  return 1;
};
