import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Evidence, Span } from '../types';

/** A mention with all that belongs to it may be long; what is reported is at most this many words. */
const MENTION_WORDS = 12;

/** A span of the article's text with what it says. */
export function evidence(document: Document, { start, end }: Span): Evidence {
  return { start, end, text: document.text.slice(start, end) };
}

/** The mention, or its head where the whole of it is too long to be shown. */
export function shortened(document: Document, mention: Mention): Evidence {
  const whole = evidence(document, mention);
  return whole.text.split(/\s+/).length <= MENTION_WORDS ? whole : evidence(document, mention.head);
}
