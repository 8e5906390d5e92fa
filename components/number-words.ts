let format: Intl.NumberFormat | null = null;

/**
 * Returns a whole number as the reader's language writes it: `1,204`. The browser takes 20 ms to get ready for that in a
 * new popup, so numbers that need no marks between their digits do without.
 */
export function numberWords(number: number): string {
  if (number < 1000) return String(number);
  format ??= new Intl.NumberFormat();
  return format.format(number);
}
