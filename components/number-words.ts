import { interfaceLocale } from './interface-locale';

let format: Intl.NumberFormat | null = null;
let percent: Intl.NumberFormat | null = null;

/**
 * Returns a number as the reader's language writes it: `1,204`. The browser takes 20 ms to get ready for that in a new
 * popup, so whole numbers that need no marks between their digits do without.
 */
export function numberWords(number: number): string {
  if (number < 1000 && Number.isInteger(number)) return String(number);
  format ??= new Intl.NumberFormat(interfaceLocale());
  return format.format(number);
}

/** Returns a share of the whole as the reader's language writes it: `73 %`. */
export function percentWords(share: number): string {
  percent ??= new Intl.NumberFormat(interfaceLocale(), { style: 'percent', maximumFractionDigits: 0 });
  return percent.format(share);
}
