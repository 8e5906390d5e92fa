import type { Article, Quotation } from '@/engine';
import { type Attributed, type PageReading, type Result, type SaveOutcome, sendMessage } from '@/messages';
import { placeOf } from '@/page/address';
import { CardControl } from '@/page/card/card-control';
import { type CardView, cardView } from '@/page/card/card-view';
import type { CardWords, SavedState } from '@/page/card/words';
import { namesFor } from '@/page/highlights';
import { isReadLanguage } from '@/page/language';
import { Marks } from '@/page/marks';
import type { PageArticle } from '@/page/read-article';
import { type ReadPage, readPage } from '@/page/read-page';
import { inSlices } from '@/page/slices';
import { watchPage } from '@/page/watch';

/** What a session is built with. */
export interface SessionOptions {
  /** Asked for when a card is first shown: reading the catalogue takes the browser a while. */
  words(): CardWords;
  readonly mode: ShadowRootMode;
}

/** How long it takes at least until a page that has moved is looked at, in ms. */
const MOVING_MS = 250;

/** The reading of one page load: reads, marks, reports, shows the card, and keeps up with the page while it changes. */
export class Session {
  readonly #marks = new Marks();
  readonly #options: SessionOptions;
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
  #quotations: readonly Quotation[] = [];
  #reading: PageReading | null = null;
  /** True from in-page navigation on until it is known which article is there now. */
  #hasMoved = false;
  #isStyled = false;
  #words: CardWords | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** What was read, for the popup; null while reading. */
  get reading(): PageReading | null {
    return this.#hasMoved ? null : this.#reading;
  }

  /** Scrolls to the nth quotation and makes it current; false where its words are gone. */
  show(index: number): boolean {
    return this.#card?.goTo(index) ?? false;
  }

  /**
   * Reads the page from the beginning and keeps up with it; with `isWanted` also a page that the gate refuses.
   *
   * @param judged the address at which the gate has let the page through already; null where it has not been asked
   */
  async read(isWanted: boolean, judged: string | null = null): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    this.#attribution++;
    this.#card = null;
    this.#forget();
    this.#read = null;
    this.#before = null;
    this.#hasMoved = false;
    this.#isWanted = isWanted;
    this.#judged = judged;
    this.#watch();
    await this.#lookAtPage();
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
      this.#marks.moveTo(read.page.map);
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
    if (this.#quotations.length > 0 || this.#attribution > attribution + 1) return;
    this.#marks.show(
      found.map(({ quotation }) => quotation),
      map,
    );
    await this.#style(document.body);
  }

  /** Marks and reports who said what in an article. */
  async #attribute({ state, metadata, page }: ReadPage): Promise<void> {
    const attribution = ++this.#attribution;
    const { isLive, ...told } = metadata;
    const isRead = page !== null && state === 'read';
    if (!isRead && this.#quotations.length > 0) await sendMessage('pageCounted', { count: 0, state: 'none' });
    if (!isRead) this.#forget();
    const found = isRead ? await quotationsOf(page.article) : [];
    if (!(await this.#isCurrent(attribution))) return;
    const quotations = found.map(({ read }) => read);
    const reading: PageReading = { state, metadata: told, quotations, outcome: null };
    this.#reading = reading;
    if (!isRead) return;
    // Its nodes may be others by now, with the same words.
    this.#mark(
      found.map(({ quotation }) => quotation),
      this.#read?.page ?? page,
    );
    const [, outcome] = await Promise.all([this.#style(page.root), this.#save(reading)]);
    if (attribution !== this.#attribution) return;
    this.#reading = { ...reading, outcome };
    this.#card?.refresh();
    await this.#tellButton();
  }

  /** The number of attributed quotations and how it stands with them, for the toolbar button. */
  async #tellButton(): Promise<void> {
    const outcome = this.#reading?.outcome ?? null;
    const count = this.#quotations.filter(({ sources }) => sources.length > 0).length;
    const isSaved = outcome?.ok === true && outcome.value.notSaved === null;
    const state = outcome?.ok === false ? 'failed' : isSaved ? 'saved' : 'not-saved';
    await sendMessage('pageCounted', { count, state });
  }

  /** Whether an attribution still is of the article on the page; where the page has moved meanwhile, the next look tells. */
  async #isCurrent(attribution: number): Promise<boolean> {
    while (attribution === this.#attribution && ![this.#place, this.#alsoAt].includes(placeOf(location.href)))
      await new Promise((resolve) => setTimeout(resolve, MOVING_MS));
    return attribution === this.#attribution;
  }

  /** Puts the marks on the page; a card that is open stays with its quotation. */
  #mark(quotations: readonly Quotation[], { map }: PageArticle): void {
    const { current } = this.#marks;
    const words = current === null ? null : this.#quotations[current]?.parts[0]?.text;
    const wasOpen = this.#card?.close() === true;
    this.#quotations = quotations;
    this.#marks.show(quotations, map);
    this.#card ??= this.#newCard();
    const index = quotations.findIndex(({ parts }) => parts[0]?.text === words);
    if (wasOpen && index >= 0) this.#card.open(index);
  }

  #newCard(): CardControl {
    const session = this;
    const source = {
      mode: this.#options.mode,
      get words() {
        return session.#cardWords;
      },
      viewOf: (index: number) => this.#viewOf(index),
    };
    return new CardControl(document, this.#marks, source, this.#life.signal);
  }

  get #cardWords(): CardWords {
    this.#words ??= this.#options.words();
    return this.#words;
  }

  /** The names of the highlights are those of the page load: their style sheet is inserted once. */
  async #style(root: Element): Promise<void> {
    if (this.#isStyled) return;
    this.#isStyled = true;
    await sendMessage('highlightsWanted', namesFor(this.#marks.highlights, root));
  }

  #watch(): void {
    const session = this;
    const watcher = {
      get page() {
        return session.#read?.page ?? null;
      },
      moved: () => {
        this.#hasMoved = true;
      },
      // The extension may be updated or removed while a page is open: the page then stays as it is.
      lookAgain: () => this.#lookAtPage().catch(() => undefined),
      unmarked: () => this.#marks.highlights.restore(),
    };
    watchPage(document, watcher, this.#life.signal);
  }

  #save({ metadata, quotations }: PageReading): Promise<Result<SaveOutcome>> {
    return sendMessage('articleRead', { metadata, quotations });
  }

  #viewOf(index: number): CardView | null {
    const quotation = this.#quotations[index];
    const metadata = this.#reading?.metadata;
    if (!quotation || !metadata) return null;
    const marked = this.#quotations.map((_, i) => i).filter((i) => this.#marks.isMarked(i));
    const place = { index: marked.indexOf(index), count: marked.length, saved: this.#savedState(index) };
    return cardView(quotation, { ...metadata, url: location.href }, place, this.#cardWords);
  }

  #savedState(index: number): SavedState {
    if (!this.#marks.isMarked(index)) return 'no-speaker';
    const outcome = this.#reading?.outcome ?? null;
    if (outcome === null) return 'saving';
    if (!outcome.ok) return 'failed';
    if (outcome.value.ids[index] != null) return 'saved';
    return outcome.value.notSaved ?? 'by-hand';
  }

  /** Takes the marks off and gives up what was found. */
  #forget(): void {
    this.#card?.close();
    this.#marks.clear();
    this.#quotations = [];
    this.#reading = null;
  }
}

/** True where the words are the same: then the article is the same, whatever its address and the page's data say now. */
function isSameArticle(one: ReadPage, other: ReadPage): boolean {
  if (one.page === null || other.page === null) return false;
  return one.page.article.text === other.page.article.text && one.state === other.state;
}

/** Who said what in an article, from the background. @throws {Error} where it does not answer, or refuses. */
async function quotationsOf(article: Article): Promise<Attributed[]> {
  const json = JSON.stringify(article);
  // A worker that the browser ends before it has answered starts again with the next message.
  const ask = () => sendMessage('quotationsWanted', json);
  const answer = await ask().catch(ask);
  if (!answer.ok) throw new Error(answer.error);
  return JSON.parse(answer.value);
}
