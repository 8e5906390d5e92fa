import type { Quotation } from '@/engine';
import { type PageReading, type ShownWords, sendMessage } from '@/messages';
import { placeOf, whileElsewhere } from '@/page/address';
import { CardControl } from '@/page/card/card-control';
import { Marks } from '@/page/marks';
import type { PageArticle } from '@/page/read-article';
import type { ReadPage } from '@/page/read-page';
import { watchPage } from '@/page/watch';
import { mayBeRead } from './ask-access';
import { attributionOf, namesIn } from './ask-engine';
import { cardSource } from './card-source';
import { pageDocument } from './page-document';
import { PageQuotations } from './page-quotations';
import { quoteSelection } from './quote-selection';
import { readAgain } from './read-again';
import { readWhatever } from './read-whatever';
import { savedHere } from './saved-here';
import type { SelectionPlace } from './selection-refusal';
import type { ReadingTask, SessionOptions } from './session-options';
import { SettingsOnPage } from './settings-on-page';
import { showSaved } from './show-saved';

/** The reading of one page load: reads, marks, reports, shows the card, and keeps up with the page while it changes. */
export class Session {
  readonly marks = new Marks();
  readonly #options: SessionOptions;
  readonly #found = new PageQuotations(this.marks, () => this.#options.words());
  /** Ends when the page is to be read from the beginning. */
  #life = new AbortController();
  /** Why the page is read. */
  #task: ReadingTask = 'found';
  #judged: string | null = null;
  /** Count the looks at the page and the articles attributed: what comes of an older one is void. */
  #look = 0;
  #attribution = 0;
  #card: CardControl | null = null;
  #read: ReadPage | null = null;
  /** Where the article that was read last is, under which address it was seen last, and what was said at the one before. */
  #place = '';
  #alsoAt = '';
  #before: ReadPage['metadata'] | null = null;
  /** The reading that goes on or was last; null where only a selection was looked at. */
  #pending: Promise<void> | null = null;
  /** True from in-page navigation on until it is known which article is there now. */
  #hasMoved = false;
  readonly #settings = new SettingsOnPage(this.marks.highlights);
  /** What is to be shown as soon as the page is read. */
  #waiting: ShownWords | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** What was read, for the popup; null while reading, and where nobody asked for the page to be read. */
  get reading(): PageReading | null {
    return this.hasBegun && !this.#hasMoved ? (this.#found.library?.reading ?? null) : null;
  }

  /** True once the page is to be read, and not only a selection on it. */
  get hasBegun(): boolean {
    return this.#pending !== null;
  }

  /** Scrolls to the nth quotation and makes it current; false where its words are gone. */
  show(index: number): boolean {
    return this.#card?.goTo(index) ?? false;
  }

  /** Goes to a saved quotation, or tells on the page that it is gone: then false. While the page is read it waits. */
  showSaved(shown: ShownWords): boolean {
    const { library } = this.#found;
    if (library?.reading.outcome && this.#card) return showSaved(shown, library, this.#card);
    this.#waiting = shown;
    return true;
  }

  /**
   * Reads the page from the beginning and keeps up with it; with `wanted` also a page that the gate refuses. A page that
   * was `asked` for is read whatever may be read by itself, and no other that comes in its place.
   *
   * @param judged the address at which the gate has let the page through already; null where it has not been asked
   */
  read(task: ReadingTask, judged: string | null = null): Promise<void> {
    this.#task = task;
    this.#judged = judged;
    this.#pending = this.#readNow();
    return this.#pending;
  }

  /** Leaves the page as if it had not been read. */
  async stop(): Promise<void> {
    if (!this.hasBegun) return;
    this.giveUp();
    await sendMessage('pageCounted', { count: 0, state: 'none' });
  }

  /** Takes everything off the page for good. */
  end(): void {
    this.giveUp();
    this.#life.abort();
  }

  /** Goes by what may be read by itself now. */
  async followAccess(): Promise<void> {
    if (this.hasBegun && this.#task === 'found' && !(await mayBeRead())) await this.stop();
  }

  /** Goes by what the reader has changed about pages; the article is attributed anew where that makes a difference. */
  async followSettings(): Promise<void> {
    if (this.hasBegun && (await this.#settings.follow()) && this.#read) await this.#attribute(this.#read);
  }

  /** Has the reader say who said the words that are selected on the page, and saves them. */
  async quoteSelection(place: SelectionPlace): Promise<void> {
    await this.#pending?.catch(() => undefined);
    const page = this.#read?.page ?? (await this.#readForQuoting());
    this.#card ??= this.#newCard();
    await quoteSelection(
      {
        words: this.#options.words(),
        isPrivate: this.#options.isPrivate(),
        card: this.#card,
        page,
        quotations: this.#found.all,
        add: (quotation, from) => this.#add(quotation, from),
        namesIn: ({ article }) => namesIn(article),
      },
      place,
    );
  }

  /** Asks anew what the library holds of this page, after that was changed elsewhere. */
  async askLibrary(): Promise<void> {
    const { library } = this.#found;
    if (library?.reading.state !== 'read') return;
    await library.report();
    if (this.#found.library === library) await this.#showLibrary();
  }

  /** Whether the article that came in place of the one before may be read too; where not, reading stops. */
  async #goesOn(): Promise<boolean> {
    const goesOn = this.#task === 'found' || (await mayBeRead());
    if (goesOn) this.#task = 'found';
    else await this.stop();
    return goesOn;
  }

  async #readNow(): Promise<void> {
    this.giveUp();
    const follow = this.#watch();
    void this.#settings.ask();
    await this.#lookAtPage();
    follow();
  }

  /** Reads what is on the page now; where its article is the one already read, only the marks are put on its new nodes. */
  async #lookAtPage(): Promise<void> {
    const look = ++this.#look;
    const known = this.#read;
    const url = location.href;
    const isElsewhere = known !== null && placeOf(url) !== this.#place;
    const before = isElsewhere ? known.metadata : this.#before;
    const { read, isSame } = await readAgain({
      ...{ known, url, before, isElsewhere, isWanted: this.#task === 'wanted' },
      // What was let through once is not judged again where it is.
      isLetIn: url === this.#judged || (!isElsewhere && known?.page != null),
      onBeginning: (beginning) => this.#markBeginning(beginning),
    });
    if (look !== this.#look) return;
    this.#hasMoved = false;
    if (known && isSame && read.page) {
      this.#read = { ...known, page: read.page };
      this.#alsoAt = placeOf(url);
      this.marks.moveTo(read.page.map);
      return;
    }
    if (isElsewhere && !(await this.#goesOn())) return;
    this.#read = read;
    this.#place = this.#alsoAt = placeOf(url);
    this.#before = before;
    await this.#attribute(read);
  }

  /** Marks what is quoted in the beginning of a very long article before the rest is read. */
  async #markBeginning(beginning: PageArticle): Promise<void> {
    const look = this.#look;
    await this.#settings.askStyle(beginning.root, this.#life.signal);
    await this.#found.markBeginning(beginning, () => look === this.#look);
  }

  /** Marks and reports who said what in an article. */
  async #attribute({ state, metadata, page }: ReadPage): Promise<void> {
    const attribution = ++this.#attribution;
    const isStill = () => attribution === this.#attribution;
    const { isLive, ...told } = metadata;
    const isRead = page !== null && state === 'read';
    if (!isRead && this.#found.all.length > 0) await sendMessage('pageCounted', { count: 0, state: 'none' });
    if (!isRead) this.#forget();
    const styled = isRead ? await this.#settings.askStyle(page.root, this.#life.signal) : null;
    if (!isStill()) return;
    const asked = isRead ? savedHere(told.canonicalUrl) : null;
    const found = isRead ? await attributionOf(page.article) : null;
    // Where the page has moved meanwhile, the next look tells.
    await whileElsewhere(() => [this.#place, this.#alsoAt], isStill);
    if (!isStill()) return;
    await this.#mark(() => this.#found.take(found, { state, metadata: told }));
    const saved = await asked;
    if (!isRead || !saved || !isStill()) return;
    await Promise.all([styled?.done, this.#found.report(page.article, saved.quotations)]);
    if (!isStill()) return;
    await this.#showLibrary();
    const waiting = saved.shown ?? this.#waiting;
    this.#waiting = null;
    if (waiting) this.showSaved(waiting);
  }

  /** Shows on page, card and button what the library holds now. */
  async #showLibrary(): Promise<void> {
    this.marks.update(this.#found.shown);
    this.#card?.refresh();
    await this.#found.tellButton();
  }

  /** The article of a page that was not to be read, for its words alone: nothing of it is marked, saved or told. */
  async #readForQuoting(): Promise<PageArticle | null> {
    const { read, told } = await readWhatever();
    if (!this.#found.library) this.#found.take(null, told);
    this.#read = read;
    if (read.page) this.marks.show([], read.page.map);
    return read.page;
  }

  /** Saves and marks a quotation that the reader chose; its place, or null where that failed. */
  async #add(quotation: Quotation, page: PageArticle): Promise<number | null> {
    const index = await this.#found.add(quotation, page, page !== this.#read?.page);
    if (index === null) return null;
    await (await this.#settings.askStyle(page.root, this.#life.signal)).done;
    await this.#showLibrary();
    return index;
  }

  /** Takes what was found and puts the marks on the page; a card that is open stays with its quotation. */
  async #mark(take: () => { readonly reading: PageReading }): Promise<void> {
    const { current } = this.marks;
    const words = current === null ? null : this.#found.all[current]?.parts[0]?.text;
    const wasOpen = this.#card?.close() === true;
    const { reading } = take();
    // Its nodes may be others by now, with the same words.
    const page = this.#read?.page;
    if (!page || reading.state !== 'read') return;
    this.#card ??= this.#newCard();
    await this.#found.markAll(page.map);
    const index = this.#found.all.findIndex(({ parts }) => parts[0]?.text === words);
    if (wasOpen && index >= 0) this.#card?.open(index);
  }

  #newCard(): CardControl {
    const source = cardSource({
      ...this.#options,
      found: this.#found,
      settings: this.#settings,
      article: () => this.#read?.page?.article ?? null,
      showLibrary: () => this.#showLibrary(),
    });
    return new CardControl(pageDocument, this.marks, source, this.#life.signal);
  }

  #watch(): () => void {
    const watcher = {
      page: () => this.#read?.page ?? null,
      moved: () => {
        this.#hasMoved = true;
      },
      lookAgain: () => this.#lookAtPage().catch(() => undefined),
      unmarked: () => this.marks.highlights.restore(),
    };
    return watchPage(pageDocument, watcher, this.#life.signal);
  }

  /** Gives up the reading there was, with all that listens for it; whoever asks next has the page read again. */
  giveUp(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#pending = null;
    this.#look++;
    this.#attribution++;
    this.#forget();
    this.#card = null;
    this.#read = null;
    this.#before = null;
    this.#hasMoved = false;
  }

  /** Takes the marks off and gives up what was found. */
  #forget(): void {
    this.#card?.close();
    this.marks.clear();
    this.#found.forget();
  }
}
