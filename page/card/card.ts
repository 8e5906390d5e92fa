import type { PaletteName } from '../mark-look';
import { cardCss } from './card-style';
import { element } from './elements';
import { type Box, cardHeight, cardWidth, placeCard } from './place-card';

/** What happens in the card is not the page's. Keys are kept from it before they arrive (watchKeys). */
const KEPT_EVENTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'wheel', 'beforeinput', 'input', 'change', 'submit', 'copy', 'cut', 'paste'],
  ...['focusin', 'focusout', 'keydown', 'keyup', 'keypress', 'selectstart', 'dragstart', 'drop'],
];

/** How the card is shown. */
export interface CardPlacing {
  /** The lines of the words that it belongs to, in the window. */
  readonly lines: readonly Box[];
  readonly isDark: boolean;
  readonly palette: PaletteName;
  /** How far the page is about to be scrolled down, in CSS px. */
  readonly scrolling: number;
}

/**
 * The card's place on the page: one element with a shadow root, inserted when it is first needed. The page's styles do
 * not reach into it, and `all: initial !important` keeps them off the element itself.
 */
export class Card {
  readonly #document: Document;
  readonly #mode: ShadowRootMode;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #content: HTMLElement | null = null;
  #focusBefore: Element | null = null;

  /** @param mode `closed`, except in builds for tests, whose drivers cannot see into closed roots */
  constructor(document: Document, mode: ShadowRootMode) {
    this.#document = document;
    this.#mode = mode;
  }

  get isOpen(): boolean {
    return this.#content !== null && this.#host?.isConnected === true;
  }

  /** True while the keyboard's focus is in the card. */
  get hasFocus(): boolean {
    return this.isOpen && this.#document.activeElement === this.#host;
  }

  /** True while the keyboard, not the pointer, is at work in the card. */
  get isHeld(): boolean {
    return this.hasFocus && this.#root?.activeElement?.matches(':focus-visible') === true;
  }

  /** True for events that happened in the card; seen from the page they happen on its element. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Shows the content beside the words; the focus stays where it was, in the same button where the card is redrawn. */
  show(content: HTMLElement, { lines, isDark, palette, scrolling }: CardPlacing): void {
    const { host, root } = this.#insert();
    const focused = this.hasFocus ? this.#focusedName(root) : null;
    this.#content?.remove();
    this.#content = content;
    root.prepend(content);
    this.setTone(isDark, palette);
    set(host, { display: 'block' });
    const view = this.#document.defaultView;
    if (view) this.#place(host, lines, scrolling, view);
    if (focused !== null) (named(content, focused) ?? content).focus({ preventScroll: true });
  }

  /** In dark or light, as the page is, and in the marks' colours. */
  setTone(isDark: boolean, palette: PaletteName): void {
    if (this.#content) Object.assign(this.#content.dataset, { tone: isDark ? 'dark' : 'light', palette });
  }

  /** Has a screen reader say something when it has said what it is saying. */
  announce(text: string): void {
    const status = this.#root?.querySelector('.announced');
    if (status) status.textContent = text;
  }

  /** Says in the card, and to a screen reader, what became of something that was done there. */
  say(text: string): void {
    const line = this.#content?.querySelector('.saved');
    if (line) line.textContent = text;
    this.announce(text);
  }

  /** Moves the keyboard's focus into the card, to the part of that name; {@link hide} gives it back. */
  focus(name: string | null = null): void {
    const active = this.#document.activeElement;
    if (active !== this.#host) this.#focusBefore = active;
    const target = this.#content && (named(this.#content, name ?? '') ?? this.#content);
    target?.focus({ preventScroll: true });
  }

  /** Gives the keyboard's focus back to the page. */
  leave(): void {
    if (!this.hasFocus) return;
    if (this.#focusBefore instanceof HTMLElement && this.#focusBefore !== this.#document.body) {
      this.#focusBefore.focus({ preventScroll: true });
    } else this.#host?.blur();
    const inside = this.#root?.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
    this.#focusBefore = null;
  }

  hide(): void {
    if (!this.#host || !this.isOpen) return;
    this.leave();
    this.#content?.remove();
    this.#content = null;
    set(this.#host, { display: 'none' });
  }

  /** Takes the card off the page. */
  remove(): void {
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#content = null;
  }

  #focusedName(root: ShadowRoot): string {
    const active = root.activeElement;
    return (active instanceof HTMLElement && active.dataset.name) || '';
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
    set(host, { all: 'initial', position: 'absolute', 'z-index': '2147483647', display: 'none' });
    for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener('click', (event) => keepFromUnseen(event as MouseEvent, host), { capture: true });
    const status = element(this.#document, 'p', 'announced unseen');
    status.setAttribute('role', 'status');
    root.append(status);
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    return { host, root };
  }

  /**
   * In the page's coordinates, so that the card goes with its words when the page is scrolled; from where the card stands
   * without any, since the page's root may be moved itself.
   */
  #place(host: HTMLElement, lines: readonly Box[], scrolling: number, view: Window): void {
    const seen = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    const width = cardWidth(seen);
    set(host, { width: `${width}px`, top: '0', left: '0' });
    const origin = host.getBoundingClientRect();
    this.#content?.style.setProperty('max-height', `${cardHeight(seen)}px`);
    const moved = lines.map((line) => ({
      left: line.left,
      right: line.right,
      top: line.top - scrolling,
      bottom: line.bottom - scrolling,
    }));
    const { left, top } = placeCard(moved, { width, height: host.offsetHeight }, seen);
    set(host, {
      top: `${top + scrolling - origin.top}px`,
      left: `${left - origin.left}px`,
    });
  }
}

/** Against the page's own rules, also those that it marks as important. */
function set(host: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

/** Below this a card is no longer seen for what it is, in [0, 1]. */
const SEEN = 0.8;

/**
 * A pointer's click is the reader's will only where he sees what he clicks at: a page can make the card see-through above
 * something of its own.
 */
function keepFromUnseen(event: MouseEvent, host: HTMLElement): void {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement)
    opacity *= Number(getComputedStyle(element).opacity || 1);
  if (event.detail === 0 || opacity >= SEEN) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function named(content: HTMLElement, name: string): HTMLElement | null {
  if (name === '') return null;
  return content.querySelector<HTMLElement>(`[data-name='${name}']`);
}

/**
 * Constructed style sheets are not subject to the page's policy, but a Firefox content script may not assign them
 * (mdn/browser-compat-data#25003): there the sheet is an element.
 */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss());
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = cardCss();
    root.append(style);
  }
}
