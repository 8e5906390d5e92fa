import { foldWords } from './fold-words';
import { hash } from './hash';
import type { ReadQuotation } from './records';

/**
 * Returns the ids of an article's quotations, in their order: a hash of the article, the folded words, and n for the
 * nth equal words. A change of quotation marks or line breaks on the page leaves an id as it is; a change of words
 * makes another quotation.
 */
export function quotationIds(articleId: string, quotations: readonly ReadQuotation[]): readonly string[] {
  const seen = new Map<string, number>();
  return quotations.map(({ parts }) => {
    const said = parts.map((part) => part.exact).join(' ');
    // Words of no letters at all (“…”, “?!”) still differ from each other.
    const words = foldWords(said) || said;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return hash('quotation', articleId, words, String(nth));
  });
}
