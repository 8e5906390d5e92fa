/** Returns a number as the reader's language writes it: `1,204`. */
export function numberWords(number: number): string {
  return new Intl.NumberFormat().format(number);
}
