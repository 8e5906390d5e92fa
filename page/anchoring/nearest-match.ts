/** Where a pattern stands in a text with the fewest errors (characters put in, left out or replaced). */
export interface NearestMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const WORD_BITS = 32;

/**
 * Returns the place in `text` that is nearest to `pattern` with at most `maxErrors` errors; null where there is none. Of
 * equally near places the first. Takes text × pattern / 32 steps.
 *
 * Myers, A fast bit-vector algorithm for approximate string matching (1999), by blocks after Hyyrö (2003): a column of
 * the table of edit distances is held as the bits of where it rises and falls.
 */
export function nearestMatch(pattern: string, text: string, maxErrors: number): NearestMatch | null {
  if (pattern === '') return null;
  const last = nearestEnd(pattern, text, maxErrors);
  if (!last) return null;
  // Backwards from there, the nearest end of the reversed pattern is the start.
  const before = reversed(text.slice(Math.max(0, last.end - pattern.length - last.errors), last.end));
  const first = nearestEnd(reversed(pattern), before, last.errors, true);
  return first && { start: last.end - first.end, end: last.end, errors: last.errors };
}

/** Returns the edit distance of two texts where it is at most `maxErrors`, else null. */
export function editDistance(one: string, other: string, maxErrors: number): number | null {
  if (one === '' || other === '') {
    const length = one.length + other.length;
    return length <= maxErrors ? length : null;
  }
  if (Math.abs(one.length - other.length) > maxErrors) return null;
  const column = new Column(one);
  for (let i = 0; i < other.length; i++) column.step(other.charCodeAt(i), 1);
  return column.distance <= maxErrors ? column.distance : null;
}

/** The end with fewest errors; with `isAnchored` the match begins where the text does, and of equals the longest counts. */
function nearestEnd(
  pattern: string,
  text: string,
  maxErrors: number,
  isAnchored = false,
): { readonly end: number; readonly errors: number } | null {
  const column = new Column(pattern);
  let errors = maxErrors + 1;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    column.step(text.charCodeAt(i), isAnchored ? 1 : 0);
    if (column.distance < errors || (isAnchored && column.distance === errors && end >= 0)) {
      errors = column.distance;
      end = i + 1;
    }
  }
  return end < 0 ? null : { end, errors };
}

/** The last column of the table: `distance` is between the whole pattern and the text read so far. */
class Column {
  distance: number;
  readonly #blocks: number;
  readonly #lastBit: number;
  readonly #rises: Int32Array;
  readonly #falls: Int32Array;
  readonly #equal = new Map<number, Int32Array>();
  readonly #none: Int32Array;

  constructor(pattern: string) {
    this.distance = pattern.length;
    this.#blocks = Math.ceil(pattern.length / WORD_BITS);
    this.#lastBit = 1 << ((pattern.length - 1) % WORD_BITS);
    this.#rises = new Int32Array(this.#blocks).fill(-1);
    this.#falls = new Int32Array(this.#blocks);
    this.#none = new Int32Array(this.#blocks);
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      const bits = this.#equal.get(code) ?? new Int32Array(this.#blocks);
      this.#equal.set(code, bits);
      bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
    }
  }

  /** Reads one more unit. @param above what the row above the pattern changes by: 1 where the match begins with the text */
  step(code: number, above: 0 | 1): void {
    const equal = this.#equal.get(code) ?? this.#none;
    let carry: number = above;
    for (let block = 0; block < this.#blocks; block++) {
      carry = this.#stepBlock(block, equal[block] as number, carry);
    }
    this.distance += carry;
  }

  #stepBlock(block: number, matches: number, carry: number): number {
    const rises = this.#rises[block] as number;
    const falls = this.#falls[block] as number;
    const vertical = matches | falls;
    const equal = carry < 0 ? matches | 1 : matches;
    const horizontal = (((equal & rises) + rises) ^ rises) | equal;
    let up = falls | ~(horizontal | rises);
    let down = rises & horizontal;
    const top = block === this.#blocks - 1 ? this.#lastBit : 1 << (WORD_BITS - 1);
    const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | (carry < 0 ? 1 : 0);
    this.#rises[block] = down | ~(vertical | up);
    this.#falls[block] = up & vertical;
    return out;
  }
}

function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text[i];
  return result;
}
