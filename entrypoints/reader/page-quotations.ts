import type { Article, Quotation, Source } from '@/engine';
import { type PageReading, sendMessage } from '@/messages';
import { elsewhereOn } from '@/page/anchoring/stands-elsewhere';
import type { CardSource } from '@/page/card/card-control';
import { type CardView, cardView } from '@/page/card/card-view';
import { speakerChoices } from '@/page/card/speaker-choices';
import type { PickerView } from '@/page/card/speaker-picker';
import type { CardWords, Done } from '@/page/card/words';
import type { Marks } from '@/page/marks';
import type { PageArticle } from '@/page/read-article';
import { toReadQuotation } from '@/page/read-quotation';
import { type ShownQuotation, speakersOf } from '@/page/shown-quotation';
import { inSlices, painted, pause } from '@/page/slices';
import type { TextMap } from '@/page/text-map';
import type { SoughtQuotation } from '@/storage/reading/quotations-of-article';
import { wordsLink } from '@/storage/words-link';
import { persistently } from '../surfaces/persistently';
import { anchorSaved } from './anchor-saved';
import { attributionOf, type Found, namesIn } from './ask-engine';
import { doInLibrary } from './do-in-library';
import { pageDocument } from './page-document';
import { PageLibrary } from './page-library';
import { savedBefore } from './saved-before';

/** The quotations of a page with what the library holds of them: what the card shows, and what is done in it. */
export class PageQuotations {
  readonly #marks: Marks;
  readonly #words: () => CardWords;
  #quotations: readonly Quotation[] = [];
  #library: PageLibrary | null = null;
  /** Where quotations that the reader added beside the article stand. */
  readonly #mapsBeside = new WeakMap<Quotation, TextMap>();

  constructor(marks: Marks, words: () => CardWords) {
    this.#marks = marks;
    this.#words = words;
  }

  get all(): readonly Quotation[] {
    return this.#quotations;
  }

  get library(): PageLibrary | null {
    return this.#library;
  }

  /** Takes what was found on the page; null where it was not looked for. */
  take(found: Found | null, reading: Omit<PageReading, 'quotations' | 'sentences' | 'outcome'>): PageLibrary {
    this.#quotations = found?.quotations.map(({ quotation }) => quotation) ?? [];
    const library = new PageLibrary({
      ...reading,
      quotations: found?.quotations.map(({ read }) => read) ?? [],
      ...(found && { sentences: found.sentences }),
      outcome: null,
    });
    this.#library = library;
    return library;
  }

  /** Marks what is quoted in an article's beginning, if that is wanted `still` when it is known, and lets it be seen. */
  async markBeginning({ article, map }: PageArticle, still: () => boolean): Promise<void> {
    const found = await attributionOf(article).catch(() => null);
    if (!found || !still()) return;
    this.#marks.show(
      found.quotations.map(({ quotation }) => ({ quotation, decided: null })),
      map,
    );
    await painted();
  }

  /** Marks all that was found. */
  async markAll(map: TextMap): Promise<void> {
    await inSlices(this.#marks.showing(this.shown, map));
  }

  /** Finds again what was saved of the article before, and reports that with the reading. */
  async report(article: Article, saved: readonly SoughtQuotation[]): Promise<void> {
    const library = this.#library;
    if (!library) return;
    const read = library.reading.quotations;
    const anchors = await anchorSaved(article, read, saved, elsewhereOn(pageDocument));
    // What was read is sent at a stretch.
    await pause();
    if (this.#library !== library) return;
    const before = savedBefore(anchors, saved);
    library.found(anchors, before);
    this.#quotations = [...this.#quotations, ...before.map(({ quotation }) => quotation)];
    await library.report();
  }

  /** Opens the library where it lays beside each other how others report a quotation. */
  compare(index: number): void {
    void this.#library?.compare(index).catch(() => undefined);
  }

  forget(): void {
    this.#quotations = [];
    this.#library = null;
  }

  /** The quotations with the reader's decisions. */
  get shown(): readonly ShownQuotation[] {
    return this.#quotations.map((quotation, index) => ({
      quotation,
      decided: this.#library?.decidedAt(index) ?? null,
      isAdded: this.#library?.isAdded(index) ?? false,
      map: this.#mapsBeside.get(quotation),
    }));
  }

  viewOf(index: number): CardView | null {
    const shown = this.shown[index];
    const library = this.#library;
    if (!shown || !library) return null;
    const { metadata, quotations } = library.reading;
    const marked = this.#marks.inOrder(index);
    const place = {
      index: marked.indexOf(index),
      count: marked.length,
      saved: library.stateOf(index),
      firstWording: library.firstWordingAt(index),
      alsoIn: library.alsoInAt(index),
      headline: quotations[index]?.headline,
    };
    const url = wordsLink(location.href, quotations[index]?.parts[0]);
    return cardView(shown, { ...metadata, url }, place, this.#words());
  }

  /** What the choice of another speaker starts from. */
  async pickerOf(index: number, article: Article | null): Promise<PickerView> {
    const named = article ? await namesIn(article) : [];
    const shown = this.shown[index];
    const current = shown ? speakersOf(shown).map(({ name }) => name) : [];
    const isCurrent = ({ name }: Source) => current.includes(name);
    const choices = speakerChoices(this.#quotations, index, named);
    return {
      title: this.#words().picker.correctTitle,
      said: null,
      guess: null,
      name: '',
      // Whoever types the name that stands there already is to find it, but it is not offered first.
      choices: [...choices.filter((choice) => !isCurrent(choice)), ...choices.filter(isCurrent)],
      mayBeNobody: false,
    };
  }

  /** Saves, removes or decides about a quotation. */
  async act(index: number, action: Parameters<CardSource['act']>[1]): Promise<Done> {
    const library = this.#library;
    return library ? doInLibrary(library, index, action).catch((): Done => 'failed') : 'failed';
  }

  /** Saves a quotation that the reader chose; its place, or null where that failed. */
  async add(quotation: Quotation, page: PageArticle, isBeside: boolean): Promise<number | null> {
    const library = this.#library;
    if (!library) return null;
    const index = library.add(toReadQuotation(page.article, quotation));
    if (!(await library.save(index, true).catch(() => false))) {
      library.drop();
      return null;
    }
    if (isBeside) this.#mapsBeside.set(quotation, page.map);
    this.#quotations = [...this.#quotations, quotation];
    return index;
  }

  /** The number of attributed quotations and how it stands with them, for the toolbar button. */
  async tellButton(): Promise<void> {
    const reading = this.#library?.reading;
    const count = this.shown.filter((shown) => speakersOf(shown).length > 0).length;
    const { outcome } = reading ?? {};
    const isSaved = outcome?.ok === true && outcome.value.notSaved === null;
    const held = outcome?.ok === false ? 'failed' : isSaved ? 'saved' : 'not-saved';
    const told = { count, state: reading?.state === 'read' ? held : 'none' } as const;
    // What is on the page does not wait for the button.
    await persistently(() => sendMessage('pageCounted', told)).catch(() => undefined);
  }
}
