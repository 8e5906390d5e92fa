/** Returns a date as the reader's language writes it; null where the page gave none that can be read. */
export function dateWords(date: string | null): string | null {
  if (date === null) return null;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(time);
}

/** Returns a day with its time as the reader's language writes them; the day alone where no time is given. Null as above. */
export function timeWords(date: string | null): string | null {
  if (date === null || !/T\d/.test(date)) return dateWords(date);
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
