import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A form in which something is copied. */
export interface CopyChoice {
  readonly key: string;
  readonly label: string;
}

export interface CopyMenuProps {
  readonly choices: readonly CopyChoice[];
  /** Resolves when it is on the clipboard. */
  readonly onCopy: (key: string) => Promise<void>;
}

/** A button that opens a menu of forms to copy in. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function CopyMenu({ choices, onCopy }: CopyMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const copy = ({ key, label }: CopyChoice) => {
    close();
    onCopy(key).then(
      () => setSaid(i18n.t('copy_done', [label])),
      () => setSaid(i18n.t('copy_failed')),
    );
  };
  useLeaving(root, isOpen, () => setIsOpen(false));
  return (
    <div class="copy-menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="small-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          event.stopPropagation();
          setIsOpen(true);
        }}
      >
        {i18n.t('copy_menu')} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && <Choices id={id} choices={choices} onChoose={copy} onClose={close} />}
      <span class="copy-said" role="status">
        {said}
      </span>
    </div>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly choices: readonly CopyChoice[];
  readonly onChoose: (choice: CopyChoice) => void;
  readonly onClose: () => void;
}

function Choices({ id, choices, onChoose, onClose }: ChoicesProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    // In a popup there may be less room below the button than the menu takes.
    menu.current?.scrollIntoView({ block: 'nearest' });
    items()[0]?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // What lies around the menu has other uses for these keys.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (!moveIn(items(), event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div
      class="copy-choices"
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={i18n.t('copy_menu')}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          role="menuitem"
          class="copy-choice"
          tabIndex={-1}
          onClick={() => onChoose(choice)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus by an arrow, an end, or the first letter of a choice; returns whether the key was one of these. */
function moveIn(items: readonly HTMLElement[], key: string): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const byLetter = () =>
    [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
      item.textContent?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()),
    );
  const next = {
    ArrowDown: () => items[(at + 1) % items.length],
    ArrowUp: () => items.at(at - 1),
    Home: () => items[0],
    End: () => items.at(-1),
  }[key];
  const item = next ? next() : key.length === 1 && key !== ' ' ? byLetter() : undefined;
  item?.focus();
  return item !== undefined;
}

/** Closes what is open when something outside of it is pressed or focused. */
function useLeaving(root: { readonly current: HTMLElement | null }, isOpen: boolean, onLeave: () => void) {
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onLeave();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  });
}
