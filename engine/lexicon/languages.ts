import { german } from './de';
import { detectLanguage } from './detect-language';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';

/** The languages that the engine reads, by their tag. A new one is added here and in `read-languages.ts`. */
const LANGUAGES: Readonly<Record<string, () => Language>> = {
  de: german,
  en: () => english,
  es: spanish,
  fr: french,
};

/**
 * The language of an article. `tag` is what the page says, BCP 47; where it is none that the engine reads, the text's own
 * frequent words decide, and where they do not tell it is read as English.
 */
export function languageOf(tag: string, text: string): Language {
  const make = byTag(tag) ?? byTag(detectLanguage(text) ?? '');
  return make ? make() : english;
}

function byTag(tag: string): (() => Language) | undefined {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
}
