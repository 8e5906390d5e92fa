import { expect, test } from 'vitest';
import { withinTime } from '@/page/anchoring/within-time';

/** Work of so many steps, each of which takes a millisecond of the test's own clock. */
function workFor(steps: number) {
  let time = 0;
  let rests = 0;
  function* work(): Generator<undefined, string, boolean | undefined> {
    for (let step = 1; step <= steps; step++) {
      time++;
      if ((yield) === true) return `stopped at ${step}`;
    }
    return 'done';
  }
  const slices = {
    slice: 8,
    total: 50,
    now: () => time,
    rest: async () => {
      rests++;
      // What the page does meanwhile is not counted.
      time += 100;
    },
  };
  return { run: () => withinTime(work(), slices), rests: () => rests };
}

test.each([
  [0, 'done', 0],
  [4, 'done', 0],
  [7, 'done', 1],
  [30, 'done', 4],
  [500, 'stopped at 50', 6],
])('work of %i ms', async (steps, result, rests) => {
  const work = workFor(steps);
  expect(await work.run()).toBe(result);
  expect(work.rests()).toBe(rests);
});
