import { element } from './elements';
import type { CardWords } from './words';

/** The empty card that every content is put into: a dialog in the reader's language, which can take the focus. */
export function cardFrame(document: Document, words: CardWords, label = words.label): HTMLElement {
  const card = element(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  card.lang = words.language;
  card.dir = words.direction;
  card.tabIndex = -1;
  return card;
}
