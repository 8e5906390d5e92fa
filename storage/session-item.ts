import { forgivingItem } from './forgiving-item';

/** Something in the browser's memory until it is closed, since the background forgets everything between two events. */
export interface SessionItem<T> {
  readonly getValue: () => Promise<T>;
  readonly setValue: (value: T) => Promise<void>;
}

/** What cannot be kept is forgotten, and what cannot be read was never there: nothing that is saved depends on it. */
export function sessionItem<T>(name: string, fallback: T): SessionItem<T> {
  const item = forgivingItem<T>(`session:${name}`, fallback);
  return {
    getValue: item.getValue,
    setValue: (value) => item.setValue(value).catch(() => undefined),
  };
}
