import { Dexie, type Table } from 'dexie';
import { knowLibrary } from './errors';
import { carefulFactory } from './opening/careful-factory';
import { packedQuotations } from './packed-quotations';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from './records';
import type { ShelfRecord } from './search/shelf';
import { SHELVES, type ShelvingState } from './search/shelving-state';
import type {
  BacklogRecord,
  LinkRecord,
  RackRecord,
  StatementDecision,
} from './statements/statement-records';

/**
 * The reader's library in IndexedDB. Versions are only ever added to, never changed: a reader may come from any of
 * them, and after a downgrade old code meets newer rows, which is why every row has its own `v`.
 */
export class LibraryDatabase extends Dexie {
  readonly articles: Table<ArticleRecord, string>;
  readonly quotations: Table<QuotationRecord, string>;
  readonly speakers: Table<SpeakerRecord, string>;
  /** What searching needs of the quotations, many in a row. Derived from the other tables. */
  readonly shelves: Table<ShelfRecord, number, Omit<ShelfRecord, 'id'>>;
  readonly shelving: Table<ShelvingState, string>;
  readonly statementRacks: Table<RackRecord, [string, number]>;
  readonly statementLinks: Table<LinkRecord, [string, string]>;
  readonly statementDecisions: Table<StatementDecision, [string, string]>;
  readonly statementBacklog: Table<BacklogRecord, number>;
  #isBlocked = false;
  #isOutdated = false;

  constructor(name = 'on-record') {
    const indexedDB = carefulFactory({ newest: () => Math.round(NEWEST * 10) });
    // Dexie would keep a copy of every answer that somebody watches, and copy it again for each that asks.
    super(name, { cache: 'disabled', indexedDB });
    this.version(1).stores({
      articles: 'id, lastReadAt',
      quotations: 'id, articleId, savedAt, deletedAt, *speakerIds',
      speakers: 'id',
    });
    this.version(2)
      .stores({
        shelves: '++id, revision, fill, *articles',
        shelving: 'name',
        statementRacks: '[rack+n]',
        statementLinks: '[one+other], other',
        statementDecisions: '[one+other], other',
        statementBacklog: '++n',
      })
      // Only notes that there is something to do: see catchUpShelves and finishBacklog.
      .upgrade(async (before) => {
        await before.table('shelving').add({ ...SHELVES, after: '' });
        await before.table('statementBacklog').add({ articleIds: null, after: '' });
      });
    this.use(packedQuotations);
    this.articles = this.table('articles');
    this.quotations = this.table('quotations');
    this.speakers = this.table('speakers');
    this.shelves = this.table('shelves');
    this.shelving = this.table('shelving');
    this.statementRacks = this.table('statementRacks');
    this.statementLinks = this.table('statementLinks');
    this.statementDecisions = this.table('statementDecisions');
    this.statementBacklog = this.table('statementBacklog');
    this.on('blocked', () => {
      this.#isBlocked = true;
    });
    this.on(
      'ready',
      () => {
        this.#isBlocked = false;
      },
      true,
    );
    // Dexie closes the library when another window brings it to a newer version, which then does not wait for this one.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion !== null) this.#isOutdated = true;
    });
  }

  /** True while an upgrade waits for windows of an older version to let go of the library. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** True where another window has brought the library to a newer version: this page is of an older one. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }
}

/** The newest version that is declared above. */
const NEWEST = 2;

/** The one library of this extension; opened by its first use. */
export const database = new LibraryDatabase();
knowLibrary(database);
