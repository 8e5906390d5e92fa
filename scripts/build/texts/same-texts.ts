import type { Catalogue } from './number-texts';

/** For the key of a text that another one before it has, too, in every language: that one’s key. */
export type SameTexts = ReadonlyMap<string, string>;

/**
 * The texts that are the same in all catalogues (“Kind” of a quotation and of a speaker), which are packed once. Where one
 * language tells them apart, all keep both.
 *
 * @param catalogues the English one, which has all texts, and the others, whose lacking texts are English.
 */
export function sameTexts(english: Catalogue, others: readonly Catalogue[]): SameTexts {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const key of Object.keys(english)) {
    const all = JSON.stringify([english, ...others].map((catalogue) => catalogue[key] ?? english[key]));
    const before = first.get(all);
    if (before === undefined) first.set(all, key);
    else same.set(key, before);
  }
  return same;
}
