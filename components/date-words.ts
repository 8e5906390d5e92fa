import { interfaceLocale } from './interface-locale';

/** Returns a date as the reader's language writes it; null where the page gave none that can be read. */
export function dateWords(date: string | null): string | null {
  if (date === null) return null;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return formatOf('day').format(time);
}

/** Returns a day with its time as the reader's language writes them; the day alone where no time is given. Null as above. */
export function timeWords(date: string | null): string | null {
  if (date === null || !/T\d/.test(date)) return dateWords(date);
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return formatOf('time').format(time);
}

const OPTIONS = { day: { dateStyle: 'medium' }, time: { dateStyle: 'medium', timeStyle: 'short' } } as const;
const formats = new Map<keyof typeof OPTIONS, Intl.DateTimeFormat>();

/** Making one takes as long as writing a hundred dates. */
function formatOf(what: keyof typeof OPTIONS): Intl.DateTimeFormat {
  const known = formats.get(what) ?? new Intl.DateTimeFormat(interfaceLocale(), OPTIONS[what]);
  formats.set(what, known);
  return known;
}
