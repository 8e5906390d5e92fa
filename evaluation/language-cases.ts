import { APART as GERMAN_APART } from '../tests/engine/languages/de/apart';
import { ATTRIBUTED as GERMAN } from '../tests/engine/languages/de/attributed';
import { LEFT_ALONE as GERMAN_ALONE } from '../tests/engine/languages/de/left-alone';
import { PRESS as GERMAN_PRESS } from '../tests/engine/languages/de/press';
import { PRESS_LATER as GERMAN_LATER } from '../tests/engine/languages/de/press-later';
import { APART as SPANISH_APART } from '../tests/engine/languages/es/apart';
import { ATTRIBUTED as SPANISH } from '../tests/engine/languages/es/attributed';
import { LEFT_ALONE as SPANISH_ALONE } from '../tests/engine/languages/es/left-alone';
import { PRESS as SPANISH_PRESS } from '../tests/engine/languages/es/press';
import { PRESS_LATER as SPANISH_LATER } from '../tests/engine/languages/es/press-later';
import { APART as FRENCH_APART } from '../tests/engine/languages/fr/apart';
import { ATTRIBUTED as FRENCH } from '../tests/engine/languages/fr/attributed';
import { LEFT_ALONE as FRENCH_ALONE } from '../tests/engine/languages/fr/left-alone';
import { PRESS as FRENCH_PRESS } from '../tests/engine/languages/fr/press';
import { PRESS_LATER as FRENCH_LATER } from '../tests/engine/languages/fr/press-later';
import { answersOf, type LanguageCase, lineOf, wantedLines } from '../tests/engine/languages/language-case';

/** The invented cases by language and table: `fr press`. Those `apart` are counted only; nobody reads what fails there. */
const TABLES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'fr cases': [...FRENCH, ...FRENCH_ALONE],
  'fr press': FRENCH_PRESS,
  'fr press, later': FRENCH_LATER,
  'fr apart': FRENCH_APART,
  'es cases': [...SPANISH, ...SPANISH_ALONE],
  'es press': SPANISH_PRESS,
  'es press, later': SPANISH_LATER,
  'es apart': SPANISH_APART,
  'de cases': [...GERMAN, ...GERMAN_ALONE],
  'de press': GERMAN_PRESS,
  'de press, later': GERMAN_LATER,
  'de apart': GERMAN_APART,
};

/** How right the answers are in a table of invented cases. */
export interface CasesScore {
  /** Language and table: `fr press`. */
  readonly table: string;
  readonly cases: number;
  /** Cases of which every quotation has its parts and its speaker, and nothing else is given. */
  readonly right: number;
  /** Answers said to be sure, and how many of them are not wanted so. */
  readonly sure: number;
  readonly sureWrong: number;
  /** What is not right, in words, for the terminal alone; empty for cases apart. */
  readonly faults: readonly string[];
}

/** The score of each table. */
export function scoreCases(): CasesScore[] {
  return Object.entries(TABLES).map(([table, cases]) => scoreTable(table, cases));
}

function scoreTable(table: string, cases: readonly LanguageCase[]): CasesScore {
  let right = 0;
  let sure = 0;
  let sureWrong = 0;
  const faults: string[] = [];
  for (const each of cases) {
    const wanted = wantedLines(each);
    const answers = answersOf(table.slice(0, 2), each);
    const given = answers.map(lineOf);
    const certain = answers.filter((answer) => answer.sure).map(lineOf);
    const mistaken = certain.filter((line) => !wanted.includes(line));
    sure += certain.length;
    sureWrong += mistaken.length;
    if (given.join('\n') === wanted.join('\n')) right++;
    else if (!table.endsWith('apart'))
      faults.push(
        [
          `${mistaken.length > 0 ? 'SURE AND WRONG ' : ''}${each[0]}${each[2] ? ` (known: ${each[2]})` : ''}`,
          ...wanted.map((line) => `  wanted ${line}`),
          ...given.map((line) => `  given  ${line}`),
        ].join('\n'),
      );
  }
  return { table, cases: cases.length, right, sure, sureWrong, faults };
}
