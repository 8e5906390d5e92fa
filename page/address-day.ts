/** /2015/03/18/, /2013-04-22/, /2010/WORLD/asia/08/13/, /2015/apr/21/ */
const DAY =
  /\/((?:19|20)\d\d)[-/](?:[a-z_-]{2,30}\/){0,2}(?:([01]?\d)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[-/]([0-3]?\d)(?=[-_/]|$)/i;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The day that an article's address names, as YYYY-MM-DD; null where it names none. */
export function dayOfAddress(address: string): string | null {
  const [, year, number, name, day] = DAY.exec(pathOf(address)) ?? [];
  const month = name ? MONTHS.indexOf(name.toLowerCase()) / 3 + 1 : Number(number);
  return year === undefined ? null : dayOf(Number(year), month, Number(day));
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
