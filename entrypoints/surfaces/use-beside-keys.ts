import { focusBeside, leaveSearch, moveByKey } from '@/components/list-keys';
import { useBodyKeys } from '@/components/use-body-keys';
import { commandOf } from './key-commands';
import type { Actions } from './use-actions';

export interface BesideKeysOptions {
  readonly root: { readonly current: HTMLElement | null };
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly actions: Actions;
  readonly correct: (id: string) => void;
  readonly help: () => void;
  readonly pause: () => void;
}

/** The keys of popup and side panel: they mean the quotation that has the focus. */
export function useBesideKeys(options: BesideKeysOptions) {
  const { root, query, setQuery, actions, correct, help, pause } = options;
  const remove = (id: string) => {
    focusBeside(document.activeElement, root.current ?? document);
    actions.remove([id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !root.current || moveByKey(event, root.current)) return;
    const command = commandOf(event);
    const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
    if (command === 'undo') actions.undo();
    else if (command === 'help') help();
    else if (command === 'pause') pause();
    // Escape leaves the search first; without one the browser closes the popup.
    else if (command === 'leave' && query !== '') leaveSearch(event, root.current, setQuery);
    else if (id === undefined) return;
    else if (command === 'confirm') actions.decide([id], { status: 'confirmed' });
    else if (command === 'reject') actions.decide([id], { status: 'rejected' });
    else if (command === 'correct') correct(id);
    else return;
    event.preventDefault();
  };
  useBodyKeys(onKeyDown);
  return { remove, onKeyDown };
}
