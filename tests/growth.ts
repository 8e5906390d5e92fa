import { expect } from 'vitest';

/** Eight times the text may take so many times as long; work that grows with the square takes sixty-four times. */
const FACTOR = 8;
const MOST_GROWTH = 28;
/** CPU time below which the clock tells nothing, in ms. */
const LEAST_MS = 4;
const LEAST_UNITS = 8_000;
const MOST_UNITS = 512_000;

/**
 * Expects that work on a text grows with its length: measured in the processor's time, which other programs do not take
 * part in, and as a ratio.
 *
 * @param make a text of about so many units that is meant to be slow
 */
export function expectLinear(make: (units: number) => string, work: (text: string) => unknown): void {
  let units = LEAST_UNITS;
  let small = 0;
  for (;;) {
    const text = make(units);
    // The first times are the compiler's.
    small = Math.min(...Array.from({ length: 4 }, () => cpuTime(() => work(text))));
    if (small >= LEAST_MS || units >= MOST_UNITS) break;
    units *= 4;
  }
  const text = make(units * FACTOR);
  const large = Math.min(...[1, 2].map(() => cpuTime(() => work(text))));
  expect(large / Math.max(small, LEAST_MS)).toBeLessThan(MOST_GROWTH);
}

function cpuTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
