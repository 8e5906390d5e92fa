import { type GeneratedI18nStructure, i18n } from '#i18n';
import { interfaceLocale } from './interface-locale';
import { numberWords } from './number-words';

type Counted<Key> = Key extends `${infer Name}.other` ? Name : never;

/** The texts that depend on a number: those that a catalogue has in the plural forms of its language. */
export type CountedKey = Counted<keyof GeneratedI18nStructure>;

let rules: Intl.PluralRules | null = null;

/** Returns a text in the plural form that the interface's language has for this number, which is put in as `$1`. */
export function countedWords(key: CountedKey, count: number): string {
  const words: [string] = [numberWords(count)];
  rules ??= new Intl.PluralRules(interfaceLocale());
  const form = rules.select(count);
  // Other languages have more forms than English, whose catalogue the types are made from.
  const wanted = form === 'other' ? '' : i18n.t(`${key}.${form}` as `${CountedKey}.other`, words);
  return wanted || i18n.t(`${key}.other`, words);
}
