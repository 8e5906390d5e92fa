import { describe, expect, it } from 'vitest';
import type { Heaps } from '@/scripts/soak/measure-heaps';
import { grown } from '@/scripts/soak/soak-report';

const FIRST: Heaps = {
  worker: 600,
  loaded: 150,
  moved: 200,
  closed: 100,
  popup: 360,
  oldLibrary: 0,
  newLibrary: 470,
};
const SECOND: Heaps = { ...FIRST, oldLibrary: 760, newLibrary: 490 };

/** What is said of a third measuring after 300 articles. */
const after = (heaps: Partial<Heaps>) =>
  grown(
    [FIRST, SECOND, { ...SECOND, ...heaps }].map((each, nth) => ({ articles: 100 * (nth + 1), heaps: each })),
  );

describe('what has grown', () => {
  it.each<[string, Partial<Heaps>, string[]]>([
    ['nothing', {}, []],
    ['less than it may', { worker: 655, moved: 219 }, []],
    ['the worker', { worker: 661 }, ['worker after 300 articles: 10 % more']],
    ['a tab', { moved: 300 }, ['tab, moving after 300 articles: 50 % more']],
    ['a library by its index, as one that is opened now', { oldLibrary: 960, newLibrary: 690 }, []],
    [
      'a library by more than its index',
      { oldLibrary: 960, newLibrary: 560 },
      ['library, long open after 300 articles: 17 % more'],
    ],
    ['a new library, which holds more the more is saved', { newLibrary: 900, oldLibrary: 1170 }, []],
  ])('%s', (_, heaps, said) => {
    expect(after(heaps)).toEqual(said);
  });
});
