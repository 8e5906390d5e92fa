import { formatTable } from '../print-table';

/** Prints a table under a title; all columns but the first and those of names stand on the right. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const columns = headings.map((heading, i) => ({ heading, right: i > 0 && heading !== 'engine' }));
  console.log(`\n${title}\n\n${formatTable(columns, rows)}`);
}
