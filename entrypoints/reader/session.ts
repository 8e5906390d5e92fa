import type { Article, Quotation } from '@/engine';
import { type PageReading, type Result, type SaveOutcome, sendMessage } from '@/messages';
import { CardControl } from '@/page/card/card-control';
import { type CardView, cardView } from '@/page/card/card-view';
import type { CardWords, SavedState } from '@/page/card/words';
import { namesFor } from '@/page/highlights';
import { Marks } from '@/page/marks';
import type { PageArticle } from '@/page/read-article';
import { type ReadPage, readPage } from '@/page/read-page';
import { watchPage } from '@/page/watch';
import { toReadQuotation } from './read-quotation';

/** What a session is built with. */
export interface SessionOptions {
  readonly words: CardWords;
  readonly mode: ShadowRootMode;
}

/** The reading of one page load: reads, marks, reports, shows the card, and reads anew when the page has changed. */
export class Session {
  readonly #marks = new Marks();
  readonly #options: SessionOptions;
  /** Ends with the address that was read. */
  #life = new AbortController();
  #card: CardControl | null = null;
  #read: ReadPage | null = null;
  #quotations: readonly Quotation[] = [];
  #reading: PageReading | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** What was read, for the popup; null while reading. */
  get reading(): PageReading | null {
    return this.#reading;
  }

  /** Scrolls to the nth quotation and makes it current; false where its words are gone. */
  show(index: number): boolean {
    return this.#card?.goTo(index) ?? false;
  }

  /** Reads the page and marks what was found; with `isWanted` also a page that the gate refuses. */
  async read(isWanted: boolean, before: ReadPage['metadata'] | null = null): Promise<void> {
    this.#stop();
    const read = readPage(document, { url: location.href, isWanted, before });
    const { state, metadata, page } = read;
    const { isLive, ...told } = metadata;
    this.#read = read;
    this.#watch(read, isWanted);
    const isRead = page !== null && state === 'read';
    const found = isRead ? await quotationsOf(page.article) : [];
    // Another reading may have begun meanwhile: its answer counts.
    if (this.#read !== read) return;
    const quotations = isRead ? found.map((each) => toReadQuotation(page.article, each)) : [];
    const reading: PageReading = { state, metadata: told, quotations, outcome: null };
    this.#quotations = found;
    this.#reading = reading;
    if (!isRead) return;
    this.#mark(page);
    const [, outcome] = await Promise.all([
      sendMessage('highlightsWanted', namesFor(this.#marks.highlights, page.root)),
      this.#save(reading),
    ]);
    if (this.#read !== read) return;
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

  #mark({ map }: PageArticle): void {
    this.#marks.show(this.#quotations, map);
    const source = { ...this.#options, viewOf: (index: number) => this.#viewOf(index) };
    this.#card = new CardControl(document, this.#marks, source, this.#life.signal);
  }

  #watch({ page, metadata }: ReadPage, isWanted: boolean): void {
    const again = (wanted: boolean, before: ReadPage['metadata'] | null) => {
      // The extension may have been updated or removed meanwhile: the page then stays as it is.
      this.read(wanted, before).catch(() => undefined);
    };
    const onChange = {
      moved: () => again(false, metadata),
      grown: () => again(isWanted, null),
      unmarked: () => this.#marks.highlights.restore(),
    };
    watchPage(document, page?.root ?? null, onChange, this.#life.signal);
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
    return cardView(quotation, { ...metadata, url: location.href }, place, this.#options.words);
  }

  #savedState(index: number): SavedState {
    if (!this.#marks.isMarked(index)) return 'no-speaker';
    const outcome = this.#reading?.outcome ?? null;
    if (outcome === null) return 'saving';
    if (!outcome.ok) return 'failed';
    if (outcome.value.ids[index] != null) return 'saved';
    return outcome.value.notSaved ?? 'by-hand';
  }

  #stop(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#marks.clear();
    this.#card = null;
    this.#read = null;
    this.#quotations = [];
    this.#reading = null;
  }
}

/** Who said what in an article, from the background. @throws {Error} where it does not answer, or refuses. */
async function quotationsOf(article: Article): Promise<Quotation[]> {
  // A worker that the browser ends before it has answered starts again with the next message.
  const ask = () => sendMessage('quotationsWanted', article);
  const answer = await ask().catch(ask);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
