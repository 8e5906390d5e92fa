// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceMoved, watchPage } from '@/page/watch';

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

test('nothing is told after the end', () => {
  const moved = vi.fn();
  const life = new AbortController();
  onceMoved(window, moved, life.signal);
  go('/b');
  life.abort();
  vi.advanceTimersByTime(1000);
  expect(moved).not.toHaveBeenCalled();
});

test.each([
  ['a paragraph arrives', '<p>Nobody was hurt when the boat was stuck in the ice.</p>', 1],
  ['a word changes', '<i>.</i>', 0],
])('when %s', async (_name, late, calls) => {
  document.body.innerHTML = '<article><p>The boat was stuck in the ice on Monday morning.</p></article>';
  const grown = vi.fn();
  const life = new AbortController();
  const root = document.querySelector('article') as Element;
  watchPage(document, root, { moved: () => {}, grown, unmarked: () => {} }, life.signal);
  root.insertAdjacentHTML('beforeend', late);
  await vi.advanceTimersByTimeAsync(1500);
  expect(grown).toHaveBeenCalledTimes(calls);
  life.abort();
});
