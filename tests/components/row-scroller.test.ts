import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowScroller } from '@/components/row-scroller';

let scrolledTo: number[];
/** Where each row is thought to be. */
let places: Map<number, number>;

let waiting: (() => void)[];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => waiting.push(then));
  scrolledTo = [];
  places = new Map([
    [1, 0],
    [99, 5_000],
  ]);
});

afterEach(() => vi.unstubAllGlobals());

const scroller = () =>
  rowScroller({
    getOffsetForIndex: (index) => {
      const place = places.get(index);
      return place === undefined ? undefined : [place, 'auto'];
    },
    scrollToOffset: (offset) => scrolledTo.push(offset),
  });
const frames = (count: number) => {
  for (let n = 0; n < count; n++) for (const then of waiting.splice(0)) then();
};

test('goes to a row once where it is where it was thought to be', () => {
  scroller()(99);
  frames(30);
  expect(scrolledTo).toEqual([5_000]);
});

test('goes on while the rows on the way turn out to be higher', () => {
  scroller()(99);
  places.set(99, 6_000);
  frames(2);
  places.set(99, 6_100);
  frames(30);
  expect(scrolledTo).toEqual([5_000, 6_000, 6_100]);
});

test('gives up a row for the next one, however soon that is wanted', () => {
  const goTo = scroller();
  goTo(1);
  goTo(99);
  places.set(1, 116);
  frames(30);
  expect(scrolledTo).toEqual([0, 5_000]);
});

test('ends where a row is never where it was', () => {
  scroller()(99);
  for (let n = 0; n < 60; n++) {
    places.set(99, 5_000 + 10 * n);
    frames(1);
  }
  expect(scrolledTo.length).toBe(10);
});

test('stays where there is no such row', () => {
  scroller()(7);
  frames(5);
  expect(scrolledTo).toEqual([]);
});
