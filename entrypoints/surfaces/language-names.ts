import { i18n } from '#i18n';
import { listWords } from '@/components/list-words';
import { isReadLanguage } from '@/page/language';

/** What the interface speaks: the catalogues in locales/. */
export const SPOKEN_LANGUAGES: readonly string[] = ['de', 'en', 'es', 'fr', 'pl', 'uk'];

/** Languages that news is written in; those that the engine reads are named to the reader. */
const WRITTEN = [
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
];

/** Returns the languages whose articles are read, in the interface's language: `English and French`. */
export function readLanguageNames(): string {
  return languageNames(WRITTEN.filter(isReadLanguage));
}

/** Returns languages by their names in the interface's language. */
export function languageNames(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(i18n.t('interface_language'), { type: 'language' });
  return listWords(languages.map((language) => names.of(language) ?? language));
}
