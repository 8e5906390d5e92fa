import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/**
 * Something small that the browser keeps, which is what it is where nothing was ever kept if it cannot be read: pages are
 * read and saved all the same.
 */
export function forgivingItem<T>(
  key: `local:${string}` | `session:${string}`,
  fallback: T,
): WxtStorageItem<T, Record<string, unknown>> {
  const version = key.startsWith('local:') ? { version: 1 } : {};
  const item = storage.defineItem<T>(key, { fallback, ...version });
  return { ...item, getValue: () => item.getValue().catch(() => fallback) };
}
