import type { Source, Span } from '@/engine';
import { isDarkBehind } from '../highlights';
import { watchKeys } from '../keys';
import type { PaletteName } from '../mark-look';
import type { Marks } from '../marks';
import { watchTheme } from '../theme';
import { Card } from './card';
import { cardContent } from './card-content';
import type { CardAction, CardView } from './card-view';
import { copyText } from './copy-text';
import { isOnRange, textPointAt } from './hit-test';
import { noticeContent } from './notice-content';
import type { Box } from './place-card';
import { watchPointer } from './pointer';
import { scrollToWords } from './scroll-to-words';
import { type PickerView, type SpeakerPicker, speakerPicker } from './speaker-picker';
import type { CardWords, Done } from './words';

/** What the card has to be told of the page's reading, and what it has done there. */
export interface CardSource {
  readonly words: CardWords;
  readonly mode: ShadowRootMode;
  /** False where the reader has left our keys to the page; Escape still closes the card. */
  readonly hasKeys: boolean;
  /** The colours of the marks. */
  palette(): PaletteName;
  /** The card's content for a quotation; null where there is no such quotation. */
  viewOf(index: number): CardView | null;
  /** What the choice of another speaker starts from. */
  pickerOf(index: number): Promise<PickerView>;
  /** Shows how others report a quotation. */
  compare(index: number): void;
  /** Saves, removes or decides about a quotation; with `corrected`, this is who said it. Tells what became of it. */
  act(index: number, action: Exclude<CardAction, 'correct'> | { readonly corrected: Source }): Promise<Done>;
}

/** Joins pointer and keyboard to the card and to the current quotation. */
export class CardControl {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #source: CardSource;
  readonly #card: Card;
  #picker: SpeakerPicker | null = null;
  /** Goes back to what was open before the picker. */
  #cancel: (() => void) | null = null;
  #words: readonly Range[] = [];
  readonly #signal: AbortSignal;
  #isThemeWatched = false;

  constructor(document: Document, marks: Marks, source: CardSource, signal: AbortSignal) {
    this.#document = document;
    this.#marks = marks;
    this.#source = source;
    this.#signal = signal;
    this.#card = new Card(document, source.mode);
    watchPointer(document, this.#pointerTarget(), signal);
    watchKeys(document, this.#keyTarget(), signal);
    signal.addEventListener('abort', () => this.#card.remove());
  }

  /** Makes a quotation current and shows its card; false where its words are gone. */
  open(index: number, scrolling = 0): boolean {
    const view = this.#source.viewOf(index);
    const ranges = this.#marks.rangesOf(index);
    if (!view || !this.#marks.setCurrent(index)) return false;
    const content = cardContent(this.#document, view, this.#source.words, {
      act: (action) => void this.#act(index, action),
      compare: () => this.#source.compare(index),
      copy: () => {
        void copyText(this.#document, view.citation).then(() =>
          this.#card.say(this.#source.words.done.copied),
        );
      },
      previous: () => this.step(-1),
      next: () => this.step(1),
      close: () => this.close(),
    });
    this.#show(content, ranges, scrolling);
    return true;
  }

  /** Scrolls to a quotation and opens its card; false where its words are gone. */
  goTo(index: number): boolean {
    const range = this.#marks.rangeOf(index);
    const view = this.#document.defaultView;
    return range !== null && view !== null && this.open(index, scrollToWords(range, view));
  }

  /** Scrolls to words that are no quotation of the reading, and marks them as current; false where they are gone. */
  goToWords(spans: readonly Span[]): boolean {
    this.close();
    const [range] = this.#marks.setCurrentWords(spans);
    const view = this.#document.defaultView;
    if (!range || !view) return false;
    scrollToWords(range, view);
    return true;
  }

  /** Goes to the next (1) or previous (-1) quotation that is still on the page, round the end, and says which it is. */
  step(direction: 1 | -1): void {
    const { current } = this.#marks;
    const order = this.#marks.inOrder(current);
    const count = order.length;
    let at = current === null ? this.#firstInView(order) - (direction === 1 ? 1 : 0) : order.indexOf(current);
    for (let tried = 0; tried < count; tried++) {
      at = (at + direction + count) % count;
      const index = order[at] as number;
      if (!this.#marks.isMarked(index) || !this.goTo(index)) continue;
      const view = this.#source.viewOf(index);
      if (view) this.#card.announce(view.announcement);
      return;
    }
  }

  /** Has a speaker chosen for words on the page, wherever they come from; `choose` gets null where it is left open. */
  pick(view: PickerView, words: readonly Range[], choose: (source: Source | null) => void): void {
    this.#marks.setCurrent(null);
    this.#openPicker(view, words, choose, () => this.close());
  }

  /** Says one thing beside some words, or at the window's top. */
  notice(text: string, words: readonly Range[] = []): void {
    const { words: own } = this.#source;
    this.#show(
      noticeContent(this.#document, text, own, () => this.close()),
      words,
    );
    this.#card.announce(text);
    this.#card.focus('close');
  }

  /** Has a screen reader say what was done. */
  announce(text: string): void {
    this.#card.announce(text);
  }

  /** Moves the keyboard's focus into the card, to the part of that name. */
  enter(name: string): void {
    this.#card.focus(name);
  }

  /** Closes the picker, else the card; false where none was open. */
  close(): boolean {
    const wasOpen = this.#card.isOpen;
    this.#picker = null;
    this.#cancel = null;
    this.#card.hide();
    this.#marks.setCurrent(null);
    return wasOpen;
  }

  /** Shows the open card anew after its facts changed. */
  refresh(): void {
    const { current } = this.#marks;
    if (this.#card.isOpen && current !== null && !this.#picker) this.open(current);
  }

  async #act(index: number, action: CardAction): Promise<void> {
    if (action !== 'correct') return this.#finish(index, await this.#source.act(index, action));
    const view = await this.#source.pickerOf(index);
    if (this.#marks.current !== index) return;
    const choose = async (source: Source | null) => {
      if (source) this.#finish(index, await this.#source.act(index, { corrected: source }));
    };
    this.#openPicker(view, this.#marks.rangesOf(index), choose, () => {
      this.open(index);
      this.#card.focus('correct');
    });
  }

  /** Says what was done, and draws the card anew unless it was closed or is another quotation's by now. */
  #finish(index: number, done: Done): void {
    const said = this.#source.words.done[done];
    const isOpen = this.#card.isOpen;
    if (!isOpen || this.#marks.current !== index) {
      if (done === 'failed' && !isOpen) this.notice(said, this.#marks.rangesOf(index));
      else this.#card.announce(said);
      return;
    }
    const hadPicker = this.#picker !== null;
    this.#picker = null;
    this.#cancel = null;
    this.open(index);
    if (hadPicker) this.#card.focus(done === 'failed' ? 'correct' : 'undo');
    // What was done is seen in the card; what was not is not.
    if (done === 'failed') this.#card.say(said);
    else this.#card.announce(said);
  }

  #openPicker(
    view: PickerView,
    words: readonly Range[],
    choose: (source: Source | null) => void,
    cancel: () => void,
  ): void {
    const leave = () => {
      this.#picker = null;
      this.#cancel = null;
      cancel();
    };
    const picker = speakerPicker(this.#document, view, this.#source.words, { choose, cancel: leave });
    this.#show(picker.element, words);
    this.#picker = picker;
    this.#cancel = leave;
    this.#card.focus('field');
    picker.field.select();
  }

  #show(content: HTMLElement, words: readonly Range[], scrolling = 0): void {
    this.#picker = null;
    this.#cancel = null;
    this.#words = words;
    const lines: Box[] = words.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0);
    this.#watchTheme();
    this.#card.show(content, { lines, isDark: this.#isDark(), palette: this.#source.palette(), scrolling });
  }

  /** From the first card on: most pages are left without one. */
  #watchTheme(): void {
    if (this.#isThemeWatched) return;
    this.#isThemeWatched = true;
    const follow = () => this.#card.setTone(this.#isDark(), this.#source.palette());
    watchTheme(this.#document, follow, this.#signal);
  }

  /** The card is dark where the page behind the words is. */
  #isDark(): boolean {
    const behind = this.#words[0]?.startContainer.parentElement ?? this.#document.body;
    return behind !== null && isDarkBehind(behind);
  }

  #pointerTarget() {
    const isHeld = () => this.#picker !== null || this.#card.isHeld;
    return {
      get isHeld() {
        return isHeld();
      },
      quotationAt: (x: number, y: number) => this.#quotationAt(x, y),
      isCard: (element: EventTarget | null) => this.#card.holds(element),
      open: (index: number) => void this.open(index),
      close: () => void this.close(),
    };
  }

  #keyTarget() {
    const hasKeys = () => this.#source.hasKeys;
    return {
      get isOn() {
        return hasKeys();
      },
      next: () => this.step(1),
      previous: () => this.step(-1),
      // Escape leaves the choice of a speaker first.
      close: () => {
        const cancel = this.#cancel;
        cancel?.();
        return cancel !== null || this.close();
      },
      enterOrLeave: () => {
        if (this.#card.hasFocus) this.#card.leave();
        else this.#card.focus();
        return this.#card.isOpen;
      },
      isCard: (element: EventTarget | null) => this.#card.holds(element),
      cardKey: (event: KeyboardEvent) => this.#picker?.onKey(event) ?? false,
    };
  }

  #quotationAt(x: number, y: number): number | null {
    this.#marks.highlights.restore();
    const point = textPointAt(this.#document, x, y);
    const index = point ? this.#marks.indexAt(point.node, point.offset) : null;
    if (index === null || !this.#marks.isMarked(index)) return null;
    return this.#marks.rangesOf(index).some((range) => isOnRange(range, x, y)) ? index : null;
  }

  /** Place of the first quotation below the window's top; 0 where none is. */
  #firstInView(order: readonly number[]): number {
    const isInView = (index: number) => (this.#marks.rangeOf(index)?.getBoundingClientRect().bottom ?? 0) > 0;
    return Math.max(0, order.findIndex(isInView));
  }
}
