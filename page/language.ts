import { detectLanguage } from '@/engine/lexicon/detect-language';
import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';

/**
 * The language of an article: what the page claims, unless the text plainly says otherwise (templates of other languages
 * are common), and what the text says where the page claims nothing. BCP 47; `und` where neither tells.
 */
export function decideLanguage(claimed: string | null, text: string): string {
  const found = detectLanguage(text);
  if (claimed === null) return found ?? 'und';
  if (found === null || claimed.toLowerCase().split('-')[0] === found) return claimed;
  // Languages without a list here (Danish, Malay) share words with those that have one: only English is overruled.
  return /^en\b/i.test(claimed) || found === 'en' ? found : claimed;
}

/** True for the languages whose articles the engine reads. */
export function isReadLanguage(language: string): boolean {
  return READ_LANGUAGES.has(language.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}
