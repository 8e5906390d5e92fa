/** A day, a month or a year, as far as it is known. */
export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Returns the day that a page gives, as the page gives it: `2024-11-01T23:30:00-05:00` is the first of November, wherever
 * it is read. Null where there is none that can be read: then a citation has no date, which every style has a form for.
 */
export function dayParts(text: string | null): DayParts | null {
  if (text === null) return null;
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(text);
  if (!iso) {
    const day = new Date(text);
    // Beyond four digits of a year no page means what browsers read.
    return day.getUTCFullYear() >= 0 && day.getUTCFullYear() <= 9_999 ? dayParts(day.toISOString()) : null;
  }
  const [year, month, day] = iso.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** `2024-11-01`, `2024-11`, `2024`. */
export function isoDay({ year, month, day }: DayParts): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Name of a month in English, in which the citation styles are written; empty where there is none. */
export function monthName(month: number | undefined): string {
  return month === undefined ? '' : (MONTHS[month - 1] ?? '');
}
