// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { watchPage } from '@/page/watch';
import { loadPage, prose } from './page-of';

let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, '', '/a');
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watch(build = () => {}) {
  loadPage(`<article>${prose(3)}<p id="said">“We wait,” she said.</p></article>`);
  build();
  const page = finish(readArticle(document, '', false, () => 'en'));
  const watcher = { page: () => page, moved: vi.fn(), lookAgain: vi.fn(async () => {}), unmarked: vi.fn() };
  watchPage(document, watcher, life.signal)();
  return watcher;
}

test('text that comes late is looked at', async () => {
  const { lookAgain, moved } = watch();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>“We go,” she said.</p>');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lookAgain).toHaveBeenCalledTimes(1);
  expect(moved).not.toHaveBeenCalled();
});

test('what changes in a shadow tree of the article is looked at', async () => {
  const host = () => document.querySelector('article > div') as HTMLElement;
  const { lookAgain } = watch(() => {
    document.querySelector('article')?.append(document.createElement('div'));
    host().attachShadow({ mode: 'open' }).innerHTML = '<p>“We stay,” she said.</p>';
  });
  const words = host().shadowRoot?.querySelector('p') as HTMLElement;
  words.textContent = '“We go,” she said.';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lookAgain).toHaveBeenCalledTimes(1);
});

test.each([
  ['to another article', '/b', 1],
  ['within the article', '/a#said', 0],
])('going %s', async (_name, address, times) => {
  const { lookAgain, moved } = watch();
  history.pushState({}, '', address);
  window.dispatchEvent(new Event('popstate'));
  expect(moved).toHaveBeenCalledTimes(times);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lookAgain).toHaveBeenCalledTimes(times);
});

test('[T7] a page that changes without end is looked at twice a minute', async () => {
  const { lookAgain } = watch();
  const storm = async (lasting: number) => {
    for (let t = 0; t < lasting; t += 100) {
      document.getElementById('said')?.append('.');
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  await storm(60_000);
  const before = lookAgain.mock.calls.length;
  await storm(120_000);
  expect(lookAgain.mock.calls.length - before).toBeLessThanOrEqual(5);
});

test('another article is not kept waiting by a page that has never rested', async () => {
  const { lookAgain } = watch();
  const storm = async (isOver: (t: number) => boolean) => {
    for (let t = 0; !isOver(t); t += 100) {
      document.getElementById('said')?.append('.');
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  await storm((t) => t > 60_000);
  const before = lookAgain.mock.calls.length + 1;
  // The turn after this one would come in half a minute.
  await storm(() => lookAgain.mock.calls.length === before);
  history.pushState({}, '', '/b');
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(1_100);
  expect(lookAgain.mock.calls.length).toBeGreaterThan(before);
});

test('a new address without any event is seen with the next change of the page', async () => {
  const { lookAgain, moved } = watch();
  history.pushState({}, '', '/b');
  document.body.append('.');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(moved).toHaveBeenCalledTimes(1);
  expect(lookAgain).toHaveBeenCalledTimes(1);
});

test('a hidden page is looked at when it is shown again', async () => {
  const { lookAgain } = watch();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.getElementById('said')?.remove();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lookAgain).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(100);
  expect(lookAgain).toHaveBeenCalledTimes(1);
});

test('what waited for a page to be shown listens no longer', async () => {
  const added = vi.spyOn(life.signal, 'addEventListener');
  const removed = vi.spyOn(life.signal, 'removeEventListener');
  const { lookAgain } = watch();
  const hidden = vi.spyOn(document, 'hidden', 'get');
  const before = added.mock.calls.length;
  for (let nth = 0; nth < 3; nth++) {
    hidden.mockReturnValue(true);
    document.getElementById('said')?.append('.');
    await vi.advanceTimersByTimeAsync(30_000);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(lookAgain).toHaveBeenCalledTimes(3);
  expect(removed.mock.calls.length).toBe(added.mock.calls.length - before);
});

test.each([0, 1_000])(
  'while the reader scrolls, the marks are looked after now and then (from %i ms on)',
  (waited) => {
    vi.spyOn(performance, 'now').mockReturnValue(waited);
    const { unmarked } = watch();
    for (let i = 0; i < 20; i++) document.dispatchEvent(new Event('scroll'));
    expect(unmarked).toHaveBeenCalledTimes(1);
  },
);

test('nothing is told after the end', async () => {
  const { lookAgain, moved } = watch();
  life.abort();
  history.pushState({}, '', '/b');
  window.dispatchEvent(new Event('popstate'));
  document.getElementById('said')?.remove();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lookAgain).not.toHaveBeenCalled();
  expect(moved).not.toHaveBeenCalled();
});
