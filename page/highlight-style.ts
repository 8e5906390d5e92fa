import { GROUNDS, type MarkLook, PALETTES, STRENGTHS, USUAL_LOOK } from './mark-look';

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

/** Kind and width (CSS px) of each state's line, and whose ink it is in. The kinds tell the states apart without colours. */
const LINES: Readonly<
  Record<HighlightState, { readonly kind: string; readonly width: number; readonly ink: InkName }>
> = {
  sure: { kind: 'solid', width: 1.5, ink: 'mark' },
  likely: { kind: 'dashed', width: 1.5, ink: 'mark' },
  guess: { kind: 'dotted', width: 2, ink: 'guess' },
  decided: { kind: 'double', width: 1.5, ink: 'mark' },
  indirect: { kind: 'dotted', width: 1, ink: 'indirect' },
  evidence: { kind: 'solid', width: 2, ink: 'evidence' },
  current: { kind: 'solid', width: 2.5, ink: 'mark' },
};

type InkName = 'mark' | 'guess' | 'evidence' | 'indirect';

/** The states that answer to what the reader does: shown also where the page is to be left unmarked, and as ever. */
const ANSWERING_STATES: readonly HighlightState[] = ['evidence', 'current'];

/** The style sheet for a page's highlights. Text keeps the page's own colour, so its contrast is the page's. */
export function highlightCss({ names, isDark }: HighlightNames, look: MarkLook = USUAL_LOOK): string {
  const tone = isDark ? 'dark' : 'light';
  const states = look.isMarked ? HIGHLIGHT_STATES : ANSWERING_STATES;
  const strengthOf = (state: HighlightState) =>
    STRENGTHS[ANSWERING_STATES.includes(state) ? 'usual' : look.line];
  const each = (rule: (state: HighlightState) => string) =>
    states.map((state) => `::highlight(${names[state]}) { ${rule(state)} }`).join('\n');
  const line = (state: HighlightState, ink: string) =>
    `text-decoration: underline ${LINES[state].kind} ${LINES[state].width * strengthOf(state).line}px ${ink};`;
  const screen = each((state) => {
    const ink = PALETTES[look.palette][tone][LINES[state].ink];
    const ground = groundOf(ink, GROUNDS[state][tone] * strengthOf(state).ground);
    return `background-color: ${ground}; ${line(state, ink)} text-underline-offset: 0.2em;`;
  });
  // Chromium gives all highlights the colours of a selection there, and draws the lines in the colour of its text: on
  // its ground they are seen, below it they are not.
  const forced = each((state) => `${line(state, 'HighlightText')} text-underline-offset: 0;`);
  const media = [`@media (forced-colors: active) {\n${forced}\n}`];
  if (look.printed !== 'marked') {
    // On paper the line alone tells the states apart.
    const print = each((state) => {
      const shown = look.printed === 'underlined' ? line(state, '#555') : 'text-decoration: none;';
      return `background-color: transparent; ${shown}`;
    });
    media.push(`@media print {\n${print}\n}`);
  }
  return [screen, ...media].join('\n');
}

function groundOf(ink: string, percent: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
  return percent === 0 ? 'transparent' : `rgb(${red} ${green} ${blue} / ${percent}%)`;
}
