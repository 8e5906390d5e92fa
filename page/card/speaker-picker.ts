import type { Source } from '@/engine';
import { cardFrame } from './card-frame';
import { button, element } from './elements';
import { fittingChoices } from './fitting-choices';
import type { CardWords } from './words';

/** What the picker starts from. */
export interface PickerView {
  readonly title: string;
  /** The quoted words, where they are not marked on the page. */
  readonly said: string | null;
  /** Whom the article's words point to and how sure that is, or that they point to nobody; null where it needs no saying. */
  readonly guess: string | null;
  /** The name that stands in the field at first. */
  readonly name: string;
  /** Everybody whom the article names, the likeliest first. */
  readonly choices: readonly Source[];
  /** Whether it may be left open who spoke. */
  readonly mayBeNobody: boolean;
}

/** What becomes of a choice. */
export interface PickerActions {
  /** Null where the reader leaves it open. */
  choose(source: Source | null): void;
  cancel(): void;
}

/** The card's part in which a speaker is chosen from the article's names, or typed. */
export interface SpeakerPicker {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  /** Takes a key typed in the field; false where it has no use for it. */
  onKey(event: KeyboardEvent): boolean;
}

/** A combobox after https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ whose list is always open. */
export function speakerPicker(
  document: Document,
  view: PickerView,
  words: CardWords,
  actions: PickerActions,
): SpeakerPicker {
  const card = cardFrame(document, words, view.title);
  card.classList.add('picker');
  const form = element(document, 'form', 'form');
  const field = fieldOf(document, view, words);
  const list = element(document, 'div', 'choices');
  const options = new Options(document, field, list, view, actions.choose);
  const status = element(document, 'span', 'unseen');
  status.setAttribute('role', 'status');
  const save = element(document, 'button', 'button main', words.picker.save);
  save.setAttribute('type', 'submit');
  save.dataset.name = 'choose';
  const name = () => {
    const isNobody = view.mayBeNobody && field.value.trim() === '';
    save.textContent = isNobody ? words.picker.saveNobody : words.picker.save;
  };
  name();
  field.addEventListener('input', () => {
    name();
    status.textContent = words.picker.found(options.show(field.value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) submit(field, options, view, actions);
  });
  const foot = element(document, 'div', 'row foot');
  foot.append(save, button(document, 'cancel', { text: words.picker.cancel }, actions.cancel));
  card.append(element(document, 'p', 'title', view.title));
  if (view.said !== null) card.append(element(document, 'p', 'said', `“${view.said}”`));
  if (view.guess !== null) card.append(element(document, 'p', 'note', view.guess));
  form.append(field, list, status, foot);
  card.append(form);
  return { element: card, field, onKey: (event) => options.move(event.key) };
}

function fieldOf(document: Document, view: PickerView, words: CardWords): HTMLInputElement {
  const field = element(document, 'input', 'field') as HTMLInputElement;
  field.type = 'text';
  field.value = view.name;
  field.maxLength = 200;
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.placeholder = words.picker.hint;
  field.dataset.name = 'field';
  field.setAttribute('aria-label', words.picker.field);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'true');
  field.setAttribute('aria-controls', 'choices');
  return field;
}

function submit(
  field: HTMLInputElement,
  options: Options,
  view: PickerView,
  { choose }: PickerActions,
): void {
  const name = field.value.replace(/\s+/g, ' ').trim();
  const known =
    options.current ?? view.choices.find((choice) => choice.name.toLowerCase() === name.toLowerCase());
  if (known) choose(known);
  else if (name !== '') choose({ name, kind: 'unknown', role: null });
  else if (view.mayBeNobody) choose(null);
  else field.focus();
}

/** The names that fit what was typed; ↑ and ↓ go through them while the focus stays in the field. */
class Options {
  #fitting: readonly Source[] = [];
  #current = -1;

  constructor(
    readonly document: Document,
    readonly field: HTMLInputElement,
    readonly list: HTMLElement,
    readonly view: PickerView,
    readonly choose: (source: Source) => void,
  ) {
    list.id = 'choices';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', view.title);
    // What stands in the field at first is the guess: all others are shown beside it.
    this.show('');
  }

  /** The name that the keyboard has gone to; null where it is in the field. */
  get current(): Source | null {
    return this.#fitting[this.#current] ?? null;
  }

  /** Shows the names that fit; returns how many. */
  show(typed: string): number {
    this.#fitting = fittingChoices(this.view.choices, typed);
    this.#current = -1;
    this.list.replaceChildren(...this.#fitting.map((source, index) => this.#option(source, index)));
    this.list.hidden = this.#fitting.length === 0;
    this.field.setAttribute('aria-expanded', String(this.#fitting.length > 0));
    this.#mark();
    return this.#fitting.length;
  }

  move(key: string): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const count = this.#fitting.length;
    const step = key === 'ArrowDown' ? 1 : -1;
    // Before the first and after the last lies the field itself.
    this.#current = ((this.#current + 1 + step + count + 1) % (count + 1)) - 1;
    this.#mark();
    return true;
  }

  #option(source: Source, index: number): HTMLElement {
    const option = element(this.document, 'div', 'choice', source.name);
    option.id = `choice-${index}`;
    option.setAttribute('role', 'option');
    if (source.role !== null) option.append(element(this.document, 'span', 'role', ` · ${source.role}`));
    option.addEventListener('click', (event) => {
      if (event.isTrusted) this.choose(source);
    });
    // The focus stays in the field.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    return option;
  }

  #mark(): void {
    [...this.list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.#current));
      if (index === this.#current) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.#current < 0) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', `choice-${this.#current}`);
  }
}
