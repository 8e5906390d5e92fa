import { interfaceLocale } from './interface-locale';

/** Returns things in a row as the reader's language writes them: `Ann Lee, Bo Li and Cem Ak`; with `unit`, without the last word. */
export function listWords(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(interfaceLocale(), { type }).format([...items]);
}
