import type { Quotation } from '@/engine';
import { type PageReading, type ShownWords, sendMessage } from '@/messages';
import { placeOf } from '@/page/address';
import { CardControl, type CardSource } from '@/page/card/card-control';
import type { CardWords } from '@/page/card/words';
import { isReadLanguage } from '@/page/language';
import { Marks } from '@/page/marks';
import type { PageArticle } from '@/page/read-article';
import { type ReadPage, readPage } from '@/page/read-page';
import { isSameArticle } from '@/page/same-article';
import { inSlices } from '@/page/slices';
import { watchPage } from '@/page/watch';
import { namesIn, quotationsOf } from './ask-engine';
import type { PageLibrary } from './page-library';
import { PageQuotations } from './page-quotations';
import { quoteSelection } from './quote-selection';
import { savedHere } from './saved-here';
import type { SelectionPlace } from './selection-refusal';
import { showSaved } from './show-saved';
import { styleMarks } from './style-marks';

/** What a session is built with. */
export interface SessionOptions {
  /** Asked for when a card is first shown: reading the catalogue takes the browser a while. */
  words(): CardWords;
  readonly mode: ShadowRootMode;
  readonly isPrivate: boolean;
}

/** How long it takes at least until a page that has moved is looked at, in ms. */
const MOVING_MS = 250;

/** The reading of one page load: reads, marks, reports, shows the card, and keeps up with the page while it changes. */
export class Session {
  readonly marks = new Marks();
  readonly #options: SessionOptions;
  readonly #found = new PageQuotations(this.marks, () => this.#cardWords);
  /** Ends when the page is to be read from the beginning. */
  #life = new AbortController();
  #isWanted = false;
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
  #isStyled = false;
  #words: CardWords | null = null;
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
   * Reads the page from the beginning and keeps up with it; with `isWanted` also a page that the gate refuses.
   *
   * @param judged the address at which the gate has let the page through already; null where it has not been asked
   */
  read(isWanted: boolean, judged: string | null = null): Promise<void> {
    this.#pending = this.#readNow(isWanted, judged);
    return this.#pending;
  }

  /** Has the reader say who said the words that are selected on the page, and saves them. */
  async quoteSelection(place: SelectionPlace): Promise<void> {
    await this.#pending?.catch(() => undefined);
    const page = this.#read?.page ?? (await this.#readForQuoting());
    this.#card ??= this.#newCard();
    await quoteSelection(
      {
        words: this.#cardWords,
        isPrivate: this.#options.isPrivate,
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

  async #readNow(isWanted: boolean, judged: string | null): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    this.#attribution++;
    this.#card = null;
    this.#forget();
    this.#read = null;
    this.#before = null;
    this.#hasMoved = false;
    this.#isStyled = false;
    this.#isWanted = isWanted;
    this.#judged = judged;
    const follow = this.#watch();
    await this.#lookAtPage();
    follow();
  }

  /** Reads what is on the page now; where its article is the one already read, only the marks are put on its new nodes. */
  async #lookAtPage(): Promise<void> {
    const look = ++this.#look;
    const known = this.#read;
    const url = location.href;
    const isElsewhere = known !== null && placeOf(url) !== this.#place;
    const options = { url, before: isElsewhere ? known.metadata : this.#before };
    // What was let through once is not judged again where it is.
    const isLetIn = this.#isWanted || url === this.#judged || (!isElsewhere && known?.page != null);
    let read = await inSlices(readPage(document, { ...options, isWanted: isLetIn }), (beginning) => {
      if (known === null && beginning) void this.#markBeginning(beginning);
    });
    const isSame = known !== null && isSameArticle(known, read);
    // Somebody wanted the article that was here, not any that comes after it.
    if (isElsewhere && !isSame && this.#isWanted)
      read = await inSlices(readPage(document, { ...options, isWanted: false }));
    if (look !== this.#look) return;
    this.#hasMoved = false;
    if (isSame && read.page) {
      this.#read = { ...known, page: read.page };
      this.#alsoAt = placeOf(url);
      this.marks.moveTo(read.page.map);
      return;
    }
    if (isElsewhere) this.#isWanted = false;
    this.#read = read;
    this.#place = this.#alsoAt = placeOf(url);
    this.#before = options.before;
    await this.#attribute(read);
  }

  /** Marks what is quoted in the beginning of a very long article while the rest is still being read. */
  async #markBeginning({ article, map }: PageArticle): Promise<void> {
    const attribution = this.#attribution;
    if (!isReadLanguage(article.language)) return;
    const found = await quotationsOf(article).catch(() => []);
    // The whole article, or another one, may have come before.
    if (this.#found.all.length > 0 || this.#attribution > attribution + 1) return;
    this.marks.show(
      found.map(({ quotation }) => ({ quotation, decided: null })),
      map,
    );
    await this.#style(document.body);
  }

  /** Marks and reports who said what in an article. */
  async #attribute({ state, metadata, page }: ReadPage): Promise<void> {
    const attribution = ++this.#attribution;
    const { isLive, ...told } = metadata;
    const isRead = page !== null && state === 'read';
    if (!isRead && this.#found.all.length > 0) await sendMessage('pageCounted', { count: 0, state: 'none' });
    if (!isRead) this.#forget();
    const asked = isRead ? savedHere(told.canonicalUrl) : null;
    const found = isRead ? await quotationsOf(page.article) : [];
    const saved = await asked;
    if (!(await this.#isCurrent(attribution))) return;
    // Its nodes may be others by now, with the same words.
    this.#mark(() => this.#found.take(found, { state, metadata: told }), this.#read?.page ?? null);
    if (!isRead || !saved) return;
    await Promise.all([this.#style(page.root), this.#found.report(page.article, saved.quotations)]);
    if (attribution !== this.#attribution) return;
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
    const read = await inSlices(readPage(document, { url: location.href, isWanted: true, before: null }));
    const { isLive, ...metadata } = read.metadata;
    if (!this.#found.library) this.#found.take([], { state: read.state, metadata });
    this.#read = read;
    if (read.page) this.marks.show([], read.page.map);
    return read.page;
  }

  /** Saves and marks a quotation that the reader chose; its place, or null where that failed. */
  async #add(quotation: Quotation, page: PageArticle): Promise<number | null> {
    const index = await this.#found.add(quotation, page, page !== this.#read?.page);
    if (index === null) return null;
    await this.#style(page.root);
    await this.#showLibrary();
    return index;
  }

  /** Whether an attribution still is of the article on the page; where the page has moved meanwhile, the next look tells. */
  async #isCurrent(attribution: number): Promise<boolean> {
    while (attribution === this.#attribution && ![this.#place, this.#alsoAt].includes(placeOf(location.href)))
      await new Promise((resolve) => setTimeout(resolve, MOVING_MS));
    return attribution === this.#attribution;
  }

  /** Takes what was found and puts the marks on the page; a card that is open stays with its quotation. */
  #mark(take: () => PageLibrary, page: PageArticle | null): void {
    const { current } = this.marks;
    const words = current === null ? null : this.#found.all[current]?.parts[0]?.text;
    const wasOpen = this.#card?.close() === true;
    const library = take();
    if (!page || library.reading.state !== 'read') return;
    this.marks.show(this.#found.shown, page.map);
    this.#card ??= this.#newCard();
    const index = this.#found.all.findIndex(({ parts }) => parts[0]?.text === words);
    if (wasOpen && index >= 0) this.#card.open(index);
  }

  #newCard(): CardControl {
    const session = this;
    const source: CardSource = {
      mode: this.#options.mode,
      get words() {
        return session.#cardWords;
      },
      viewOf: (index) => this.#found.viewOf(index),
      pickerOf: (index) => this.#found.pickerOf(index, this.#read?.page?.article ?? null),
      compare: (index) => this.#found.compare(index),
      act: (index, action) => this.#found.act(index, action).finally(() => this.#showLibrary()),
    };
    return new CardControl(document, this.marks, source, this.#life.signal);
  }

  get #cardWords(): CardWords {
    this.#words ??= this.#options.words();
    return this.#words;
  }

  async #style(root: Element): Promise<void> {
    if (this.#isStyled) return;
    this.#isStyled = true;
    await styleMarks(this.marks.highlights, root, this.#life.signal);
  }

  #watch(): () => void {
    const watcher = {
      page: () => this.#read?.page ?? null,
      moved: () => {
        this.#hasMoved = true;
      },
      // The extension may be updated or removed while a page is open: the page then stays as it is.
      lookAgain: () => this.#lookAtPage().catch(() => undefined),
      unmarked: () => this.marks.highlights.restore(),
    };
    return watchPage(document, watcher, this.#life.signal);
  }

  /** Takes the marks off and gives up what was found. */
  #forget(): void {
    this.#card?.close();
    this.marks.clear();
    this.#found.forget();
  }
}
