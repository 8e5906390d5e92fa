import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '@/page/pace';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function paceOf(act = vi.fn(async () => {})) {
  const life = new AbortController();
  return { act, life, pace: new Pace(act, life.signal) };
}

/** Something happens every 50 ms for as long as this, in ms. */
async function storm(pace: Pace, lasting: number): Promise<void> {
  for (let t = 0; t < lasting; t += 50) {
    pace.poke();
    await vi.advanceTimersByTimeAsync(50);
  }
}

test('a turn comes when nothing has happened for a quarter of a second', async () => {
  const { act, pace } = paceOf();
  await storm(pace, 300);
  await vi.advanceTimersByTimeAsync(150);
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(act).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what is only noted keeps a turn waiting, too, for a second at most', async () => {
  const { act, pace } = paceOf();
  pace.poke();
  for (let t = 0; t < 600; t += 50) {
    await vi.advanceTimersByTimeAsync(50);
    pace.note();
  }
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(act).toHaveBeenCalledTimes(1);
  pace.poke();
  for (let t = 0; t < 1_000; t += 50) {
    await vi.advanceTimersByTimeAsync(50);
    pace.note();
  }
  expect(act).toHaveBeenCalledTimes(2);
});

test('[T7] a page that is never quiet has its first turn after a second, and then ever fewer', async () => {
  const { act, pace } = paceOf();
  await storm(pace, 1_100);
  expect(act).toHaveBeenCalledTimes(1);
  await storm(pace, 60_000);
  expect(act.mock.calls.length).toBeLessThan(10);
  const before = act.mock.calls.length;
  await storm(pace, 60_000);
  expect(act.mock.calls.length - before).toBeLessThanOrEqual(2);
});

test('a page that comes to rest is looked at soon again', async () => {
  const { act, pace } = paceOf();
  await storm(pace, 60_000);
  await vi.advanceTimersByTimeAsync(40_000);
  const before = act.mock.calls.length;
  pace.poke();
  await vi.advanceTimersByTimeAsync(300);
  expect(act).toHaveBeenCalledTimes(before + 1);
});

test('what happens during a turn has a turn of its own after it', async () => {
  let end = () => {};
  const act = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const { pace } = paceOf(act);
  pace.poke();
  await vi.advanceTimersByTimeAsync(300);
  pace.poke();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(act).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('after the end there are no turns', async () => {
  const { act, life, pace } = paceOf();
  pace.poke();
  life.abort();
  pace.poke();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(act).not.toHaveBeenCalled();
});

test('who goes on while a page never rests does not wait for long', async () => {
  const { act, pace } = paceOf();
  await storm(pace, 60_000);
  const before = act.mock.calls.length;
  pace.hurry();
  await storm(pace, 1_200);
  expect(act).toHaveBeenCalledTimes(before + 1);
});

test('[T7] a page that says without end that it is another one is looked at once a second at most', async () => {
  const { act, pace } = paceOf();
  for (let t = 0; t < 60_000; t += 50) {
    pace.hurry();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(act.mock.calls.length).toBeLessThanOrEqual(60);
});
