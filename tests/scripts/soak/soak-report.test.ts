import { describe, expect, it } from 'vitest';
import type { Heap } from '@/scripts/soak/heap';
import type { Heaps } from '@/scripts/soak/measure-heaps';
import { grown } from '@/scripts/soak/soak-report';

const MB = 1_048_576;
const heap = (objects: number, code = 100): Heap => ({ objects, code });

const FIRST: Heaps = {
  worker: heap(600 * MB),
  loaded: heap(150 * MB),
  moved: heap(200 * MB),
  closed: heap(100 * MB),
  popup: heap(360 * MB),
  oldLibrary: null,
  newLibrary: heap(470 * MB),
};
const SECOND: Heaps = { ...FIRST, oldLibrary: heap(760 * MB), newLibrary: heap(490 * MB) };

/** What is said where the heaps were these after a hundred articles and so on. */
const said = (...heaps: readonly Heaps[]) =>
  grown(heaps.map((each, nth) => ({ articles: 100 * (nth + 1), heaps: each })));

describe('what has grown', () => {
  it.each<[string, Partial<Heaps>, string[]]>([
    ['nothing', {}, []],
    ['less than it may', { worker: heap(655 * MB), moved: heap(219 * MB) }, []],
    ['the worker', { worker: heap(661 * MB) }, ['worker: 600.00 MB at first and 661.00 at last, 10 % more']],
    ['code that is compiled', { moved: heap(200 * MB, 180) }, []],
    ['a tab', { moved: heap(300 * MB) }, ['tab, moving: 200.00 MB at first and 300.00 at last, 50 % more']],
    [
      'a library by its index, as one that is opened now',
      { oldLibrary: heap(960 * MB), newLibrary: heap(690 * MB) },
      [],
    ],
    [
      'a library by more than its index',
      { oldLibrary: heap(960 * MB), newLibrary: heap(560 * MB) },
      ['library, long open: 760.00 MB at first and 890.00 at last, 17 % more'],
    ],
    [
      'a new library, which holds more the more is saved',
      { newLibrary: heap(900 * MB), oldLibrary: heap(1170 * MB) },
      [],
    ],
  ])('%s', (_, heaps, lines) => {
    const last = { ...SECOND, ...heaps };
    expect(said(FIRST, SECOND, SECOND, last, last, last)).toEqual(lines);
  });

  it('is told from one high measuring, and from one that was low at first', () => {
    const high = { ...SECOND, worker: heap(800 * MB) };
    expect(said(FIRST, SECOND, SECOND, SECOND, high, SECOND)).toEqual([]);
    expect(said({ ...FIRST, worker: heap(300 * MB) }, SECOND, SECOND, SECOND)).toEqual([]);
  });

  it('is told from two measurings, and not from one', () => {
    expect(said(FIRST, { ...SECOND, popup: heap(500 * MB) })).toHaveLength(1);
    expect(said(FIRST)).toEqual([]);
  });
});
