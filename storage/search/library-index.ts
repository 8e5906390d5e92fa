import { withStorageErrors } from '../errors';
import { type KnownSpeaker, SpeakerDirectory } from '../speakers/speaker-directory';
import { articlesBySpeaker } from './articles-by-speaker';
import { catchUpShelves } from './catch-up-shelves';
import { countItems, type NamedCount } from './count-items';
import { WordFinder } from './find-words';
import { foldWords } from './fold-words';
import { type LibraryColumns, libraryColumns } from './library-columns';
import type { LibraryFilter, LibraryOrder } from './library-filter';
import { rowsInOrder } from './library-order';
import { readShelves } from './read-shelves';
import { conditionsOf, hasItem } from './row-conditions';
import { quotationsById, type SavedQuotation } from './saved-quotation';
import { parseQuery, type SearchTerm } from './search-query';
import type { ShelfColumns } from './shelf';
import { SpeakerNames } from './speaker-names';

/** A speaker with the number of his saved quotations, those under merged names included. */
export interface SpeakerCount {
  readonly speaker: KnownSpeaker;
  readonly quotations: number;
}

/**
 * Everything that is saved, in memory, as far as searching, sorting and counting need it: never changed; what is saved
 * later is in a later one. Words are folded and scanned whole for every keystroke: a word index in the database is ten
 * times slower to read and three times as large to keep.
 */
export class LibraryIndex {
  /** Who is who, by the reader's decisions. */
  readonly directory: SpeakerDirectory;
  readonly #columns: LibraryColumns;
  readonly #words: WordFinder;
  readonly #names: SpeakerNames;
  /** Folded, in the order of their numbers. */
  readonly #outlets: readonly string[];
  readonly #orders = new Map<LibraryOrder, Uint32Array>();
  /** Rows by id, once something is read. */
  #rows: ReadonlyMap<string, number> | null = null;

  constructor(shelves: readonly ShelfColumns[], directory: SpeakerDirectory) {
    this.directory = directory;
    this.#columns = libraryColumns(shelves, directory);
    this.#words = new WordFinder(this.#columns);
    this.#names = new SpeakerNames(directory);
    this.#outlets = this.#columns.outletNames.map((name) => ` ${foldWords(name)} `);
  }

  /** Reads what is saved now, once all of it is on shelves. */
  static load(): Promise<LibraryIndex> {
    return withStorageErrors(async () => {
      await catchUpShelves();
      const { shelves, speakers } = await readShelves(null);
      return new LibraryIndex(shelves, new SpeakerDirectory(speakers));
    });
  }

  /** How many quotations are saved. */
  get size(): number {
    return this.#columns.ids.length;
  }

  /** Returns the ids of the quotations that the filter lets through, in order. */
  find(filter: LibraryFilter, order: LibraryOrder): readonly string[] {
    const { ids } = this.#columns;
    const wanted = this.#rowsWithTerms(parseQuery(filter.query));
    const conditions = conditionsOf(filter, this.#columns, this.directory);
    const found: string[] = [];
    for (const row of this.#inOrder(order)) {
      if (wanted && wanted[row] === 0) continue;
      if (conditions.every((holds) => holds(row))) found.push(ids[row] ?? '');
    }
    return found;
  }

  /** Reads quotations that were found, in their order; those that were deleted meanwhile are left out. */
  read(ids: readonly string[]): Promise<readonly SavedQuotation[]> {
    const { articles, articleIds } = this.#columns;
    this.#rows ??= new Map(this.#columns.ids.map((id, row) => [id, row]));
    const rows = this.#rows;
    return quotationsById(
      ids,
      ids.map((id) => articleIds[articles[rows.get(id) ?? 0] ?? 0] ?? ''),
    );
  }

  /**
   * Returns the speakers of all saved quotations, those with most first, then by name.
   *
   * @param query only those whom all of it names, in any spelling or by role.
   */
  speakers(query = ''): readonly SpeakerCount[] {
    const { speakers, speakerIds } = this.#columns;
    const named = parseQuery(query).map((term) => this.#names.named(term));
    const counts = countItems(speakers.items, speakerIds, (id) => this.directory.of(id)?.name ?? '');
    return counts.flatMap(({ name: id, quotations }) => {
      const speaker = this.directory.of(id);
      return speaker && named.every((ids) => ids.has(id)) ? [{ speaker, quotations }] : [];
    });
  }

  /** Returns the outlets of all saved quotations, those with most first, then by name. */
  outlets(): readonly NamedCount[] {
    return countItems(this.#columns.outlets, this.#columns.outletNames);
  }

  /** Returns the tags of all saved quotations, those with most first, then by name. */
  tags(): readonly NamedCount[] {
    return countItems(this.#columns.tags.items, this.#columns.tagNames);
  }

  /** Returns in which articles each speaker is quoted, by the id under which he is shown. */
  articlesBySpeaker(): ReadonlyMap<string, ReadonlySet<number>> {
    return articlesBySpeaker(this.#columns);
  }

  #inOrder(order: LibraryOrder): Uint32Array {
    const known = this.#orders.get(order);
    if (known) return known;
    const rows = rowsInOrder(this.#columns, order, this.directory);
    this.#orders.set(order, rows);
    return rows;
  }

  /** A 1 for each row in which every term is found: in its words, its speakers' names, or its outlet. Null: all rows. */
  #rowsWithTerms(terms: readonly SearchTerm[]): Uint8Array | null {
    let all: Uint8Array | null = null;
    for (const term of terms) {
      const rows = this.#rowsWithTerm(term);
      if (all === null) all = rows;
      else for (let row = 0; row < rows.length; row++) all[row] = (all[row] ?? 0) & (rows[row] ?? 0);
    }
    return all;
  }

  #rowsWithTerm(term: SearchTerm): Uint8Array {
    const { outlets, speakers, speakerIds } = this.#columns;
    const rows = this.#words.rowsWith(term.folded).slice();
    const named = this.#names.named(term);
    const isNamed = speakerIds.map((id) => named.has(id));
    const isOutlet = this.#outlets.map((outlet) => outlet.includes(term.folded));
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] === 1) continue;
      if (isOutlet[outlets[row] ?? 0] || hasItem(speakers, row, isNamed)) rows[row] = 1;
    }
    return rows;
  }
}
