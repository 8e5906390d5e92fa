/**
 * The lines of a glossary's list: of words with one space between them, as they are written, or as
 * `scripts/build/pack-words.ts` writes them for the browser. There the first word of a line stands behind a digit that tells
 * how many letters it shares with that of the line before, each further one behind a capital that tells how many it shares
 * with the word before it (A for none). A packed list begins with 0, a written one never does.
 */
export function wordLines(text: string): string[] {
  return text.startsWith('0') ? unpackLines(text) : text.trim().split('\n');
}

const ZERO = 0x30;
const A = 0x41;

function unpackLines(text: string): string[] {
  const lines: string[] = [];
  let first = '';
  let before = '';
  for (const part of text.split(/(?=[0-9A-Z])/)) {
    const head = part.charCodeAt(0);
    const rest = part.slice(1);
    if (head < A) {
      first = first.slice(0, head - ZERO) + rest;
      before = first;
      lines.push(first);
    } else {
      before = before.slice(0, head - A) + rest;
      lines[lines.length - 1] += ` ${before}`;
    }
  }
  return lines;
}
