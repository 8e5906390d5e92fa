// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchLife } from '@/entrypoints/reader/watch-life';
import { isOrphan, persistently } from '@/entrypoints/surfaces/persistently';

const ID = browser.runtime.id;
const closed = new Error('The message channel closed before a response was received');

/** As the browser takes the extension away from a script that it has put into a page. */
const outlive = () =>
  Object.defineProperty(browser.runtime, 'id', { value: undefined, configurable: true, writable: true });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  Object.defineProperty(browser.runtime, 'id', { value: ID, configurable: true, writable: true });
});

describe('[T12] a background that was ended before it answered', () => {
  test('is asked again until it answers', async () => {
    const ask = vi
      .fn()
      .mockRejectedValueOnce(closed)
      .mockRejectedValueOnce(closed)
      .mockResolvedValue('saved');
    expect(await persistently(ask, [0, 0, 0])).toBe('saved');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('is given up after so many times', async () => {
    const ask = vi.fn().mockRejectedValue(closed);
    await expect(persistently(ask, [0, 0])).rejects.toBe(closed);
    expect(ask).toHaveBeenCalledTimes(3);
  });
});

describe('[T15] a script that has outlived its extension', () => {
  test('asks no second time', async () => {
    outlive();
    const ask = vi.fn().mockRejectedValue(closed);
    await expect(persistently(ask, [0, 0])).rejects.toBe(closed);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test.each(['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'])(
    'notices it by %s, and once',
    (doing) => {
      const over = vi.fn();
      watchLife(window, over);
      window.dispatchEvent(new Event(doing));
      expect(over).not.toHaveBeenCalled();
      outlive();
      expect(isOrphan()).toBe(true);
      window.dispatchEvent(new Event(doing));
      window.dispatchEvent(new Event(doing));
      expect(over).toHaveBeenCalledTimes(1);
    },
  );

  test('notices it where a message has failed', () => {
    const over = vi.fn();
    const look = watchLife(window, over);
    look();
    expect(over).not.toHaveBeenCalled();
    outlive();
    look();
    look();
    expect(over).toHaveBeenCalledTimes(1);
  });
});
