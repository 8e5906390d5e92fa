import { HIGHLIGHT_STATES, type HighlightNames, type HighlightState, highlightName } from './highlight-style';
import { parentOf } from './unclobbered';

/**
 * The marks on the page. Nothing is written into the DOM: the CSS Custom Highlight API paints ranges, under names that
 * are random for each page load.
 */
export class Highlights {
  readonly names: Readonly<Record<HighlightState, string>>;
  readonly #highlights = new Map<HighlightState, Highlight>();

  constructor() {
    const bytes = crypto.getRandomValues(new Uint8Array(HIGHLIGHT_STATES.length * 8));
    this.names = Object.fromEntries(
      HIGHLIGHT_STATES.map((state, i) => [state, highlightName(bytes.slice(i * 8))]),
    ) as Record<HighlightState, string>;
  }

  /** True where the browser can paint ranges. */
  static isSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  /** Replaces what a state marks. */
  mark(state: HighlightState, ranges: readonly Range[]): void {
    if (!Highlights.isSupported()) return;
    const highlight = new Highlight(...ranges.slice(0, MAX_RANGES));
    highlight.priority = HIGHLIGHT_STATES.indexOf(state);
    this.#highlights.set(state, highlight);
    CSS.highlights.set(this.names[state], highlight);
  }

  /** Puts back what the page or another extension has taken out of the registry. */
  restore(): void {
    for (const [state, highlight] of this.#highlights) {
      if (CSS.highlights.get(this.names[state]) !== highlight)
        CSS.highlights.set(this.names[state], highlight);
    }
  }

  /** Takes all marks off the page. */
  clear(): void {
    for (const state of this.#highlights.keys()) CSS.highlights.delete(this.names[state]);
    this.#highlights.clear();
  }
}

/** A call takes no more arguments than the stack holds; no article has as many parts. */
const MAX_RANGES = 10_000;

/** The names with the page's tone behind the given element, for the style sheet. */
export function namesFor(highlights: Highlights, element: Element): HighlightNames {
  return { names: highlights.names, isDark: isDarkBehind(element) };
}

/** Luminance below which a ground counts as dark, in [0, 1]. */
const DARK = 0.4;

/**
 * True where the ground behind an element is dark: the first background that is not see-through, going up. Where the
 * page paints none, the text's colour tells: light text stands on something dark.
 */
export function isDarkBehind(element: Element): boolean {
  for (let e: Element | null = element; e; e = parentOf(e)) {
    const ground = luminanceOf(getComputedStyle(e).backgroundColor);
    if (ground !== null) return ground < DARK;
  }
  const ink = luminanceOf(getComputedStyle(element).color);
  return ink !== null && ink > 1 - DARK;
}

/** Luminance of a computed colour in [0, 1]; null where it is see-through or in a notation not read here. */
export function luminanceOf(color: string): number | null {
  const match = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+))?\s*\)$/.exec(color);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = match.slice(1, 4).map((channel) => Number(channel) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
