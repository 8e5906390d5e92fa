import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Marks } from '@/page/marks';
import { watchView } from '@/page/watch-view';

/** Blocks of an invented page, each with where it and its words stand; a quotation may go over several. */
interface Block {
  readonly top: number;
}

let observers: FakeObserver[] = [];

class FakeObserver {
  readonly observed: unknown[] = [];
  isOver = false;
  constructor(readonly callback: (entries: object[]) => void) {
    observers.push(this);
  }
  observe(block: unknown): void {
    this.observed.push(block);
  }
  disconnect(): void {
    this.isOver = true;
  }
  tell(...entries: readonly [unknown, boolean][]): void {
    this.callback(entries.map(([target, isIntersecting]) => ({ target, isIntersecting })));
  }
}

beforeEach(() => {
  observers = [];
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => vi.unstubAllGlobals());

const DOCUMENT = { documentElement: { clientHeight: 600 } } as Document;

/** Quotations by the blocks in which their parts stand. */
function marksIn(quotations: readonly (readonly Block[])[]): Marks {
  const rangesOf = (index: number) =>
    (quotations[index] ?? []).map((block) => ({
      startContainer: { parentElement: block },
      getBoundingClientRect: () => ({ top: block.top, bottom: block.top + 40 }),
    }));
  return { inOrder: () => [...quotations.keys()], rangesOf } as unknown as Marks;
}

describe('watchView', () => {
  test('tells what is seen, each time that it is something else', () => {
    const [above, here, below] = [{ top: -100 }, { top: 300 }, { top: 900 }];
    const onView = vi.fn();
    watchView(DOCUMENT, marksIn([[above, here], [here], [below]]), onView);
    const [observer] = observers;
    expect(observer?.observed).toEqual([above, here, below]);
    observer?.tell([above, false], [here, true], [below, false]);
    observer?.tell([here, true]);
    expect(onView.mock.calls).toEqual([[[0, 1]]]);
    here.top = -200;
    below.top = 500;
    observer?.tell([here, false], [below, true]);
    expect(onView.mock.calls.at(-1)).toEqual([[2]]);
    observer?.tell([below, false]);
    expect(onView.mock.calls.at(-1)).toEqual([[]]);
  });

  test('of a tall block only the words count', () => {
    const tall = { top: 5_000 };
    const onView = vi.fn();
    watchView(DOCUMENT, marksIn([[tall]]), onView);
    observers[0]?.tell([tall, true]);
    expect(onView).not.toHaveBeenCalled();
    tall.top = 100;
    observers[0]?.tell([tall, true]);
    expect(onView.mock.calls).toEqual([[[0]]]);
  });

  test('ends when nobody listens any more', () => {
    const stop = watchView(DOCUMENT, marksIn([[{ top: 0 }]]), vi.fn());
    stop();
    expect(observers[0]?.isOver).toBe(true);
  });
});
