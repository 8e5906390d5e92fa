import { forgivingItem, type KeptItem } from './kept-item';

/**
 * Something in the browser's memory until it is closed, since the background forgets everything between two events. What
 * cannot be kept is forgotten, and what cannot be read was never there: nothing that is saved depends on it.
 */
export function sessionItem<T>(name: string, fallback: T): KeptItem<T> {
  const item = forgivingItem('session', name, fallback);
  return { ...item, setValue: (value) => item.setValue(value).catch(() => undefined) };
}
