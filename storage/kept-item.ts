import { browser } from 'wxt/browser';

/** Something small that the browser keeps beside the library. */
export interface KeptItem<T> {
  /** The name under which the browser has it, and tells that it changed. */
  readonly name: string;
  /** What it is where nothing was ever kept. */
  readonly fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** @returns what ends it. */
  watch(onChange: (value: T) => void): () => void;
}

/** @param area `session` is the browser's memory until it is closed. */
export function keptItem<T>(area: 'local' | 'session', name: string, fallback: T): KeptItem<T> {
  const kept = () => browser.storage[area];
  return {
    name,
    fallback,
    getValue: async () => ((await kept().get(name))[name] as T | undefined) ?? fallback,
    setValue: async (value) => kept().set({ [name]: value }),
    watch(onChange) {
      const look = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[name];
        if (change) onChange((change.newValue as T | undefined) ?? fallback);
      };
      kept().onChanged.addListener(look);
      return () => kept().onChanged.removeListener(look);
    },
  };
}

/** One that is the fallback where it cannot be read: pages are read and saved all the same. */
export function forgivingItem<T>(area: 'local' | 'session', name: string, fallback: T): KeptItem<T> {
  const item = keptItem(area, name, fallback);
  return { ...item, getValue: () => item.getValue().catch(() => fallback) };
}
