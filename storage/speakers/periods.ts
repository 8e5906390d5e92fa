/** How long the periods of a timeline are. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** One period of a timeline. */
export interface Period {
  /** First and last day (`YYYY-MM-DD`, UTC). */
  readonly from: string;
  readonly until: string;
  readonly count: number;
}

/** A row of periods without gaps. */
export interface Timeline {
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
}

const DAY_MS = 86_400_000;
/** The longest row of bars that one can still tell apart. */
const MOST_PERIODS: readonly (readonly [PeriodUnit, number])[] = [
  ['day', 31],
  ['week', 40],
  ['month', 60],
];
/** Days before it or this far behind it are mistakes of pages, and would stretch the line for ever. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/**
 * Returns how many of these days fall into each period from the first to the last, in the finest unit that gives a row of
 * bars that can be told apart; weeks begin on Mondays. Empty where there is no day.
 *
 * @param days `YYYY-MM-DD`, or times that begin so; others are passed over.
 */
export function timelineOf(days: readonly string[]): Timeline {
  const times = days.map(timeOf).filter((time) => time !== null);
  if (times.length === 0) return { unit: 'day', periods: [] };
  const first = times.reduce((one, other) => Math.min(one, other));
  const last = times.reduce((one, other) => Math.max(one, other));
  const unit =
    MOST_PERIODS.find(([each, most]) => startsFrom(each, first, last, most) !== null)?.[0] ?? 'year';
  const starts = startsFrom(unit, first, last, LAST_YEAR) ?? [];
  const counts = new Map<number, number>();
  for (const time of times) {
    const start = startOf(unit, time);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return {
    unit,
    periods: starts.map((start) => ({
      from: dayOf(start),
      until: dayOf(next(unit, start) - DAY_MS),
      count: counts.get(start) ?? 0,
    })),
  };
}

/** Where the periods begin; null where there are more than `most`. */
function startsFrom(unit: PeriodUnit, first: number, last: number, most: number): number[] | null {
  const starts: number[] = [];
  for (let start = startOf(unit, first); start <= last; start = next(unit, start)) {
    if (starts.length === most) return null;
    starts.push(start);
  }
  return starts;
}

function startOf(unit: PeriodUnit, time: number): number {
  const date = new Date(time);
  if (unit === 'day') return time;
  if (unit === 'week') return time - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1);
}

function next(unit: PeriodUnit, start: number): number {
  const date = new Date(start);
  if (unit === 'day') return start + DAY_MS;
  if (unit === 'week') return start + 7 * DAY_MS;
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

function timeOf(day: string): number | null {
  const time = Date.parse(day.slice(0, 10));
  const year = new Date(time).getUTCFullYear();
  return year >= FIRST_YEAR && year < LAST_YEAR ? time : null;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
