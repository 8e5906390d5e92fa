/**
 * The card's style sheet, inside its shadow root. Sizes are in px: the page's root font size is the page's own. The
 * colours are those of the popup (components/tokens.css).
 */
export const CARD_CSS = `
:host { --paper: #fcfbf9; --ink: #1d1c1a; --quiet: #615d56; --line: #e3dfd7; --accent: #1a5aa6; --mark: #1d6f5f; --guess: #8a5a00;
  --shade: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 28px rgb(0 0 0 / 16%); }
:host([data-tone='dark']) { --paper: #202225; --ink: #ecebe8; --quiet: #aeaca7; --line: #3a3d42; --accent: #8dbbf5; --mark: #6fd3bd;
  --guess: #e3b866; --shade: 0 1px 2px rgb(0 0 0 / 50%), 0 8px 28px rgb(0 0 0 / 55%); }
* { box-sizing: border-box; margin: 0; }
.card { width: 100%; padding: 12px 14px 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
  color: var(--ink); box-shadow: var(--shade); font: 400 14px/20px system-ui, sans-serif; text-align: start;
  overflow-wrap: anywhere; outline: none; animation: appear 90ms ease-out; }
.card:focus-visible { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent), var(--shade); }
@keyframes appear { from { opacity: 0; transform: translateY(2px); } }
.speaker { font-weight: 600; font-size: 16px; line-height: 22px; }
.role { color: var(--quiet); font-weight: 400; font-size: 14px; }
.unknown { color: var(--quiet); font-weight: 600; font-size: 16px; line-height: 22px; }
.why { margin-top: 6px; }
.certainty { font-weight: 600; color: var(--mark); text-decoration: underline solid 1.5px; text-underline-offset: 3px; }
.certainty[data-certainty='likely'] { text-decoration-style: dashed; }
.certainty[data-certainty='guess'] { color: var(--guess); text-decoration: underline dotted 2px; text-underline-offset: 3px; }
.note { margin-top: 4px; color: var(--quiet); }
.foot { display: flex; align-items: center; gap: 2px; margin-top: 8px; padding-top: 4px; border-top: 1px solid var(--line);
  font-size: 13px; color: var(--quiet); }
.saved { flex: 1; min-width: 0; padding-inline-end: 8px; }
button { all: unset; box-sizing: border-box; min-width: 28px; min-height: 28px; padding: 4px 7px; border-radius: 4px;
  color: var(--accent); cursor: pointer; text-align: center; font: inherit; }
button:hover { background: color-mix(in srgb, var(--accent) 12%, transparent); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.place { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; box-shadow: none; } }
@media print { .card { display: none; } }
`;
