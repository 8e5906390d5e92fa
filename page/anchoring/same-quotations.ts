import type { Span } from '@/engine';
import type { Slices } from '../slices';

/** What of a reading stands in a saved quotation's place: indices of the reading's quotations. */
export interface SameQuotations {
  /** The same quotation; null where the reading takes nothing for it. */
  readonly same: number | null;
  /** Others that lie within its words: what was once read as one quotation is now read as several. */
  readonly within: readonly number[];
}

/** Share of the words of both together that a quotation and a saved one have in common to be the same. */
const SAME = 0.6;
/** Share of a quotation's words that lie in a saved one's to be a piece of it. */
const WITHIN = 0.8;

/** Saved quotations that are laid against the reading in one step. */
const A_STEP = 50;

/** What a saved quotation and one of the reading have in common, as shares. */
interface Pair {
  readonly id: number;
  readonly index: number;
  /** Of the words of both together. */
  readonly same: number;
  /** Of the words of the reading's. */
  readonly within: number;
}

/**
 * Lays the places of saved quotations against what a reading found: only what is left is new. Each quotation of the
 * reading is the same as at most one saved quotation, and of several the nearest.
 *
 * @param saved places of each saved quotation; none for those without a place
 * @param read places of each quotation of the reading
 */
export function* sameQuotations(
  saved: readonly (readonly Span[])[],
  read: readonly (readonly Span[])[],
): Slices<readonly SameQuotations[]> {
  const nearby = indicesNear(read);
  const pairsOf: Pair[][] = [];
  for (const [id, spans] of saved.entries()) {
    if (id % A_STEP === A_STEP - 1) yield;
    pairsOf.push(nearby(spans).map((index) => pairOf(id, spans, index, read[index] ?? [])));
  }
  const sameOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { id, index, same } of pairsOf.flat().sort((one, other) => other.same - one.same)) {
    if (same < SAME || sameOf.has(id) || taken.has(index)) continue;
    sameOf.set(id, index);
    taken.add(index);
  }
  return pairsOf.map((pairs, id) => ({
    same: sameOf.get(id) ?? null,
    within: pairs
      .filter(({ index, within }) => within >= WITHIN && !taken.has(index))
      .map(({ index }) => index),
  }));
}

function pairOf(id: number, spans: readonly Span[], index: number, others: readonly Span[]): Pair {
  const common = commonUnits(spans, others);
  const units = unitsOf(others);
  return {
    id,
    index,
    same: common / Math.max(1, unitsOf(spans) + units - common),
    within: common / Math.max(1, units),
  };
}

/** Finds the quotations of a reading that have words in common with spans, without going through all of them. */
function indicesNear(read: readonly (readonly Span[])[]): (spans: readonly Span[]) => number[] {
  const order = read.map((_, index) => index).sort((one, other) => startOf(read[one]) - startOf(read[other]));
  let last = -1;
  /** Where the last of those ends that begin no later. */
  const ends = order.map((index) => {
    last = Math.max(last, endOf(read[index]));
    return last;
  });
  return (spans) => {
    // The places of parts that were moved are in no order.
    const start = Math.min(...spans.map((span) => span.start));
    const end = endOf(spans);
    const near: number[] = [];
    for (let at = firstAbove(ends, start); at < order.length; at++) {
      const index = order[at] as number;
      if (startOf(read[index]) >= end) break;
      if (commonUnits(spans, read[index] ?? []) > 0) near.push(index);
    }
    return near;
  };
}

/** Place of the first of the ascending values that is above a limit; their number where none is. */
function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function commonUnits(some: readonly Span[], others: readonly Span[]): number {
  let common = 0;
  for (const one of some) {
    for (const other of others) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return common;
}

function unitsOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function startOf(spans: readonly Span[] | undefined): number {
  return spans?.[0]?.start ?? 0;
}

function endOf(spans: readonly Span[] | undefined): number {
  return Math.max(-1, ...(spans ?? []).map((span) => span.end));
}
