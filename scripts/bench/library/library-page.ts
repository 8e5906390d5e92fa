import { Dexie } from 'dexie';
import { inLibrary } from '@/storage/in-library';
import { saveReading } from '@/storage/reading/save-reading';
import { NO_FILTER } from '@/storage/search/library-filter';
import { LibraryIndex } from '@/storage/search/library-index';
import { countQuotations } from '@/storage/search/recent-quotations';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { articleOf, generateLibrary } from './generate-library';
import { versionsOf } from './versions';

/**
 * What `npm run bench:library` runs within a page of the extension: the extension's own storage, on its own database.
 */
export interface LibraryPage {
  /** Saves articles as the background does until so many quotations are saved; returns how many are. */
  fill(size: number): Promise<number>;
  /** Has the journal, which holds up to 4 MB as they were written, brought into the compressed tables. */
  flush(): Promise<void>;
  /** Times of saving articles of 30 quotations each, in ms. */
  save(runs: number): Promise<readonly number[]>;
  /** Saves one statement as so many outlets print it, each in words of its own; returns the id of its fullest wording. */
  saveVersions(count: number): Promise<string>;
  /** Loads the index; returns how long that took, in ms. */
  load(): Promise<number>;
  /** Times of searching the loaded index, in ms. */
  search(queries: readonly string[]): readonly number[];
}

declare global {
  var libraryPage: LibraryPage;
}

/** Articles that are saved in one transaction while filling. */
const AT_ONCE = 100;
/** Between one article that is saved and the next. */
const PAUSE_MS = 200;

const made = generateLibrary();
let index: LibraryIndex | null = null;
let seed = Date.now();

globalThis.libraryPage = {
  async fill(size) {
    let missing = size - (await countQuotations());
    let passed = size - missing;
    while (missing > 0) {
      // Many articles in one transaction; `asked`, since looking for the setting would end it.
      missing -= await inLibrary(async () => {
        let saved = 0;
        for (let article = 0; article < AT_ONCE && saved < missing; article++) {
          const { url, at, reading } = made.next().value;
          // What an earlier page has saved is made again and passed over.
          passed -= reading.quotations.length;
          if (passed >= 0) continue;
          saved += (await saveReading(reading, { url, incognito: false, asked: true }, at)).saved;
        }
        return saved;
      });
    }
    await finishBacklog();
    return countQuotations();
  },

  async flush() {
    // There is no command for it: more is written than the journal takes, and deleted again.
    const filler = new Dexie('filler');
    filler.version(1).stores({ rows: '' });
    for (let row = 0; row < 200; row++) {
      await filler.table('rows').put(crypto.getRandomValues(new Uint8Array(30_000)), row);
    }
    await filler.delete();
  },

  async save(runs) {
    const times: number[] = [];
    // Made before any is saved: inventing one takes as long as saving it.
    const articles = Array.from({ length: runs }, () => articleOf(30, seed++));
    for (const { url, reading } of articles) {
      // As in life: nobody opens articles as fast as they are saved.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const start = performance.now();
      await saveReading(reading, { url, incognito: false });
      times.push(performance.now() - start);
    }
    return times;
  },

  async saveVersions(count) {
    let fullest = '';
    for (const [n, { url, reading }] of versionsOf(count, seed++).entries()) {
      const { ids } = await saveReading(reading, { url, incognito: false });
      if (n === 0) fullest = ids[0] ?? '';
    }
    return fullest;
  },

  async load() {
    const start = performance.now();
    index = await LibraryIndex.load();
    return performance.now() - start;
  },

  search: (queries) =>
    queries.map((query) => {
      const start = performance.now();
      index?.find({ ...NO_FILTER, query }, 'newest');
      return performance.now() - start;
    }),
};
