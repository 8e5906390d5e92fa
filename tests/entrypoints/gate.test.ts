// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import gate from '@/entrypoints/gate';
import { linkedData, loadPage, prose } from '../page/page-of';

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'on-record', sendMessage };

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'on-record';
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', undefined);
  history.replaceState({}, '', '/news/harbour');
  document.head.innerHTML = linkedData({ '@type': 'NewsArticle', headline: 'Harbour money was spent' });
  loadPage(`<article><h1>Harbour money was spent</h1>${prose(5)}</article>`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an article is told of once', async () => {
  sendMessage.mockResolvedValue({});
  await gate.main();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(sendMessage).toHaveBeenCalledWith(expect.objectContaining({ type: 'articleFound' }));
});

test('[T12] a background that was ended before it answered is told again', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed')).mockResolvedValue({});
  await gate.main();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('[T12] one that never answers is left alone in the end', async () => {
  sendMessage.mockRejectedValue(new Error('The message channel closed'));
  await gate.main();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('[T15] the gate of an extension that was updated says nothing more', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated'));
  delete runtime.id;
  await gate.main();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sendMessage).toHaveBeenCalledOnce();
});
