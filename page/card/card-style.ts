import { PALETTES } from '../mark-look';

/** How sure an answer is stands in the ink of the marks that the reader chose. */
const inks = () =>
  Object.entries(PALETTES)
    .flatMap(([name, tones]) =>
      (['light', 'dark'] as const).map(
        (tone) =>
          `.card[data-tone='${tone}'][data-palette='${name}'] { --mark: ${tones[tone].mark}; --guess: ${tones[tone].guess}; }`,
      ),
    )
    .join('\n');

/**
 * The card's style sheet, inside its shadow root. Sizes are in px: the page's root font size is the page's own. The
 * colours are those of the popup (components/tokens.css). Only a page that shows a card holds it.
 */
export const cardCss = () => `
* { box-sizing: border-box; margin: 0; }
.card { --paper: #fcfbf9; --raised: #f3f1ec; --ink: #1d1c1a; --quiet: #615d56; --line: #e3dfd7; --edge: #8a857c; --accent: #1a5aa6;
  --on-accent: #ffffff; --shade: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 28px rgb(0 0 0 / 16%);
  color-scheme: light; width: 100%; padding: 12px 14px 6px; overflow-y: auto; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); color: var(--ink); box-shadow: var(--shade); font: 400 14px/20px system-ui, sans-serif;
  text-align: start; overflow-wrap: anywhere; outline: none; animation: appear 90ms ease-out; }
.card[data-tone='dark'] { --paper: #202225; --raised: #2b2e32; --ink: #ecebe8; --quiet: #aeaca7; --line: #3a3d42; --edge: #7d7f84;
  --accent: #8dbbf5; --on-accent: #0f1c2c;
  --shade: 0 1px 2px rgb(0 0 0 / 50%), 0 8px 28px rgb(0 0 0 / 55%); color-scheme: dark; }
${inks()}
.card:focus-visible { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent), var(--shade); }
@keyframes appear { from { opacity: 0; transform: translateY(2px); } }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; align-items: flex-start; gap: 8px; }
.who { flex: 1; min-width: 0; }
.head .button { margin-block-start: -5px; margin-inline-end: -6px; color: var(--quiet); font-size: 18px; line-height: 18px; }
.speaker, .title { font-weight: 600; font-size: 16px; line-height: 22px; }
.role { color: var(--quiet); font-weight: 400; font-size: 14px; }
.unknown { color: var(--quiet); font-weight: 600; font-size: 16px; line-height: 22px; }
.why { margin-top: 4px; }
.why:empty { display: none; }
.standing { font-weight: 600; color: var(--mark); text-decoration: underline solid 1.5px; text-underline-offset: 3px; }
.standing[data-standing='likely'] { text-decoration-style: dashed; }
.standing[data-standing='guess'] { color: var(--guess); text-decoration: underline dotted 2px; text-underline-offset: 3px; }
.standing:is([data-standing='confirmed'], [data-standing='corrected'], [data-standing='added']) { text-decoration-style: double; }
.standing[data-standing='rejected'] { color: var(--quiet); text-decoration: none; }
.note { margin-top: 4px; color: var(--quiet); }
.said { margin-top: 4px; max-height: 84px; overflow-y: auto; color: var(--quiet); font-family: Georgia, 'Noto Serif', serif; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; font-size: 13px; }
.decisions { margin: 8px -6px 0; }
.foot { margin: 6px -7px 0; padding-block-start: 4px; padding-inline-start: 7px; border-top: 1px solid var(--line); color: var(--quiet); }
.decisions + .foot { margin-top: 4px; }
.is-saved::before { content: '✓ '; color: var(--mark); }
.saved { margin-inline-end: 4px; }
.steps { display: flex; align-items: center; margin-inline-start: auto; }
.button { all: unset; box-sizing: border-box; min-width: 28px; min-height: 28px; padding: 4px 6px; border-radius: 4px;
  color: var(--accent); cursor: pointer; text-align: center; font: inherit; }
.button:hover { background: color-mix(in srgb, var(--accent) 12%, transparent); }
.button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.main { padding: 4px 12px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.main:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.main:focus-visible { outline-offset: 2px; }
.place { white-space: nowrap; font-variant-numeric: tabular-nums; }
.field { display: block; width: 100%; min-height: 34px; margin-top: 8px; padding: 4px 8px; border: 1px solid var(--edge);
  border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.field:focus { outline: 2px solid var(--accent); outline-offset: -1px; }
.field::placeholder { color: var(--quiet); opacity: 1; }
.choices { max-height: 172px; margin-top: 4px; overflow-y: auto; }
.choices[hidden] { display: none; }
.choice { padding: 4px 8px; border-radius: 4px; cursor: pointer; }
.choice:hover { background: var(--raised); }
.choice[aria-selected='true'] { background: var(--raised); outline: 2px solid var(--accent); outline-offset: -2px; }
.picker .foot { gap: 4px; padding: 8px 7px 2px; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card[data-tone][data-palette] { --paper: Canvas; --raised: Canvas; --ink: CanvasText; --quiet: CanvasText; --line: CanvasText;
  --edge: ButtonBorder; --accent: LinkText; --on-accent: ButtonText; --mark: CanvasText; --guess: CanvasText; }
  .main { background: ButtonFace; } .card { border-color: CanvasText; box-shadow: none; } .button { border: 1px solid ButtonText; }
  .choice[aria-selected='true'] { outline-color: Highlight; } }
@media print { .card { display: none; } }
`;
