/**
 * What a highlight says: how sure the attribution is, or that the reader decided about it, or that the words are the article’s;
 * which quotation is current, which words are its evidence.
 */
export type HighlightState = 'sure' | 'likely' | 'guess' | 'indirect' | 'decided' | 'current' | 'evidence';

/** In the order in which they are painted: later ones lie above. */
export const HIGHLIGHT_STATES: readonly HighlightState[] = [
  'indirect',
  'guess',
  'likely',
  'sure',
  'decided',
  'evidence',
  'current',
];

/** How marks are printed: as on the screen, as lines alone, or not at all. */
export type PrintedMarks = 'marked' | 'underlined' | 'nothing';

/** The name of each state's highlight on one page, and whether the page is dark there. */
export interface HighlightNames {
  readonly names: Readonly<Record<HighlightState, string>>;
  readonly isDark: boolean;
}

/**
 * Names are random for each page load and carry no data: the page can list all highlights. A letter first, as CSS wants,
 * and nothing that could end a rule.
 */
const NAME = /^h[0-9a-f]{16}$/;

/** A highlight's name from eight random bytes. */
export function highlightName(bytes: Uint8Array): string {
  return `h${[...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** True for names that {@link highlightName} makes: what a page's script sends is checked before it becomes CSS. */
export function isHighlightNames(value: unknown): value is HighlightNames {
  if (typeof value !== 'object' || value === null) return false;
  const { names, isDark } = value as Partial<HighlightNames>;
  if (typeof names !== 'object' || names === null || typeof isDark !== 'boolean') return false;
  return HIGHLIGHT_STATES.every((state) => NAME.test(String(names[state])));
}

/** Underline and ground of a state on light and on dark pages. The states differ by the line's kind, never by colour alone. */
interface Paint {
  readonly line: string;
  readonly light: { readonly ink: string; readonly ground: string };
  readonly dark: { readonly ink: string; readonly ground: string };
}

const PAINTS: Readonly<Record<HighlightState, Paint>> = {
  sure: {
    line: 'solid 1.5px',
    light: { ink: '#1d6f5f', ground: 'rgb(29 111 95 / 9%)' },
    dark: { ink: '#6fd3bd', ground: 'rgb(111 211 189 / 13%)' },
  },
  likely: {
    line: 'dashed 1.5px',
    light: { ink: '#1d6f5f', ground: 'rgb(29 111 95 / 6%)' },
    dark: { ink: '#6fd3bd', ground: 'rgb(111 211 189 / 9%)' },
  },
  guess: {
    line: 'dotted 2px',
    light: { ink: '#8a5a00', ground: 'rgb(138 90 0 / 6%)' },
    dark: { ink: '#e3b866', ground: 'rgb(227 184 102 / 9%)' },
  },
  decided: {
    line: 'double 1.5px',
    light: { ink: '#1d6f5f', ground: 'rgb(29 111 95 / 9%)' },
    dark: { ink: '#6fd3bd', ground: 'rgb(111 211 189 / 13%)' },
  },
  // Quieter than the rest: no ground, and a line that one finds when one looks for it.
  indirect: {
    line: 'dotted 1px',
    light: { ink: '#5a6b67', ground: 'transparent' },
    dark: { ink: '#9fb5b0', ground: 'transparent' },
  },
  evidence: {
    line: 'solid 2px',
    light: { ink: '#7a3ea8', ground: 'rgb(122 62 168 / 16%)' },
    dark: { ink: '#d0a5f2', ground: 'rgb(208 165 242 / 24%)' },
  },
  current: {
    line: 'solid 2.5px',
    light: { ink: '#1d6f5f', ground: 'rgb(29 111 95 / 22%)' },
    dark: { ink: '#6fd3bd', ground: 'rgb(111 211 189 / 30%)' },
  },
};

/** The states that answer to what the reader does: shown also where the page is to be left unmarked. */
export const ANSWERING_STATES: readonly HighlightState[] = ['evidence', 'current'];

/** What the style sheet of a page's highlights goes by, beside their names. */
export interface HighlightOptions {
  readonly states?: readonly HighlightState[];
  readonly printed?: PrintedMarks;
}

/** The style sheet for a page's highlights. Text keeps the page's own colour, so its contrast is the page's. */
export function highlightCss(
  { names, isDark }: HighlightNames,
  { states = HIGHLIGHT_STATES, printed = 'underlined' }: HighlightOptions = {},
): string {
  const each = (rule: (state: HighlightState) => string) =>
    states.map((state) => `::highlight(${names[state]}) { ${rule(state)} }`).join('\n');
  const line = (state: HighlightState, ink: string) =>
    `text-decoration: underline ${PAINTS[state].line} ${ink};`;
  const screen = each((state) => {
    const { ink, ground } = PAINTS[state][isDark ? 'dark' : 'light'];
    return `background-color: ${ground}; ${line(state, ink)} text-underline-offset: 0.2em;`;
  });
  // Chromium gives all highlights the colours of a selection there, and draws the lines in the colour of its text: on
  // its ground they are seen, below it they are not.
  const forced = each((state) => `${line(state, 'HighlightText')} text-underline-offset: 0;`);
  const media = [`@media (forced-colors: active) {\n${forced}\n}`];
  if (printed !== 'marked') {
    // On paper the line alone tells the states apart.
    const print = each((state) => {
      const shown = printed === 'underlined' ? line(state, '#555') : 'text-decoration: none;';
      return `background-color: transparent; ${shown}`;
    });
    media.push(`@media print {\n${print}\n}`);
  }
  return [screen, ...media].join('\n');
}
