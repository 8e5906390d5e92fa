/**
 * Moves through a list with the keyboard: ↑ and ↓ go from one item (`[data-item]`) to the next, and between the search
 * box (`[data-search]`) and the first; Home and End to the ends; `/` to the search box. Returns whether the key was used.
 */
export function moveByKey(event: KeyboardEvent, root: ParentNode): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const search = root.querySelector<HTMLElement>('[data-search]');
  const isTyping = target?.matches('input, textarea, select, [contenteditable]') ?? false;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const next =
    event.key === '/' && !isTyping ? search : itemFor(event.key, target, visibleItems(root), search);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  // The list scrolls just far enough, and does not fly there where motion is unwanted.
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Empties the search and goes back to its box. */
export function leaveSearch(event: KeyboardEvent, root: ParentNode, onQuery: (query: string) => void): void {
  event.preventDefault();
  onQuery('');
  root.querySelector<HTMLElement>('[data-search]')?.focus();
}

/** Moves the focus off an item that is about to go, to the next one, else the one before, else the search box. */
export function focusBeside(item: Element | null, root: ParentNode): void {
  const items = visibleItems(root);
  const index = items.findIndex((each) => each === item || each.parentElement === item?.parentElement);
  if (index < 0) return;
  const next = items[index + 1] ?? items[index - 1] ?? root.querySelector<HTMLElement>('[data-search]');
  next?.focus();
}

function itemFor(
  key: string,
  target: HTMLElement | null,
  items: readonly HTMLElement[],
  search: HTMLElement | null,
): HTMLElement | null {
  const index = target ? items.indexOf(target) : -1;
  const isOnItem = index >= 0;
  const isOnSearch = target === search;
  switch (key) {
    case 'ArrowDown':
      // In a list of tabs or a box that has its own use for the arrows, they stay as they are.
      return isOnItem
        ? (items[index + 1] ?? null)
        : isOnSearch || target === document.body
          ? (items[0] ?? null)
          : null;
    case 'ArrowUp':
      return isOnItem ? (items[index - 1] ?? search) : null;
    case 'Home':
      return isOnItem ? (items[0] ?? null) : null;
    case 'End':
      return isOnItem ? (items.at(-1) ?? null) : null;
    default:
      return null;
  }
}

/** Items in a folded group cannot be reached until it is opened. */
function visibleItems(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')].filter(
    (item) => !item.closest('details:not([open])'),
  );
}
