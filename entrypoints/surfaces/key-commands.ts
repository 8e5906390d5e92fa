import { i18n } from '#i18n';

/** What a key of the library does. */
export type Command =
  | 'confirm'
  | 'correct'
  | 'reject'
  | 'undo'
  | 'tag'
  | 'note'
  | 'remove'
  | 'select'
  | 'all'
  | 'leave'
  | 'pause'
  | 'help';

const KEYS: ReadonlyMap<string, Command> = new Map([
  ['c', 'confirm'],
  ['r', 'correct'],
  ['x', 'reject'],
  ['u', 'undo'],
  ['t', 'tag'],
  ['n', 'note'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
  [' ', 'select'],
  ['Escape', 'leave'],
  ['p', 'pause'],
  ['?', 'help'],
]);

/** Returns what a key asks for; null where it asks for nothing, or means the text or the button that has the focus. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (!(event.target instanceof HTMLElement) || event.altKey) return null;
  if (event.target.matches('input:not([type="checkbox"]), textarea, select')) {
    return event.key === 'Escape' ? 'leave' : null;
  }
  if (event.ctrlKey || event.metaKey) {
    const isPlain = !event.shiftKey;
    if (event.key === 'z' && isPlain) return 'undo';
    return event.key === 'a' && isPlain ? 'all' : null;
  }
  // Space presses buttons and scrolls; only on a row it selects.
  if (event.key === ' ' && !event.target.matches('[data-item]')) return null;
  return KEYS.get(event.key) ?? null;
}

/** What the library's key help lists. */
export function keyHelp() {
  return [
    { keys: ['↑', '↓'], does: i18n.t('keys_move') },
    { keys: ['Home', 'End', 'Page ↑', 'Page ↓'], does: i18n.t('keys_far') },
    { keys: ['Enter'], does: i18n.t('keys_open') },
    { keys: ['c'], does: i18n.t('keys_confirm') },
    { keys: ['r'], does: i18n.t('keys_correct') },
    { keys: ['x'], does: i18n.t('keys_reject') },
    { keys: ['t'], does: i18n.t('keys_tag') },
    { keys: ['n'], does: i18n.t('keys_note') },
    { keys: ['Del'], does: i18n.t('keys_delete') },
    { keys: ['u', 'Ctrl+Z'], does: i18n.t('keys_undo') },
    { keys: ['Space', 'Shift+↑ ↓', 'Ctrl+A'], does: i18n.t('keys_select') },
    { keys: ['/'], does: i18n.t('keys_search') },
    { keys: ['Esc'], does: i18n.t('keys_leave') },
  ];
}

/** What the key help of popup and side panel lists. */
export function besideKeyHelp() {
  return [
    { keys: ['↑', '↓'], does: i18n.t('keys_move') },
    { keys: ['Enter'], does: i18n.t('keys_show') },
    { keys: ['→', '←'], does: i18n.t('keys_details') },
    { keys: ['c'], does: i18n.t('keys_confirm') },
    { keys: ['r'], does: i18n.t('keys_correct') },
    { keys: ['x'], does: i18n.t('keys_reject') },
    { keys: ['Del'], does: i18n.t('keys_delete') },
    { keys: ['u', 'Ctrl+Z'], does: i18n.t('keys_undo') },
    { keys: ['p'], does: i18n.t('keys_pause') },
    { keys: ['/'], does: i18n.t('keys_search') },
    { keys: ['Esc'], does: i18n.t('keys_leave_search') },
  ];
}
