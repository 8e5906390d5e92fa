import type { CasesScore } from './language-cases';
import type { LanguageScore } from './language-scores';

/** What was reached; `npm run evaluate:languages` fails under it. Raise it with each landing that reaches more. */
export interface Floors {
  /** Right cases at least, and sure but wrong answers at most, by table. */
  readonly cases: Readonly<Record<string, { right: number; sureWrong: number }>>;
  /** By page: right quotations at least, wrong names and unwanted quotations at most. */
  readonly pages: Readonly<Record<string, { right: number; wrong: number; extra: number }>>;
}

export const FLOORS: Floors = {
  cases: {
    'fr cases': { right: 101, sureWrong: 0 },
    'fr press': { right: 34, sureWrong: 0 },
    'fr press, later': { right: 21, sureWrong: 0 },
    'fr apart': { right: 21, sureWrong: 1 },
    'es cases': { right: 113, sureWrong: 0 },
    'es press': { right: 31, sureWrong: 0 },
    'es press, later': { right: 21, sureWrong: 0 },
    'es apart': { right: 22, sureWrong: 0 },
    'de cases': { right: 115, sureWrong: 0 },
    'de press': { right: 34, sureWrong: 0 },
    'de press, later': { right: 20, sureWrong: 0 },
    'de apart': { right: 21, sureWrong: 0 },
  },
  pages: {
    'nonen-lemonde-fr-2023': { right: 15, wrong: 0, extra: 0 },
    'nonen-elpais-es-2024': { right: 11, wrong: 0, extra: 0 },
  },
};

/** What lies under its floor, a line for each figure; empty where all was reached. What has no floor may be anything. */
export function underFloors(
  cases: readonly CasesScore[],
  pages: readonly LanguageScore[],
  floors: Floors = FLOORS,
): string[] {
  const lines: string[] = [];
  const least = (what: string, figure: number, floor: number) => {
    if (figure < floor) lines.push(`${what}: ${figure}, at least ${floor} are wanted.`);
  };
  const most = (what: string, figure: number, floor: number) => {
    if (figure > floor) lines.push(`${what}: ${figure}, at most ${floor} are allowed.`);
  };
  for (const { table, right, sureWrong } of cases) {
    const floor = floors.cases[table];
    if (!floor) continue;
    least(`${table}, right`, right, floor.right);
    most(`${table}, sure and wrong`, sureWrong, floor.sureWrong);
  }
  for (const { page, right, wrong, extra } of pages) {
    const floor = floors.pages[page];
    if (!floor) continue;
    least(`${page}, right`, right, floor.right);
    most(`${page}, wrong names`, wrong, floor.wrong);
    most(`${page}, not wanted`, extra, floor.extra);
  }
  return lines;
}
