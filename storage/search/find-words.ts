import type { LibraryColumns } from './library-columns';
import type { ShelfColumns } from './shelf';

/** Terms whose rows are remembered: those of the query while it is typed, and some before. */
const MOST_REMEMBERED = 24;

/** Where less than one row in so many may have a term, each is looked at by itself; else all are, as one text. */
const FEW = 2;

/** Finds the rows in whose words a term stands, and remembers them: the next letter need not look elsewhere. */
export class WordFinder {
  readonly #columns: LibraryColumns;
  readonly #found = new Map<string, Uint8Array>();

  constructor(columns: LibraryColumns) {
    this.#columns = columns;
  }

  /** Returns a 1 for each row that has the folded term in its words, else 0. */
  rowsWith(term: string): Uint8Array {
    const known = this.#found.get(term);
    const rows = known ?? this.#scan(term, this.#rowsOfShorter(term));
    this.#found.delete(term);
    this.#found.set(term, rows);
    const [oldest] = this.#found.keys();
    if (this.#found.size > MOST_REMEMBERED && oldest !== undefined) this.#found.delete(oldest);
    return rows;
  }

  /** Where the longest remembered beginning of the term stands; null where none is remembered. */
  #rowsOfShorter(term: string): Uint8Array | null {
    for (let length = term.length - 1; length > 1; length--) {
      const rows = this.#found.get(term.slice(0, length));
      if (rows) return rows;
    }
    return null;
  }

  #scan(term: string, among: Uint8Array | null): Uint8Array {
    const { shelves, bases, ids } = this.#columns;
    const rows = new Uint8Array(ids.length);
    for (const [number, shelf] of shelves.entries()) {
      const base = bases[number] ?? 0;
      const end = base + shelf.wordEnds.length;
      const found = rows.subarray(base, end);
      const wanted = among?.subarray(base, end);
      if (wanted && countIn(wanted) * FEW < wanted.length) findAmong(term, shelf, wanted, found);
      else findInAll(term, shelf, found);
    }
    return rows;
  }
}

type Words = Pick<ShelfColumns, 'words' | 'wordEnds'>;

function findAmong(term: string, { words, wordEnds }: Words, among: Uint8Array, found: Uint8Array): void {
  for (let index = among.indexOf(1); index >= 0; index = among.indexOf(1, index + 1)) {
    if (words.slice(wordEnds[index - 1] ?? 0, wordEnds[index]).includes(term)) found[index] = 1;
  }
}

function findInAll(term: string, { words, wordEnds }: Words, found: Uint8Array): void {
  let index = 0;
  for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, wordEnds[index])) {
    while ((wordEnds[index] ?? words.length) <= at) index++;
    found[index] = 1;
  }
}

function countIn(rows: Uint8Array): number {
  return rows.reduce((sum, row) => sum + row, 0);
}
