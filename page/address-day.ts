const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Words at most between the year and the month: `/2010/WORLD/asia-pacific/08/13/`. */
const MAX_WORDS = 4;

/** What a path says of a date: the month is 1 to 12, the day null where only the month is named. */
interface PathDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/**
 * The date that a path names; null where it names none: `/2015/03/18/`, `/2013-04-22/`, `/2010/WORLD/asia/08/13/`,
 * `/2015/apr/21/`, `/20241013-ferry/`, `/2024/05/ferry`. Read part by part, since a browser makes a program of 20 kB of an
 * expression for them.
 */
export function dateInPath(path: string): PathDate | null {
  for (const { index } of path.matchAll(/\/(?:19|20)\d\d/g)) {
    const [first = '', ...rest] = path
      .slice(index + 1)
      .toLowerCase()
      .split(/[-/_]/);
    // 2024, 202410, 20241013; what has another length is the article's number.
    if (first.length % 2 > 0 || first.length > 8) continue;
    const parts = [first.slice(0, 4), first.slice(4, 6), first.slice(6), ...rest].filter(
      (part) => part !== '',
    );
    const at = parts.findIndex((part, i) => i > 0 && monthOf(part) > 0);
    const isNear = at > 0 && at <= MAX_WORDS && parts.slice(1, at).every((part) => /^[a-z]+$/.test(part));
    const day = numberOf(parts[at + 1], 31);
    if (isNear) return { year: Number(parts[0]), month: monthOf(parts[at] ?? ''), day: day || null };
  }
  return null;
}

/** 1 to 12; 0 where the part is no month. */
function monthOf(part: string): number {
  return MONTHS.indexOf(part) + 1 || numberOf(part, 12);
}

/** 0 where the part is no number from 1 to the most. */
function numberOf(part: string | undefined, most: number): number {
  const number = /^\d\d?$/.test(part ?? '') ? Number(part) : 0;
  return number <= most ? number : 0;
}

/** The day that an article's address names, as YYYY-MM-DD; null where it names none. */
export function dayOfAddress(address: string): string | null {
  const { year, month, day } = dateInPath(pathOf(address)) ?? {};
  return year && month && day ? dayOf(year, month, day) : null;
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}

/** YYYY-MM-DD; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
}
