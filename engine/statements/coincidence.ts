import type { WordingWord } from './wording';

/** How the shorter of two wordings stands in the longer one. */
export interface Coincidence {
  /** Identical: the same words. Contained: all of the shorter one's. Altered: most of them, in their order. */
  readonly kind: 'identical' | 'contained' | 'altered';
  /** For each shared word its index in the shorter and in the longer wording, both ascending. */
  readonly shared: readonly (readonly [number, number])[];
}

/** Of the shorter wording's words so many are in the longer one, in their order. */
const MIN_COVERED = 0.8;
/** A word in another tense, number or person counts half: “I will stay” and “he would stay” meet, but less surely. */
const TURNED = 0.4;
/** And so many of them stand side by side in both: words that meet only here and there are no quotation. */
const MIN_RUN = 4;
/** A shorter wording than this has to be there word for word. */
export const MIN_WORDS = 5;

/** Of longer wordings the beginnings are compared: nobody quotes as much in one piece, and time grows with the square. */
export const MAX_WORDS = 1_000;

/**
 * How the shorter of two wordings coincides with the longer one; null where it does not. Symmetrical, apart from `shared`,
 * which always names the shorter one first (the first one given where they are of one length).
 *
 * The measure is containment (Broder 1997, On the resemblance and containment of documents), since outlets quote
 * fragments; here over the longest common subsequence of words.
 */
export function coincidence(one: readonly WordingWord[], other: readonly WordingWord[]): Coincidence | null {
  const [short, long] = (one.length <= other.length ? [one, other] : [other, one]).map((words) =>
    words.slice(0, MAX_WORDS),
  ) as [WordingWord[], WordingWord[]];
  if (short.length === 0) return null;
  if (short.length < MIN_WORDS) return verbatim(short, long);
  const shared = commonSubsequence(short, long);
  const same = shared.filter(([i, j]) => short[i]?.key === long[j]?.key).length;
  const covered = same + TURNED * (shared.length - same);
  const run = longestRun(shared);
  if (covered < MIN_COVERED * short.length || run < MIN_RUN) return null;
  if (same < short.length || run < short.length) return { kind: 'altered', shared };
  return { kind: short.length === long.length ? 'identical' : 'contained', shared };
}

/** Where a few words stand in a wording without a gap; null where they don't. */
function verbatim(short: readonly WordingWord[], long: readonly WordingWord[]): Coincidence | null {
  for (let from = 0; from + short.length <= long.length; from++) {
    if (short.every(({ key }, i) => long[from + i]?.key === key)) {
      const kind = short.length === long.length ? 'identical' : 'contained';
      return { kind, shared: short.map((_, i) => [i, from + i] as const) };
    }
  }
  return null;
}

/**
 * The longest common subsequence, among equally long ones the one with the fewest gaps that a walk from the end finds.
 * Dynamic programming (Wagner and Fischer 1974) with a bonus for words that stand side by side.
 */
export function commonSubsequence(
  short: readonly WordingWord[],
  long: readonly WordingWord[],
): [number, number][] {
  const width = long.length + 1;
  const [own, other] = numbered(short, long);
  // One that stands beside the one before counts a little more: as many words as can be, then in as few runs.
  const scores = new Uint32Array((short.length + 1) * width);
  const word = short.length + 1;
  for (let i = 1; i <= short.length; i++) {
    const wanted = own[i - 1] as number;
    const before = i > 1 ? (own[i - 2] as number) : -1;
    let last = 0;
    for (let j = 1, at = i * width + 1; j <= long.length; j++, at++) {
      const above = scores[at - width] as number;
      if (above > last) last = above;
      if (other[j - 1] === wanted) {
        const beside = j > 1 && other[j - 2] === before ? 1 : 0;
        const taken = (scores[at - width - 1] as number) + word + beside;
        if (taken > last) last = taken;
      }
      scores[at] = last;
    }
  }
  return walkBack(scores, short, long);
}

/** Both wordings as numbers, the same for the same base form: words are met so often that comparing texts would show. */
function numbered(one: readonly WordingWord[], other: readonly WordingWord[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = ({ base }: WordingWord) => {
    const known = numbers.get(base) ?? numbers.size;
    numbers.set(base, known);
    return known;
  };
  return [Int32Array.from(one, numberOf), Int32Array.from(other, numberOf)];
}

function walkBack(
  scores: Uint32Array,
  short: readonly WordingWord[],
  long: readonly WordingWord[],
): [number, number][] {
  const width = long.length + 1;
  const shared: [number, number][] = [];
  let i = short.length;
  let j = long.length;
  while (i > 0 && j > 0) {
    const score = scores[i * width + j] as number;
    if (score === scores[(i - 1) * width + j]) i--;
    else if (score === scores[i * width + j - 1]) j--;
    else shared.push([--i, --j]);
  }
  return shared.reverse();
}

/** The most words that stand side by side in both. */
export function longestRun(shared: readonly (readonly [number, number])[]): number {
  let longest = 0;
  let run = 0;
  let before: readonly [number, number] = [-2, -2];
  for (const pair of shared) {
    run = pair[0] === before[0] + 1 && pair[1] === before[1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = pair;
  }
  return longest;
}
