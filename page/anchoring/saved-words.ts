import type { Span } from '@/engine';
import type { TextSelector } from '../selectors';

/** A saved quotation as it is looked for: the words as they stood when the page was last read. */
export interface SavedWords {
  readonly id: string;
  readonly parts: readonly TextSelector[];
}

/**
 * Where a saved quotation stands now. `found`: the same words but for their typesetting. `changed`: other words at what
 * is surely their place; where a part was taken out there are fewer spans. `missing`: nowhere in the article. `unclear`:
 * in more than one place, or the article is not there to look in (a part of it is shown, the time is up).
 */
export interface Anchor {
  readonly id: string;
  readonly state: 'found' | 'changed' | 'missing' | 'unclear';
  /** In the article's text, a span for each part that is there; empty where missing or unclear. */
  readonly spans: readonly Span[];
}

/** A place where a part may stand. */
export interface Place extends Span {
  /** Units in which the folded words there differ. */
  readonly errors: number;
}

/** A span that a reading takes for quoted words, with these folded. */
export interface QuotedSpan extends Span {
  readonly folded: string;
}
