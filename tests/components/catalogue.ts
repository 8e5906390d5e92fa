import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Message = string | Readonly<Record<string, string>>;

/** Reads a catalogue of the interface's text. */
export function readCatalogue(locale: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8'));
}

/** Has the fake browser speak English from the catalogue, as the real one does. */
export function speakEnglish(): void {
  const catalogue = readCatalogue('en');
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`No text for “${key}”`);
    const text = typeof message === 'string' ? message : Object.values(message).join(' | ');
    const words = [substitutions].flat();
    return text.replace(/\$(\d)/g, (_, number) => words[Number(number) - 1] ?? '');
  };
}
