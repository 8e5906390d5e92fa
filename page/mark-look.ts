import type { HighlightState } from './highlight-style';

/** How marks are printed: as on the screen, as lines alone, or not at all. */
export type PrintedMarks = 'marked' | 'underlined' | 'nothing';

/** How the reader wants marks to look. */
export interface MarkLook {
  /** False where the page is to be left unmarked but for what answers to the reader. */
  readonly isMarked: boolean;
  readonly palette: PaletteName;
  readonly line: LineStyle;
  readonly printed: PrintedMarks;
}

/** A line on a light ground; the line alone; both strong, for eyes that want more. */
export type LineStyle = 'usual' | 'lines' | 'strong';
export type PaletteName = 'green' | 'blue' | 'plum' | 'grey';

/** Inks on light and on dark pages: of words that are known, of a guess, and of what told who spoke. */
interface Inks {
  readonly mark: string;
  readonly guess: string;
  readonly evidence: string;
  readonly indirect: string;
}

/**
 * Sets of colours that are told apart by all kinds of eyes, each at least 3:1 against white and near-black pages with its
 * own ground on them (WCAG 1.4.11; tested). The states differ by the line's kind too, never by colour alone.
 */
export const PALETTES: Readonly<Record<PaletteName, { readonly light: Inks; readonly dark: Inks }>> = {
  green: {
    light: { mark: '#1d6f5f', guess: '#8a5a00', evidence: '#7a3ea8', indirect: '#5a6b67' },
    dark: { mark: '#6fd3bd', guess: '#e3b866', evidence: '#d0a5f2', indirect: '#9fb5b0' },
  },
  blue: {
    light: { mark: '#1a5aa6', guess: '#8a5a00', evidence: '#a02c6d', indirect: '#56657a' },
    dark: { mark: '#8dbbf5', guess: '#e3b866', evidence: '#f29ac6', indirect: '#a3b3c9' },
  },
  plum: {
    light: { mark: '#8b2f6b', guess: '#6b5f00', evidence: '#1a5aa6', indirect: '#71606b' },
    dark: { mark: '#f0a3cc', guess: '#d9cb6a', evidence: '#8dbbf5', indirect: '#c0acb9' },
  },
  grey: {
    light: { mark: '#3d3d3d', guess: '#6a6a6a', evidence: '#000000', indirect: '#6a6a6a' },
    dark: { mark: '#d2d2d2', guess: '#a6a6a6', evidence: '#ffffff', indirect: '#a6a6a6' },
  },
};

/** Share of the ink in the ground of each state; 0 where there is none. */
export const GROUNDS: Readonly<Record<HighlightState, { readonly light: number; readonly dark: number }>> = {
  sure: { light: 9, dark: 13 },
  likely: { light: 6, dark: 9 },
  guess: { light: 6, dark: 9 },
  decided: { light: 9, dark: 13 },
  // Quieter than the rest: no ground, and a line that one finds when one looks for it.
  indirect: { light: 0, dark: 0 },
  evidence: { light: 16, dark: 24 },
  current: { light: 22, dark: 30 },
};

/** How much stronger lines and grounds are drawn. Evidence and the current quotation keep theirs: they answer. */
export const STRENGTHS: Readonly<Record<LineStyle, { readonly line: number; readonly ground: number }>> = {
  usual: { line: 1, ground: 1 },
  lines: { line: 1, ground: 0 },
  strong: { line: 2, ground: 2 },
};

const PRINTED: readonly PrintedMarks[] = ['marked', 'underlined', 'nothing'];

/** What one has before choosing. */
export const USUAL_LOOK: MarkLook = {
  isMarked: true,
  palette: 'green',
  line: 'usual',
  printed: 'underlined',
};

/** The look that a message holds, built anew; null where it is none: it comes by a page's script and becomes CSS. */
export function validLook(value: unknown): MarkLook | null {
  const { isMarked, palette, line, printed } = (value ?? {}) as Partial<MarkLook>;
  if (typeof isMarked !== 'boolean') return null;
  if (palette === undefined || !Object.hasOwn(PALETTES, palette)) return null;
  if (line === undefined || !Object.hasOwn(STRENGTHS, line)) return null;
  if (printed === undefined || !PRINTED.includes(printed)) return null;
  return { isMarked, palette, line, printed };
}
