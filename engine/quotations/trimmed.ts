import type { Span } from '../types';

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Number of words in the span: runs of anything but white space and dashes that hold a letter or a digit. */
export function countWords(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
