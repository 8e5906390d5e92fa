import { CARD_CSS } from './card-style';

/** Width of the card, and its distance from the words and from the window's edge, in CSS px. */
const WIDTH = 380;
const GAP = 8;
const MARGIN = 12;

/** A quotation's last line is near its first within this share of the window's height. */
const NEAR_SHARE = 0.4;

/** Keys typed in the card are not the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'wheel'] as const;

/**
 * The card's place on the page: one element with a shadow root, inserted when it is first needed. The page's styles do
 * not reach into it, and `all: initial !important` keeps them off the element itself.
 */
export class Card {
  readonly #document: Document;
  readonly #mode: ShadowRootMode;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #focusBefore: Element | null = null;

  /** @param mode `closed`, except in builds for tests, whose drivers cannot see into closed roots */
  constructor(document: Document, mode: ShadowRootMode) {
    this.#document = document;
    this.#mode = mode;
  }

  get isOpen(): boolean {
    return this.#host?.isConnected === true && this.#host.dataset.open === 'true';
  }

  /** True for events that happened in the card; seen from the page they happen on its element. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /**
   * Shows the content under the words; above them where there is room only there.
   *
   * @param isBelow under the words in any case: the page is about to scroll them to where there is room
   */
  show(content: HTMLElement, words: readonly Range[], isDark: boolean, isBelow: boolean): void {
    const { host, root } = this.#insert();
    host.dataset.tone = isDark ? 'dark' : 'light';
    host.dataset.open = 'true';
    root.querySelector('.card')?.remove();
    root.append(content);
    host.style.setProperty('display', 'block', 'important');
    this.#place(host, words, isBelow);
  }

  /** Moves the keyboard's focus into the card; {@link hide} gives it back. */
  focus(): void {
    const active = this.#document.activeElement;
    if (active !== this.#host) this.#focusBefore = active;
    this.#root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  hide(): void {
    if (!this.#host || !this.isOpen) return;
    const hadFocus = this.#document.activeElement === this.#host;
    this.#host.dataset.open = 'false';
    this.#host.style.setProperty('display', 'none', 'important');
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Takes the card off the page. */
  remove(): void {
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #insert(): { host: HTMLElement; root: ShadowRoot } {
    if (this.#host && this.#root) {
      // A framework that rerenders the whole page takes our element with it.
      if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
      return { host: this.#host, root: this.#root };
    }
    const host = this.#document.createElement('on-record-card');
    const root = host.attachShadow({ mode: this.#mode });
    addStyle(this.#document, root);
    const rules = { all: 'initial', position: 'absolute', 'z-index': '2147483647', width: `${WIDTH}px` };
    for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
    for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    return { host, root };
  }

  /** In the document's coordinates, so that the card goes with its words when the page is scrolled. */
  #place(host: HTMLElement, words: readonly Range[], isBelow: boolean): void {
    const view = this.#document.defaultView;
    if (!view) return;
    const boxes = words.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0);
    const first = boxes[0];
    if (!first) return;
    // Under the last line of the words, unless that is far below where the reader looks.
    const last = boxes.findLast((box) => box.bottom - first.top < view.innerHeight * NEAR_SHARE) ?? first;
    const width = Math.min(WIDTH, view.innerWidth - 2 * MARGIN);
    host.style.setProperty('width', `${width}px`, 'important');
    const height = host.offsetHeight;
    const fitsBelow = last.bottom + GAP + height + MARGIN <= view.innerHeight;
    const fitsAbove = first.top - GAP - height - MARGIN >= 0;
    const isAbove = !isBelow && !fitsBelow && fitsAbove;
    const anchor = isAbove ? first : last;
    const top = isAbove ? anchor.top - GAP - height : anchor.bottom + GAP;
    const left = Math.max(MARGIN, Math.min(anchor.left, view.innerWidth - width - MARGIN));
    host.style.setProperty('top', `${top + view.scrollY}px`, 'important');
    host.style.setProperty('left', `${left + view.scrollX}px`, 'important');
  }
}

/**
 * Constructed style sheets are not subject to the page's policy, but a Firefox content script may not assign them
 * (mdn/browser-compat-data#25003): there the sheet is an element.
 */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CARD_CSS;
    root.append(style);
  }
}
