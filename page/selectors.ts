import type { Span } from '@/engine';

/** Context on each side (UTF-16 units), as in Hypothesis. */
const CONTEXT_UNITS = 32;

/** A part of a quotation by what it says and where it stood. https://www.w3.org/TR/annotation-model/#selectors */
export interface TextSelector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The selector of a span of the article's text. */
export function selectorOf(text: string, { start, end }: Span): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
    suffix: text.slice(end, end + CONTEXT_UNITS),
    start,
    end,
  };
}
