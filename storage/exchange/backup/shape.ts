import { InvalidReadingError } from '../../errors';
import { list, object } from '../../reading/validate';

/** Returns the value built anew as what it has to be. @throws {InvalidReadingError} naming the field that is wrong. */
export type Check<T> = (value: unknown, what: string) => T;

type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
type OptionalKeys<T> = Exclude<keyof T, RequiredKeys<T>>;

/**
 * Returns the check of an object that has all of the first fields, perhaps some of the second, and no other: a field that
 * is not known is of a newer version, or is `__proto__`. A field that is added to a row but not here does not compile.
 */
export function shape<T extends object>(
  required: { readonly [K in RequiredKeys<T>]-?: Check<T[K]> },
  optional: { readonly [K in OptionalKeys<T>]-?: Check<Exclude<T[K], undefined>> },
): Check<T> {
  const checks = new Map<string, Check<unknown>>([
    ...Object.entries<Check<unknown>>(required),
    ...Object.entries<Check<unknown>>(optional),
  ]);
  const names = Object.keys(required);
  return (value, what) => {
    const given = object(value, what);
    for (const name of Object.keys(given)) {
      if (!checks.has(name)) throw new UnknownFieldError(within(what, name), given[name]);
    }
    const fields: [string, unknown][] = [];
    for (const [name, check] of checks) {
      if (!Object.hasOwn(given, name) && !names.includes(name)) continue;
      fields.push([name, check(given[name], within(what, name))]);
    }
    return Object.fromEntries(fields) as T;
  };
}

/** A field that this version does not know. */
export class UnknownFieldError extends InvalidReadingError {
  constructor(what: string, value: unknown) {
    super(what, 'a field that is known', value);
  }
}

/** Returns the check of a list of at most `most`. */
export function listOf<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value, what) => list(value, what, most).map((each, index) => check(each, within(what, `${index}`)));
}

/** Returns the check of what may be null. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, what) => (value === null ? null : check(value, what));
}

function within(what: string, name: string): string {
  return what === '' ? name : `${what}.${name}`;
}
