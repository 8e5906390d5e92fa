import { afterEach, expect, test, vi } from 'vitest';
import { inSlices, painted, type Slices } from '@/page/slices';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the rest waits until what came early is dealt with', async () => {
  const done: string[] = [];
  function* work(): Slices<string, string> {
    done.push('beginning');
    yield 'the beginning';
    done.push('rest');
    return 'all';
  }
  const all = await inSlices(work(), async (early) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    done.push(`${early} marked`);
  });
  expect(all).toBe('all');
  expect(done).toEqual(['beginning', 'the beginning marked', 'rest']);
});

test('the page’s own timers have their turn while work goes on', async () => {
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const turns: number[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void) => {
    turns.push(now);
    queueMicrotask(done);
  }) as typeof setTimeout);
  function* work(): Slices<void> {
    for (; now < 180; now++) yield;
  }
  await inSlices(work());
  expect(turns).toEqual([40, 80, 120, 160]);
});

test('work that gives nothing early is done to its end', async () => {
  function* work(): Slices<number> {
    let sum = 0;
    for (let i = 1; i <= 100; i++) {
      yield;
      sum += i;
    }
    return sum;
  }
  expect(await inSlices(work())).toBe(5050);
});

test('what waits for a frame goes on when it is painted', async () => {
  const done: string[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    setTimeout(() => {
      done.push('callbacks');
      callback();
      done.push('painted');
    });
  });
  await painted();
  expect(done).toEqual(['callbacks', 'painted']);
});

test('where no frame comes, as on a hidden page, it goes on all the same', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => undefined);
  const work = painted();
  await vi.advanceTimersByTimeAsync(500);
  await work;
});
