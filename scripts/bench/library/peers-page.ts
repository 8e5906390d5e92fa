import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { foldWords } from '@/storage/search/fold-words';
import { articleOf, FIRST_SEED, generateLibrary, type MadeArticle } from './generate-library';

/** What is searched of a quotation, without any of its evidence: the peers have less to keep and to read. */
interface PeerRow {
  readonly id: number;
  readonly words: string;
  readonly speaker: string;
  readonly outlet: string;
}

interface IndexedRow extends PeerRow {
  readonly all: readonly string[];
}

/** A usual way to search: what `npm run bench:library` compares with. Times are in ms. */
export interface Peer {
  /** Keeps the first so many quotations of the invented library. */
  fill(size: number): Promise<void>;
  /** Time until it can be searched in a page that was just opened. */
  load(): Promise<number>;
  /** Times of one search each. */
  search(queries: readonly string[]): Promise<readonly number[]>;
  /** Time of keeping an article of 30 quotations more. */
  save(seed: number): Promise<number>;
}

declare global {
  var peers: { readonly dexie: Peer; readonly miniSearch: Peer };
}

/** Rows of one saved article, at most. */
const IDS_A_SEED = 1_000;
/** Rows that are written in one transaction while filling. */
const AT_ONCE = 1_000;

/** A table in which every word of a quotation points to it. */
class DexieWords implements Peer {
  readonly #database = new Dexie('peer-words');
  readonly #rows: Table<IndexedRow, number>;

  constructor() {
    this.#database.version(1).stores({ rows: 'id, *all' });
    this.#rows = this.#database.table('rows');
  }

  async fill(size: number): Promise<void> {
    for (const rows of inPieces(size, await filledRows(this.#rows))) {
      await this.#rows.bulkPut(rows.map(withWords));
    }
  }

  async load(): Promise<number> {
    this.#database.close();
    const start = performance.now();
    await this.#database.open();
    return performance.now() - start;
  }

  async search(queries: readonly string[]): Promise<readonly number[]> {
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      const words = foldWords(query).split(' ').filter(Boolean);
      const found = await Promise.all(
        words.map((word) => this.#rows.where('all').startsWith(word).primaryKeys()),
      );
      const [first = [], ...others] = found.map((keys) => new Set(keys));
      [...first].filter((key) => others.every((keys) => keys.has(key)));
      times.push(performance.now() - start);
    }
    return times;
  }

  async save(seed: number): Promise<number> {
    const rows = rowsOf(articleOf(30, seed), seed * IDS_A_SEED).map(withWords);
    const start = performance.now();
    await this.#rows.bulkPut(rows);
    return performance.now() - start;
  }
}

/** An index in memory, made from rows whenever a page is opened: it offers no way to keep it but as one long text. */
class MiniSearchIndex implements Peer {
  readonly #database = new Dexie('peer-rows');
  readonly #rows: Table<PeerRow, number>;
  #index = newIndex();

  constructor() {
    this.#database.version(1).stores({ rows: 'id' });
    this.#rows = this.#database.table('rows');
  }

  async fill(size: number): Promise<void> {
    for (const rows of inPieces(size, await filledRows(this.#rows))) await this.#rows.bulkPut(rows);
  }

  async load(): Promise<number> {
    this.#index = newIndex();
    const start = performance.now();
    this.#index.addAll(await this.#rows.toArray());
    return performance.now() - start;
  }

  async search(queries: readonly string[]): Promise<readonly number[]> {
    return queries.map((query) => {
      const start = performance.now();
      this.#index.search(query, { prefix: true, combineWith: 'AND' });
      return performance.now() - start;
    });
  }

  async save(seed: number): Promise<number> {
    const rows = rowsOf(articleOf(30, seed), seed * IDS_A_SEED);
    const start = performance.now();
    await this.#rows.bulkPut(rows);
    this.#index.addAll(rows);
    return performance.now() - start;
  }
}

/** Rows of the library, without those that `save` added. */
function filledRows(rows: Table<PeerRow, number>): Promise<number> {
  return rows
    .where('id')
    .below(FIRST_SEED * IDS_A_SEED)
    .count();
}

function newIndex(): MiniSearch<PeerRow> {
  return new MiniSearch({ fields: ['words', 'speaker', 'outlet'] });
}

function withWords(row: PeerRow): IndexedRow {
  return { ...row, all: [...new Set(foldWords(`${row.words} ${row.speaker} ${row.outlet}`).split(' '))] };
}

function rowsOf({ reading }: MadeArticle, first: number): PeerRow[] {
  const { outlet } = reading.metadata;
  return reading.quotations.map(({ parts, sources }, index) => ({
    id: first + index,
    words: parts.map(({ exact }) => exact).join(' '),
    speaker: sources.map(({ name }) => name).join(', '),
    outlet,
  }));
}

/** The first so many quotations of the invented library, but those that are there already, in pieces. */
function* inPieces(size: number, known: number): Generator<PeerRow[]> {
  let rows: PeerRow[] = [];
  let next = 0;
  for (const article of generateLibrary()) {
    const added = rowsOf(article, next).slice(0, size - next);
    next += added.length;
    rows.push(...added.filter(({ id }) => id >= known));
    if (rows.length >= AT_ONCE || next >= size) {
      yield rows;
      rows = [];
    }
    if (next >= size) return;
  }
}

globalThis.peers = { dexie: new DexieWords(), miniSearch: new MiniSearchIndex() };
