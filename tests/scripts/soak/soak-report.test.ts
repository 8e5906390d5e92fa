import { describe, expect, it } from 'vitest';
import type { Heap } from '@/scripts/soak/heap';
import type { Heaps } from '@/scripts/soak/measure-heaps';
import { grown } from '@/scripts/soak/soak-report';

const heap = (objects: number, code = 100): Heap => ({ objects, code });

const FIRST: Heaps = {
  worker: heap(600),
  loaded: heap(150),
  moved: heap(200),
  closed: heap(100),
  popup: heap(360),
  oldLibrary: null,
  newLibrary: heap(470),
};
const SECOND: Heaps = { ...FIRST, oldLibrary: heap(760), newLibrary: heap(490) };

/** What is said of a third measuring after 300 articles. */
const after = (heaps: Partial<Heaps>) =>
  grown(
    [FIRST, SECOND, { ...SECOND, ...heaps }].map((each, nth) => ({ articles: 100 * (nth + 1), heaps: each })),
  );

describe('what has grown', () => {
  it.each<[string, Partial<Heaps>, string[]]>([
    ['nothing', {}, []],
    ['less than it may', { worker: heap(655), moved: heap(219) }, []],
    ['the worker', { worker: heap(661) }, ['worker after 300 articles: 10 % more']],
    ['code that is compiled', { moved: heap(200, 180) }, []],
    ['a tab', { moved: heap(300) }, ['tab, moving after 300 articles: 50 % more']],
    [
      'a library by its index, as one that is opened now',
      { oldLibrary: heap(960), newLibrary: heap(690) },
      [],
    ],
    [
      'a library by more than its index',
      { oldLibrary: heap(960), newLibrary: heap(560) },
      ['library, long open after 300 articles: 17 % more'],
    ],
    [
      'a new library, which holds more the more is saved',
      { newLibrary: heap(900), oldLibrary: heap(1170) },
      [],
    ],
  ])('%s', (_, heaps, said) => {
    expect(after(heaps)).toEqual(said);
  });
});
