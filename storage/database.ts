import { Dexie, type Table } from 'dexie';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from './records';

/**
 * The reader's library in IndexedDB. Versions are only ever added to, never changed: a reader may come from any of
 * them, and after a downgrade old code meets newer rows, which is why every row has its own `v`.
 */
export class LibraryDatabase extends Dexie {
  readonly articles: Table<ArticleRecord, string>;
  readonly quotations: Table<QuotationRecord, string>;
  readonly speakers: Table<SpeakerRecord, string>;

  constructor(name = 'on-record') {
    super(name);
    this.version(1).stores({
      articles: 'id, lastReadAt',
      quotations: 'id, articleId, savedAt, deletedAt, *speakerIds',
      speakers: 'id',
    });
    this.articles = this.table('articles');
    this.quotations = this.table('quotations');
    this.speakers = this.table('speakers');
  }
}

/** The one library of this extension; opened by its first use. */
export const database = new LibraryDatabase();
