import { isDarkBehind } from '../highlights';
import { watchKeys } from '../keys';
import type { Marks } from '../marks';
import { Card } from './card';
import { cardContent } from './card-content';
import type { CardView } from './card-view';
import { isOnRange, textPointAt } from './hit-test';
import { watchPointer } from './pointer';
import type { CardWords } from './words';

/** What the card has to be told of the page's reading. */
export interface CardSource {
  readonly words: CardWords;
  readonly mode: ShadowRootMode;
  /** The card's content for a quotation; null where there is no such quotation. */
  viewOf(index: number): CardView | null;
}

/** Where the current quotation is put when the page scrolls to it, as a share of the window's height from the top. */
const SCROLL_SHARE = 0.3;

/** Joins pointer and keyboard to the card and to the current quotation. */
export class CardControl {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #source: CardSource;
  readonly #card: Card;

  constructor(document: Document, marks: Marks, source: CardSource, signal: AbortSignal) {
    this.#document = document;
    this.#marks = marks;
    this.#source = source;
    this.#card = new Card(document, source.mode);
    const target = {
      quotationAt: (x: number, y: number) => this.#quotationAt(x, y),
      isCard: (element: EventTarget | null) => this.#card.holds(element),
      open: (index: number) => this.open(index),
      close: () => this.close(),
    };
    watchPointer(document, target, signal);
    const keys = { next: () => this.step(1), previous: () => this.step(-1), close: () => this.close() };
    watchKeys(document, keys, signal);
    signal.addEventListener('abort', () => this.#card.remove());
  }

  /** Makes a quotation current and shows its card; false where its words are gone. */
  open(index: number, isBelow = false): boolean {
    const view = this.#source.viewOf(index);
    const ranges = this.#marks.rangesOf(index);
    if (!view || !this.#marks.setCurrent(index)) return false;
    const content = cardContent(this.#document, view, this.#source.words, {
      copy: () => void this.#copy(view.citation),
      previous: () => this.step(-1),
      next: () => this.step(1),
      close: () => this.close(),
    });
    const parent = ranges[0]?.startContainer.parentElement ?? null;
    this.#card.show(content, ranges, parent !== null && isDarkBehind(parent), isBelow);
    return true;
  }

  /** Scrolls to a quotation and opens its card; false where its words are gone. */
  goTo(index: number): boolean {
    const range = this.#marks.rangeOf(index);
    const view = this.#document.defaultView;
    if (!range || !view) return false;
    const box = range.getBoundingClientRect();
    const isInView = box.top > 0 && box.bottom < view.innerHeight * (1 - SCROLL_SHARE);
    if (!isInView) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = view.scrollY + range.getBoundingClientRect().top - view.innerHeight * SCROLL_SHARE;
      view.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
    }
    return this.open(index, !isInView);
  }

  /** Goes to the next (1) or previous (-1) quotation that is still on the page, round the end. */
  step(direction: 1 | -1): void {
    const { count, current } = this.#marks;
    let index = current ?? this.#firstInView() - (direction === 1 ? 1 : 0);
    for (let tried = 0; tried < count; tried++) {
      index = (index + direction + count) % count;
      if (!this.#marks.isMarked(index)) continue;
      if (this.goTo(index)) {
        this.#card.focus();
        return;
      }
    }
  }

  /** Closes the card; false where none was open. */
  close(): boolean {
    const wasOpen = this.#card.isOpen;
    this.#card.hide();
    this.#marks.setCurrent(null);
    return wasOpen;
  }

  /** Shows the open card anew after its facts changed. */
  refresh(): void {
    if (this.#card.isOpen && this.#marks.current !== null) this.open(this.#marks.current);
  }

  #quotationAt(x: number, y: number): number | null {
    this.#marks.highlights.restore();
    const point = textPointAt(this.#document, x, y);
    const index = point ? this.#marks.indexAt(point.node, point.offset) : null;
    if (index === null || !this.#marks.isMarked(index)) return null;
    return this.#marks.rangesOf(index).some((range) => isOnRange(range, x, y)) ? index : null;
  }

  /** Index of the first quotation below the window's top; 0 where none is. */
  #firstInView(): number {
    for (let index = 0; index < this.#marks.count; index++) {
      const box = this.#marks.rangeOf(index)?.getBoundingClientRect();
      if (box && box.bottom > 0) return index;
    }
    return 0;
  }

  async #copy(text: string): Promise<void> {
    try {
      await this.#document.defaultView?.navigator.clipboard.writeText(text);
    } catch {
      // Pages without a secure context, or that forbid it by policy: the old way asks nobody.
      copyBySelection(this.#document, text);
    }
  }
}

function copyBySelection(document: Document, text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
}
