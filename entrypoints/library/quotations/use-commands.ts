import { useState } from 'preact/hooks';
import { leaveSearch } from '@/components/list-keys';
import type { QuotedSource } from '@/storage/records';
import { type Command, commandOf } from '../../surfaces/key-commands';
import type { Actions } from '../../surfaces/use-actions';
import type { LibraryAddress } from '../address';
import type { Go } from '../use-address';
import type { useActive } from './use-found';
import type { Selection } from './use-selection';

/** What is asked in a dialog before it is done, and about which quotations. */
export interface Asked {
  readonly what: 'correct' | 'tag' | 'help' | 'speakers';
  readonly ids: readonly string[];
}

export interface CommandOptions {
  readonly address: LibraryAddress;
  readonly go: Go;
  readonly actions: Actions;
  readonly selection: Selection;
  /** Ids of what is in the list, in its order. */
  readonly ids: readonly string[];
  /** The row that the keyboard is at; null where the list is empty. */
  readonly active: ReturnType<typeof useActive>;
  readonly root: { readonly current: HTMLElement | null };
}

/** What the library's keys and buttons do: with all that is selected, else with the quotation that one is at. */
export function useCommands(options: CommandOptions) {
  const { actions, selection } = options;
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (what: Asked['what'] | null, ids: readonly string[] = []) => setAsked(what && { what, ids });
  const run = (command: Command) => {
    const ids = targetsOf(options);
    if (command === 'undo') actions.undo();
    else if (command === 'all') selection.all();
    else if (command === 'help') ask('help');
    else if (command === 'select') selection.toggle(options.active.index);
    else if (command === 'leave') return leave(options);
    else if (command === 'pause') return false;
    else if (ids.length === 0) return false;
    else if (command === 'confirm') actions.decide(ids, { status: 'confirmed' });
    else if (command === 'reject') actions.decide(ids, { status: 'rejected' });
    else if (command === 'remove') remove(options, ids);
    else if (command === 'note') return toNote(options);
    else ask(command, ids);
    return true;
  };
  return {
    asked,
    ask,
    run: (command: Command) => void run(command),
    correct: (source: QuotedSource) => {
      ask(null);
      actions.decide(asked?.ids ?? [], { status: 'corrected', sources: [source] });
    },
    tag: (tag: string) => {
      ask(null);
      actions.tag(asked?.ids ?? [], tag);
    },
    remove: (ids: readonly string[]) => remove(options, ids),
    onKeyDown: (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandOf(event);
      if (command === 'leave' && isTypingQuery(event, options)) {
        leaveSearch(event, options.root.current ?? document, (query) => setQuery(options, query));
      } else if (command && run(command)) event.preventDefault();
    },
  };
}

function targetsOf({ selection, active, address, root }: CommandOptions): readonly string[] {
  if (selection.inList.length > 0) return selection.inList;
  if (address.id !== null) return [address.id];
  // A key that is pressed nowhere in particular is not to change what happens to be first.
  const isAtRow = root.current?.querySelector('.long-list')?.contains(document.activeElement) ?? false;
  return isAtRow && active.id !== null ? [active.id] : [];
}

/** Details that are open go on to what stands next in the list. */
function remove({ actions, address, go, ids, active }: CommandOptions, removed: readonly string[]): void {
  actions.remove(removed);
  if (address.id === null || !removed.includes(address.id)) return;
  const gone = new Set(removed);
  const at = ids.indexOf(address.id);
  const next = ids.slice(at).find((id) => !gone.has(id)) ?? ids.slice(0, at).findLast((id) => !gone.has(id));
  go({ ...address, id: next ?? null });
  active.setId(next ?? null);
}

/** One step out: of the selection, else of the details. */
function leave({ selection, address, go }: CommandOptions): boolean {
  if (selection.inList.length > 0) selection.clear();
  else if (address.id !== null) go({ ...address, id: null });
  else return false;
  return true;
}

/** To the note of the quotation that one is at, whose details are opened for it. */
function toNote({ address, go, active, root }: CommandOptions): boolean {
  if (address.id === null && active.id !== null) go({ ...address, id: active.id });
  // The details are read first.
  const focus = (tries: number) => {
    const field = root.current?.querySelector<HTMLElement>('.note-field');
    if (field) field.focus();
    else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
  };
  focus(60);
  return true;
}

function isTypingQuery(event: KeyboardEvent, { address }: CommandOptions): boolean {
  const isInBox = event.target instanceof HTMLElement && event.target.matches('[data-search]');
  return isInBox && address.filter.query !== '';
}

function setQuery({ address, go }: CommandOptions, query: string): void {
  go({ ...address, filter: { ...address.filter, query } });
}
