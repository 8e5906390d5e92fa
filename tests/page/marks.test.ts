import { expect, test, vi } from 'vitest';
import { Marks } from '@/page/marks';
import type { TextMap } from '@/page/text-map';
import { shown } from './invented-card';

const MANY = Array.from({ length: 200 }, () => shown());
const mapOf = (range: object) => ({ rangeOf: () => range }) as unknown as TextMap;

function spied() {
  const marks = new Marks();
  return { marks, mark: vi.spyOn(marks.highlights, 'mark').mockReturnValue() };
}

test('many quotations are marked in steps, and all of them at the end', () => {
  const { marks, mark } = spied();
  const work = marks.showing(MANY, mapOf({}));
  let steps = 0;
  while (!work.next().done) steps++;
  expect(steps).toBeGreaterThan(2);
  expect(mark.mock.calls.flatMap(([, ranges]) => ranges)).toHaveLength(
    MANY.flatMap(({ quotation }) => quotation.parts).length,
  );
});

test('what moves meanwhile is marked where it is now, and not where it was', () => {
  const { marks, mark } = spied();
  const work = marks.showing(MANY, mapOf({ at: 'before' }));
  work.next();
  marks.moveTo(mapOf({ at: 'now' }));
  while (!work.next().done);
  const ranges = mark.mock.calls.flatMap(([, each]) => each);
  expect(new Set(ranges.map((range) => (range as unknown as { at: string }).at))).toEqual(new Set(['now']));
});

test('what is cleared meanwhile stays cleared', () => {
  const { marks, mark } = spied();
  const work = marks.showing(MANY, mapOf({}));
  work.next();
  marks.clear();
  while (!work.next().done);
  expect(mark).not.toHaveBeenCalled();
});
