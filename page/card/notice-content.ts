import { button, element } from './elements';
import type { CardWords } from './words';

/** A card that says one thing. */
export function noticeContent(
  document: Document,
  text: string,
  words: CardWords,
  close: () => void,
): HTMLElement {
  const card = element(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words.label);
  card.lang = words.language;
  card.tabIndex = -1;
  const head = element(document, 'div', 'head');
  head.append(
    element(document, 'p', 'who', text),
    button(document, 'close', { text: '×', label: words.close }, close),
  );
  card.append(head);
  return card;
}
