import type { LibraryColumns } from './library-columns';

/** Terms whose rows are remembered: those of the query while it is typed, and some before. */
const MOST_REMEMBERED = 24;

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
    for (const [number, { words, wordEnds }] of shelves.entries()) {
      const base = bases[number] ?? 0;
      if (among && !among.subarray(base, base + wordEnds.length).includes(1)) continue;
      let index = 0;
      let at = words.indexOf(term);
      while (at >= 0) {
        while ((wordEnds[index] ?? words.length) <= at) index++;
        rows[base + index] = 1;
        at = words.indexOf(term, wordEnds[index]);
      }
    }
    return rows;
  }
}
