import type { CardView } from './card-view';
import type { CardWords } from './words';

/** What the reader can do in the card. */
export interface CardActions {
  copy(): void;
  previous(): void;
  next(): void;
  close(): void;
}

/** The card as DOM: made of elements and text only, since everything in it was written by the page. */
export function cardContent(
  document: Document,
  view: CardView,
  words: CardWords,
  actions: CardActions,
): HTMLElement {
  const card = element(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words.label);
  card.lang = words.language;
  card.tabIndex = -1;
  card.append(...speakerLines(document, view), whyLine(document, view));
  for (const note of view.notes) card.append(element(document, 'p', 'note', note));
  card.append(footLine(document, view, words, actions));
  return card;
}

function speakerLines(document: Document, view: CardView): HTMLElement[] {
  if (view.speakers.length === 0) return [element(document, 'p', 'unknown', view.certaintyWord)];
  return view.speakers.map(({ name, role }) => {
    const line = element(document, 'p', 'speaker', name);
    if (role !== null) line.append(' ', element(document, 'span', 'role', `· ${role}`));
    return line;
  });
}

/** "sure: “he said” follows the words, …" */
function whyLine(document: Document, view: CardView): HTMLElement {
  const line = element(document, 'p', 'why');
  if (view.certainty !== null) {
    const word = element(document, 'span', 'certainty', view.certaintyWord);
    word.dataset.certainty = view.certainty;
    line.append(word, view.reasons.length > 0 ? ': ' : '');
  }
  line.append(view.reasons.join(' '));
  return line;
}

function footLine(document: Document, view: CardView, words: CardWords, actions: CardActions): HTMLElement {
  const foot = element(document, 'div', 'foot');
  const saved = element(document, 'span', 'saved', view.savedWord);
  saved.setAttribute('aria-live', 'polite');
  const copy = button(document, words.copy, null, () => {
    actions.copy();
    saved.textContent = words.copied;
  });
  foot.append(
    saved,
    copy,
    button(document, '‹', words.previous, actions.previous),
    element(document, 'span', 'place', view.place),
    button(document, '›', words.next, actions.next),
    button(document, '×', words.close, actions.close),
  );
  return foot;
}

function button(document: Document, text: string, label: string | null, act: () => void): HTMLElement {
  const made = element(document, 'button', 'button', text);
  made.setAttribute('type', 'button');
  if (label !== null) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', (event) => {
    // A page can send clicks of its own making to nothing in a closed root, but to be sure:
    if (event.isTrusted) act();
  });
  return made;
}

function element(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
