/** What the page's meta tags say: the first value for each name, with lower-case names. */
export type MetaTags = ReadonlyMap<string, string>;

/**
 * The page's meta tags by `name`, `property` or `itemprop`. Some publishers put the words into `value` instead of
 * `content` (seen at three large outlets), so both are read. Empty values are left out.
 */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const value = (tag.getAttribute('content') ?? tag.getAttribute('value') ?? '').trim();
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, value);
    }
  }
  return tags;
}

/** The value of the first of these names that the page gives; null where it gives none. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
