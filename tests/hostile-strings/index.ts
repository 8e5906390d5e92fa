import { CHARACTERS } from './characters';
import { CODE } from './code';
import { FORMATS } from './formats';

const FAMILIES = { ...CODE, ...CHARACTERS, ...FORMATS };

/**
 * Texts that break what is put together from them without care. They go through every surface, every form of copying and
 * every export, as words, names, roles, titles, outlets, addresses, notes and tags.
 */
export const HOSTILE_STRINGS: readonly string[] = Object.values(FAMILIES).flat();

/** As long as nothing honest is: a name of 1 MB. */
export const MEGABYTE = 'Megabyte '.repeat(116_509);
