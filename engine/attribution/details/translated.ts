import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** “We have nothing to hide,” Li Wenjun [said [in Mandarin]], speaking through an interpreter. */
const IN_LANGUAGE = /\bin (?:(?:his|her|their|halting|fluent|broken|native|accented) ){0,2}([A-Z][a-z]+)\b/g;
const SPOKEN = /\b(?:said|says|told|wrote|added|spoke|speaking|asked|replied|posted|tweeted)\b[^,.;]{0,30}$/i;
const LONGEST_LEAD = 40;
const LANGUAGES: ReadonlySet<string> = new Set(
  `Afrikaans Albanian Arabic Armenian Bengali Bulgarian Burmese Cantonese Chinese Croatian Czech Danish Dari Dutch Estonian
  Farsi Finnish French Georgian German Greek Hebrew Hindi Hungarian Indonesian Irish Italian Japanese Kazakh Korean Kurdish
  Latvian Lithuanian Malay Mandarin Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Slovak
  Somali Spanish Swahili Swedish Tagalog Tamil Thai Turkish Ukrainian Urdu Vietnamese Welsh Yiddish Zulu`.split(
    /\s+/,
  ),
);

/** … said through a translator; … according to a translation. */
const INTERPRETER =
  /\b((?:through|via|per|with the help of) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:interpreter|translator)|according to (?:an?|the) (?:[\w-]+ )?translation|translated (?:from|by|into) [A-Z]\w+|in translated remarks|in a translation (?:by|of) [^,.;]{3,60})\b/i;
const TRANSLATING = ['interpreter', 'translat'];

/** The words that say that the quotation was spoken in another language; null where the article does not say so. */
export function findTranslation(context: DetailContext): Evidence | null {
  return firstMatch(context, TRANSLATING, INTERPRETER) ?? findLanguage(context);
}

function findLanguage({ words, offset }: DetailContext): Evidence | null {
  for (const match of words.matchAll(IN_LANGUAGE)) {
    const { index } = match;
    if (!LANGUAGES.has(match[1] as string)) continue;
    if (!SPOKEN.test(words.slice(Math.max(0, index - LONGEST_LEAD), index))) continue;
    return { start: offset + index, end: offset + index + match[0].length, text: match[0] };
  }
  return null;
}
