import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '@/messages';
import { sendMessage as deliver } from './entrypoints/send-message';

const PAGE = { id: 'test-extension-id', frameId: 0 };
const toTab = vi.fn();

onMessage('quotationShown', ({ data }) => data.index === 1);
onMessage('pageReadingWanted', () => undefined);
onMessage('savedShown', async () => {
  throw new Error('not here');
});

beforeEach(() => {
  Object.assign(browser.tabs, { sendMessage: toTab });
});

test('a message is answered by what listens to its kind, and by nothing else', async () => {
  expect(await deliver('quotationShown', { index: 1 }, PAGE)).toBe(true);
  expect(await deliver('quotationShown', { index: 2 }, PAGE)).toBe(false);
  expect(await deliver('toString', {}, PAGE)).toBeUndefined();
});

test('what is no message of ours is left to others', async () => {
  for (const message of [null, 'quotationShown', 7, { index: 1 }])
    expect(await fakeBrowser.runtime.onMessage.trigger(message as never, PAGE as never)).toEqual([false]);
});

test('a message to a tab comes back as its answer', async () => {
  toTab.mockResolvedValue({ res: true });
  expect(await sendMessage('quotationShown', { index: 3 }, 7)).toBe(true);
  expect(toTab).toHaveBeenCalledWith(7, { type: 'quotationShown', data: { index: 3 } });
  // What is undefined is lost on the way.
  toTab.mockResolvedValue({});
  expect(await sendMessage('pageReadingWanted', undefined, 7)).toBeUndefined();
});

test('a message that nobody answers, or where the other end failed, is an error', async () => {
  toTab.mockResolvedValue(undefined);
  await expect(sendMessage('quotationShown', { index: 3 }, 7)).rejects.toThrow('No answer to quotationShown');
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
  const failed = await new Promise((resolve) => trigger({ type: 'savedShown', data: {} }, PAGE, resolve));
  expect(failed).toEqual({ err: 'Error: not here' });
  toTab.mockResolvedValue(failed);
  await expect(sendMessage('quotationShown', { index: 3 }, 7)).rejects.toThrow('not here');
});
