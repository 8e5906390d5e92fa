import { cardFrame } from './card-frame';
import { button, element } from './elements';
import type { CardWords } from './words';

/** A card that says one thing. */
export function noticeContent(
  document: Document,
  text: string,
  words: CardWords,
  close: () => void,
): HTMLElement {
  const card = cardFrame(document, words);
  const head = element(document, 'div', 'head');
  head.append(
    element(document, 'p', 'who', text),
    button(document, 'close', { text: '×', label: words.close }, close),
  );
  card.append(head);
  return card;
}
