import { readPrintedDay } from './printed-day';

/** Years before the web and after our children are misread numbers. */
const MIN_YEAR = 1980;
const MAX_YEAR = 2100;

/** 2024-11-01T22:10:00Z, 2020-10-06 20:22, 2024-09-03T04:03:19.403-0500; the zone may be missing */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([A-Z]{1,4}|[+-]\d\d(?::?\d\d)?)?)?$/;

/** "21:30:09 EST 2015": that is New York's time or Sydney's, and no browser knows all such letters. */
const ZONE_LETTERS = /(?<=:\d\d|[AP]M)\s(?!GMT|UTC|[AP]M)[A-Z]{2,4}\b/;

/**
 * A date from page data as ISO 8601 in UTC, or as a day alone where it gives no time; null where it is none. A time
 * without a zone, or with letters for one, is taken as UTC: the page does not say better, and the day is what is shown.
 */
export function readTime(value: string): string | null {
  const text = value.trim();
  // Milliseconds or seconds since 1970: 1750680000000
  if (/^\d{13}$/.test(text)) return checked(new Date(Number(text)));
  if (/^\d{10}$/.test(text)) return checked(new Date(Number(text) * 1000));
  // 20241013, as some outlets write it
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const iso = ISO.exec(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text.toUpperCase());
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = iso;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined) return checked(new Date(`${date}T00:00:00Z`)) === null ? null : date;
    return checked(new Date(`${date}T${hour}:${minute}:${second}${readZone(zone)}`));
  }
  // "Fri, 14 Oct 2022 16:20:52 GMT", "October 17, 2022": only with a year in it, and never a bare number.
  if (!/[a-z]{3}/i.test(text) || !/\b(?:19|20)\d\d\b/.test(text) || text.length > 60)
    return readPrintedDay(text.slice(0, 60).replace('T', ' '), null);
  const printed = text.replace(ZONE_LETTERS, '');
  const hasZone = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\b/.test(printed);
  return checked(new Date(hasZone ? printed : `${printed} UTC`)) ?? readPrintedDay(text, null);
}

function readZone(zone: string): string {
  if (/^[A-Z]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function checked(date: Date): string | null {
  const year = date.getUTCFullYear();
  return year >= MIN_YEAR && year <= MAX_YEAR ? date.toISOString() : null;
}
