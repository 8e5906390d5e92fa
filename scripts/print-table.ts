/** Two spaces between columns. */
const GAP = '  ';
const NARROWEST = 8;

/** A column: its heading, and its share of the room that is left where its texts do not fit; 0 keeps it whole. */
export interface Column {
  readonly heading: string;
  readonly share?: number;
  readonly right?: boolean;
}

/**
 * Rows as a table of plain text, at most `width` characters wide where its columns may be wrapped. Columns with a share
 * are wrapped at spaces; the others are as wide as their longest text.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = 100,
): string {
  const headings = columns.map(({ heading }) => heading);
  const widths = columnWidths(columns, [headings, ...rows], width);
  const rule = widths.map((size) => '─'.repeat(size));
  return [headings, rule, ...rows].flatMap((row) => formatRow(row, columns, widths)).join('\n');
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const fixed = columns.reduce((sum, { share = 0 }, i) => sum + (share === 0 ? (natural[i] ?? 0) : 0), 0);
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const room = width - fixed - GAP.length * (columns.length - 1);
  return columns.map(({ share = 0 }, i) => {
    const size = natural[i] ?? 0;
    return share === 0 ? size : Math.min(size, Math.max(NARROWEST, Math.floor((room * share) / shares)));
  });
}

/** The lines of one row: as many as its longest cell needs. */
function formatRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const cells = widths.map((size, i) => wrap(row[i] ?? '', size));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => {
        const text = lines[line] ?? '';
        return columns[i]?.right ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Cut at spaces into lines of at most `size` characters; a longer word is cut within. */
function wrap(text: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length <= size) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; rest.length > size; rest = rest.slice(size)) lines.push(rest.slice(0, size));
    line = rest;
  }
  lines.push(line);
  return lines;
}
