const STYLE = 'body { margin: 0; font-family: system-ui, sans-serif; } img { display: block; }';

/** Two pictures side by side. */
export function besideHtml(left: Buffer, right: Buffer, height: number): string {
  return page(
    `.row { display: flex; } .row img { height: ${height}px; } .row img + img { box-shadow: -1px 0 #0003; }`,
    `<div class="row">${image(left, 'png')}${image(right, 'png')}</div>`,
  );
}

/** The small picture in a store's list: icon, name and a line of words. */
export function tileHtml(icon: Buffer, name: string, words: string): string {
  return page(
    `main { align-items: center; background: #fffdf9; color: #1f3a5f; display: flex; flex-direction: column;
      gap: 12px; height: 280px; justify-content: center; }
    main img { width: 104px; } b { font-size: 34px; } span { font-size: 20px; }`,
    `<main>${image(icon, 'svg+xml')}<b>${escaped(name)}</b><span>${escaped(words)}</span></main>`,
  );
}

function page(style: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE} ${style}</style>${body}`;
}

function image(content: Buffer, type: string): string {
  return `<img alt="" src="data:image/${type};base64,${content.toString('base64')}">`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
