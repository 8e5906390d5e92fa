import { LETTER, runsOf, startsUpper } from './characters';

/** A name’s initials: `CHL` of Cindy Hyde-Lund. */
export function initialsOf(name: string): string {
  return runsOf(name, LETTER, "'’")
    .filter(startsUpper)
    .map((word) => word.charAt(0))
    .join('');
}
