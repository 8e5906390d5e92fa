import type { Language } from './language';

/**
 * The rules' words that a word of the text stands for, for rules that read the text itself before it is taken apart.
 * `lower` is in lower case with straight apostrophes. In English each word stands for itself.
 */
export function ruleWords({ glossary, partsOf }: Language, lower: string): readonly string[] {
  if (!glossary) return [lower];
  const parts = partsOf?.(lower, null, null);
  const glossOf = (word: string) => glossary.words.get(word) ?? [word];
  return parts ? parts.flatMap(({ start, end }) => glossOf(lower.slice(start, end))) : glossOf(lower);
}

/** The first of {@link ruleWords} that such a word may be looked up by. */
export function ruleWord(language: Language, lower: string): string {
  return language.glossary ? (ruleWords(language, lower)[0] ?? lower) : lower;
}
