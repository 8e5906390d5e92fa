import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Invented articles in the manner of the press, one file for each kind of press: those that weights learn from, and those that
 * are measured alone.
 */
export type PressFolder = 'press' | 'press-measured';

/** Words in marks, as their author marked them. */
export interface PressQuotation {
  /** Offsets of the words without their marks; of a quotation over several paragraphs those of the last. */
  readonly start: number;
  readonly end: number;
  /** The fullest name that the article gives to who said them, or what it calls them; null where the marks quote nobody. */
  readonly speaker: string | null;
  /** Where the words beside the quotation name the speaker; null where none do. */
  readonly source: readonly [start: number, end: number] | null;
}

export interface PressArticle {
  readonly id: string;
  readonly folder: PressFolder;
  readonly text: string;
  readonly quotations: readonly PressQuotation[];
}

/** Behind each closing mark: ⟦Ann Lee⟧, ⟦Ann Lee ← she⟧ where the article says *she* there, ⟦-⟧ for nobody. */
const NOTE = /⟦([^⟧]*)⟧/gu;
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'" };

/**
 * All articles of a folder, in the order of files and lines.
 *
 * @throws {SyntaxError} where a note stands behind no quotation, or its words stand nowhere in the article.
 */
export function readPress(folder: PressFolder): PressArticle[] {
  const files = path.resolve(import.meta.dirname, folder);
  return readdirSync(files)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const articles = readFileSync(path.join(files, file), 'utf8').split(/^### /m).slice(1);
      return articles.map((article) => readPressArticle(folder, path.basename(file, '.txt'), article));
    });
}

/**
 * One article: its title, and a paragraph a line with notes.
 *
 * @throws {SyntaxError} as {@link readPress}.
 */
export function readPressArticle(folder: PressFolder, file: string, article: string): PressArticle {
  const [title = '', ...paragraphs] = article.trim().split('\n');
  const noted = paragraphs.join('\n');
  const text = noted.replace(NOTE, '');
  const id = `${file}/${title}`;
  let removed = 0;
  const quotations = [...noted.matchAll(NOTE)].map((note): PressQuotation => {
    const [speaker = '', words] = (note[1] ?? '').split(' ← ');
    const closing = note.index - removed - 1;
    removed += note[0].length;
    const start = openingBefore(text, closing) + 1;
    if (start === 0) throw new SyntaxError(`${id}: no quotation ends before ${note[0]}`);
    const source = words === undefined ? null : nearest(text, words, start, closing);
    if (words !== undefined && !source) throw new SyntaxError(`${id}: “${words}” of ${note[0]} is not there`);
    return { start, end: closing, speaker: speaker === '-' ? null : speaker, source };
  });
  return { id, folder, text, quotations };
}

/** Where the mark stands that the one at `closing` closes; -1 where it closes none. */
function openingBefore(text: string, closing: number): number {
  const mark = text.charAt(closing);
  const opening = OPENING[mark];
  if (!opening) return -1;
  const paragraph = text.lastIndexOf('\n', closing) + 1;
  for (let i = closing - 1, depth = 0; i >= paragraph; i--) {
    if (text.charAt(i) === opening && (opening !== "'" || !/\w/.test(text.charAt(i - 1)))) {
      if (depth === 0) return i;
      depth--;
    } else if (text.charAt(i) === mark && mark === '”') depth++;
  }
  return -1;
}

/** The place of the words that is nearest to the quotation, outside of it and, where there is one, in its paragraph. */
function nearest(text: string, words: string, start: number, end: number): [number, number] | null {
  let best: [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const after = at + words.length;
    if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(after))) continue;
    if (at < end && after > start) continue;
    const between = at >= end ? text.slice(end, at) : text.slice(after, start);
    const distance = between.length + (between.includes('\n') ? text.length : 0);
    if (distance < least) {
      least = distance;
      best = [at, after];
    }
  }
  return best;
}
