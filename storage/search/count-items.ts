/** An outlet or a tag with the number of its saved quotations. */
export interface NamedCount {
  readonly name: string;
  readonly quotations: number;
}

/**
 * Returns how often each name is pointed to, most often first, then by name; without those that never are.
 *
 * @param items numbers of names.
 * @param shown the name by which equal counts are sorted.
 */
export function countItems(
  items: Uint32Array,
  names: readonly string[],
  shown: (name: string) => string = (name) => name,
): readonly NamedCount[] {
  const counts = new Uint32Array(names.length);
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return names
    .map((name, item) => ({ name, quotations: counts[item] ?? 0 }))
    .filter(({ quotations }) => quotations > 0)
    .sort(
      (one, other) => other.quotations - one.quotations || shown(one.name).localeCompare(shown(other.name)),
    );
}
