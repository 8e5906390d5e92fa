import { kindAt, LETTER, NUMBER, SPACE, widthOf } from '../text/characters';
import type { Span } from '../types';

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && kindAt(text, start, end) & SPACE) start++;
  while (end > start && kindAt(text, end - 1, end) & SPACE) end--;
  return { start, end };
}

/** Number of words in the span: runs of anything but white space and dashes that hold a letter or a digit. */
export function countWords(text: string, span: Span): number {
  let words = 0;
  let within = false;
  for (let i = span.start; i < span.end; ) {
    const kind = kindAt(text, i, span.end);
    if (kind & SPACE || '—–'.includes(text.charAt(i))) within = false;
    else if (!within && kind & (LETTER | NUMBER)) {
      within = true;
      words++;
    }
    i += widthOf(kind);
  }
  return words;
}
