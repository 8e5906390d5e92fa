// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceMoved } from '@/page/address';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, '', '/a');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Goes elsewhere without a new page. */
function go(address: string): void {
  history.pushState({}, '', address);
  window.dispatchEvent(new Event('popstate'));
}

test.each([
  ['another path', '/b', 1],
  ['another query', '/a?page=2', 1],
  ['a route behind #!', '/a#!/b', 1],
  ['a place on the same page', '/a#comments', 0],
])('%s: %s', (_name, address, calls) => {
  const moved = vi.fn();
  onceMoved(window, moved);
  go(address);
  expect(moved).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(moved).toHaveBeenCalledTimes(calls);
});

test('moving is told once', () => {
  const moved = vi.fn();
  onceMoved(window, moved);
  go('/b');
  vi.advanceTimersByTime(1000);
  go('/c');
  vi.advanceTimersByTime(1000);
  expect(moved).toHaveBeenCalledTimes(1);
});
