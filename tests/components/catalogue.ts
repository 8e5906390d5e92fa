import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A text, or one for each plural form of the language. */
export type Message = string | Readonly<Record<string, string>>;

/** Reads a catalogue of the interface's text. */
export function readCatalogue(locale: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8'));
}

/** Every text of a catalogue by the name that the browser has for it: `quotation_count_one`. */
export function flatCatalogue(locale: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(readCatalogue(locale)).flatMap(([key, message]) =>
      typeof message === 'string'
        ? [[key, message] as const]
        : Object.entries(message).map(([form, text]) => [`${key}_${form}`, text] as const),
    ),
  );
}

/** Has the fake browser speak a language from its catalogue, and English where that lacks a text, as the real one does. */
export function speak(locale: string): void {
  const texts = new Map([...flatCatalogue('en'), ...flatCatalogue(locale), ['@@ui_locale', locale]]);
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
    const text = texts.get(key);
    // A plural form that a catalogue can do without is asked for all the same.
    if (text === undefined && !/_(few|many)$/.test(key)) throw new Error(`No text for “${key}”`);
    const words = [substitutions].flat();
    return (text ?? '').replace(/\$(\d)/g, (_, number) => words[Number(number) - 1] ?? '');
  };
}

/** Has the fake browser speak English. */
export function speakEnglish(): void {
  speak('en');
}
