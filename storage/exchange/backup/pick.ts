import { canonicalJson } from './canonical-json';

/** What two things are compared by, the weightiest first. */
export type Weigh<T> = (value: T) => readonly (string | number)[];

/**
 * Returns the greater of two values by what they weigh; where that is equal, the one whose canonical JSON is greater. It
 * is one order over all values, so that picking the greater is commutative, associative and idempotent. Undefined is the
 * least.
 */
export function greater<T>(one: T, other: T, weigh: Weigh<NonNullable<T>> = () => []): T {
  if (one === undefined || one === null) return other;
  if (other === undefined || other === null) return one;
  const [weights, others] = [weigh(one), weigh(other)];
  for (const [index, weight] of weights.entries()) {
    const against = others[index] as string | number;
    if (weight !== against) return weight > against ? one : other;
  }
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}

/** Returns what was written last: the reader's last word. */
export function later<T extends { readonly at: string } | undefined>(one: T, other: T): T {
  return greater(one, other, ({ at }) => [at]);
}

/** Returns the earlier of two times; undefined is no time. */
export function earliest<T extends string | undefined>(one: T, other: T): T {
  if (one === undefined) return other;
  if (other === undefined) return one;
  return one <= other ? one : other;
}

/** Returns what is in either, each once and sorted, at most the first `most`. */
export function union(one: readonly string[], other: readonly string[], most: number): readonly string[] {
  return [...new Set([...one, ...other])].sort().slice(0, most);
}
