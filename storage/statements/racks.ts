import type { Stated } from './stated-quotation';

/**
 * Where quotations that may report the same words find each other. `sameStatement` asks for the fewer words the nearer two
 * quotations are, so those near each other share a rack: those printed on the same day, and those of speakers of one
 * surname. Those that share nothing but many words meet on the racks of a few of their fingerprints.
 */
export interface Racks {
  /** Where the quotation is put. */
  readonly own: readonly string[];
  /** Where it looks, beside those on which it stands: from the first to the last of these, as text is ordered. */
  readonly days: readonly [string, string];
}

/** Within so many days outlets report one occasion: as in same-statement.ts. */
const NEAR_DAYS = 10;
const DAY_ZERO = 1_000_000;

/**
 * A quotation of so many fingerprints, and of every so many more, has a rack by one of them: two speakers in two years
 * have to share ten rare words in a row.
 */
const LEAST_PRINTS = 8;
const WINDOW = 16;
const PRINT_SHELVES = 1_024;
const LONGEST_NAME = 40;

export function racksOf({ day, speakers, prints }: Stated): Racks {
  const names = speakers.map((key) => `s${key.slice(key.lastIndexOf(' ') + 1).slice(0, LONGEST_NAME)}`);
  const chosen = chosenOf(prints).map((print) => `p${print % PRINT_SHELVES}`);
  return {
    own: [...new Set([dayRack(day), ...names, ...chosen])],
    days: [dayRack(day - NEAR_DAYS), dayRack(day + NEAR_DAYS)],
  };
}

/** Of every window the smallest: whoever has the same window has the same one. Schleimer et al. 2003, Winnowing. */
function chosenOf(prints: readonly number[]): number[] {
  if (prints.length < LEAST_PRINTS) return [];
  const chosen = new Set<number>();
  for (let from = 0; from === 0 || from + WINDOW <= prints.length; from++) {
    chosen.add(Math.min(...prints.slice(from, from + WINDOW)));
  }
  return [...chosen];
}

/** As text in the order of the days; what is out of all reason stands at the ends. */
function dayRack(day: number): string {
  const number = Math.min(Math.max(Math.round(day) + DAY_ZERO, 0), 9_999_999);
  return `d${String(number).padStart(7, '0')}`;
}
