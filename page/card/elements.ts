/** An element of the card. Text only: everything in it may have been written by the page. */
export function element(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** What a button says, and what it is called where that says little (`×`). */
export interface ButtonText {
  readonly text: string;
  readonly label?: string;
}

/**
 * A button of the card.
 *
 * @param name by which the keyboard's focus finds it again when the card is drawn anew
 */
export function button(
  document: Document,
  name: string,
  { text, label }: ButtonText,
  act: () => void,
): HTMLElement {
  const made = element(document, 'button', 'button', text);
  made.setAttribute('type', 'button');
  made.dataset.name = name;
  if (label !== undefined) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', (event) => {
    // A page can send clicks of its own making to nothing in a closed root, but to be sure:
    if (event.isTrusted) act();
  });
  return made;
}
