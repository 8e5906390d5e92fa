import { cardFrame } from './card-frame';
import type { CardAction, CardView } from './card-view';
import { button, element } from './elements';
import type { CardWords } from './words';

/** What the reader can do in the card. */
export interface CardActions {
  /** Saves, removes or decides about the quotation. */
  act(action: CardAction): void;
  /** Shows how others report it. */
  compare(): void;
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
  const card = cardFrame(document, words);
  const head = element(document, 'div', 'head');
  const who = element(document, 'div', 'who');
  who.append(...speakerLines(document, view));
  head.append(who, button(document, 'close', { text: '×', label: words.close }, actions.close));
  card.append(head, whyLine(document, view));
  for (const note of view.notes) card.append(element(document, 'p', 'note', note));
  if (view.also !== null) card.append(alsoLine(document, view.also, words, actions));
  const decisions = decisionRow(document, view, words, actions);
  if (decisions.childElementCount > 0) card.append(decisions);
  card.append(footLine(document, view, words, actions));
  return card;
}

function speakerLines(document: Document, view: CardView): HTMLElement[] {
  if (view.speakers.length === 0) {
    return [element(document, 'p', 'unknown', view.nobody)];
  }
  return view.speakers.map(({ name, role }) => {
    const line = element(document, 'p', 'speaker');
    line.append(element(document, 'bdi', '', name));
    if (role !== null) {
      const after = element(document, 'span', 'role', '· ');
      after.append(element(document, 'bdi', '', role));
      line.append(' ', after);
    }
    return line;
  });
}

/** "sure: “he said” follows the words, …" */
function whyLine(document: Document, view: CardView): HTMLElement {
  const line = element(document, 'p', 'why');
  if (view.standing !== null) {
    const word = element(document, 'span', 'standing', view.standingWord);
    word.dataset.standing = view.standing;
    line.append(word, view.reasons.length > 0 ? ': ' : '');
  }
  line.append(view.reasons.join(' '));
  return line;
}

/** "Also in 3 outlets · changed in 1", with the way there. */
function alsoLine(document: Document, also: string, words: CardWords, actions: CardActions): HTMLElement {
  const row = element(document, 'div', 'row also');
  row.append(
    element(document, 'span', 'saved', also),
    button(document, 'compare', { text: words.compare }, actions.compare),
  );
  return row;
}

/** In this order: what agrees, what mends, what refuses, what takes back. */
const DECISIONS = ['confirm', 'correct', 'reject', 'undo'] as const;

function decisionRow(
  document: Document,
  view: CardView,
  words: CardWords,
  { act }: CardActions,
): HTMLElement {
  const row = element(document, 'div', 'row decisions');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', words.decisions);
  for (const action of DECISIONS.filter((each) => view.actions.has(each))) {
    const text = action === 'correct' && view.speakers.length === 0 ? words.name : words[action];
    row.append(button(document, action, { text }, () => act(action)));
  }
  return row;
}

function footLine(document: Document, view: CardView, words: CardWords, actions: CardActions): HTMLElement {
  const foot = element(document, 'div', 'row foot');
  foot.append(element(document, 'span', view.isSaved ? 'saved is-saved' : 'saved', view.savedWord));
  for (const action of ['save', 'remove'] as const) {
    // One name for both: the focus stays where it is when one takes the other's place.
    if (view.actions.has(action)) {
      foot.append(button(document, 'save', { text: words[action] }, () => actions.act(action)));
    }
  }
  const steps = element(document, 'span', 'steps');
  steps.append(
    button(document, 'previous', { text: '‹', label: words.previous }, actions.previous),
    element(document, 'span', 'place', view.place),
    button(document, 'next', { text: '›', label: words.next }, actions.next),
  );
  foot.append(button(document, 'copy', { text: words.copy }, actions.copy), steps);
  return foot;
}
