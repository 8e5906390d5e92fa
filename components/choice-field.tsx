import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

/** Something that can be chosen by its name. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  /** What is shown of it. */
  readonly label: ComponentChildren;
}

export interface ChoiceFieldProps<T extends Choice> {
  readonly label: string;
  /** What fits what was typed, in order; all that is to be offered at first for an empty text. */
  readonly fitting: (typed: string) => readonly T[];
  readonly onChoose: (choice: T) => void;
  /** A name was typed that is none of the choices. */
  readonly onNew: (name: string) => void;
  readonly maxLength: number;
  /** False where it is not what the reader came for: then it does not take the focus. */
  readonly autofocus?: boolean;
  /** Tells how many fit, to those who do not see the list. */
  readonly countWords: (count: number) => string;
}

/**
 * A field in which one types a name or chooses one of those that fit: ↑ and ↓ go through them while the focus stays in
 * the field. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function ChoiceField<T extends Choice>(props: ChoiceFieldProps<T>) {
  const { label, fitting, onChoose, onNew, maxLength, countWords } = props;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const choices = fitting(typed);
  const take = () => {
    const name = typed.replace(/\s+/gu, ' ').trim();
    const same = choices.find((choice) => choice.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    const known = choices[at] ?? same;
    if (known) onChoose(known);
    else if (name !== '') onNew(name);
    setTyped('');
    setAt(-1);
  };
  const move = (step: number) => {
    // Before the first and after the last lies the field itself.
    const next = ((at + 1 + step + choices.length + 1) % (choices.length + 1)) - 1;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') take();
    else if (step !== undefined) move(step);
    else return;
    event.preventDefault();
  };
  return (
    <div class="choice-field">
      <input
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        autofocus={props.autofocus ?? true}
        aria-label={label}
        placeholder={label}
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        maxLength={maxLength}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <span class="hidden-visually" role="status">
        {countWords(choices.length)}
      </span>
      <Choices
        {...{ id, label, choices, at, list }}
        onChoose={(choice) => {
          onChoose(choice);
          setTyped('');
        }}
      />
    </div>
  );
}

interface ChoicesProps<T extends Choice> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly T[];
  readonly at: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onChoose: (choice: T) => void;
}

function Choices<T extends Choice>({ id, label, choices, at, list, onChoose }: ChoicesProps<T>) {
  return (
    <div class="choices" id={id} role="listbox" aria-label={label} ref={list} hidden={choices.length === 0}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as in the pattern
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
        <div
          key={choice.key}
          id={`${id}-${index}`}
          class="choice"
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
