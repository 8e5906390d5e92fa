import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { withFewWrappers } from '@/scripts/build/few-wrappers';

const POLYFILL = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');

/** A browser like Chrome: its calls answer with promises, its listeners want a callback. */
function chromeLike() {
  const listeners: ((message: unknown, sender: object, answer: (value: unknown) => void) => unknown)[] = [];
  return {
    listeners,
    runtime: {
      id: 'abc',
      onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
      sendMessage: (message: unknown, answer: (value: unknown) => void) => answer({ heard: message }),
    },
    storage: { local: { get: async (key: string) => ({ [key]: 1 }) } },
    alarms: { create: vi.fn(async () => undefined) },
  };
}

function polyfilled(chrome: object) {
  const code = withFewWrappers(POLYFILL)
    .replace('export default', 'return')
    .replace('import.meta.env.FIREFOX', 'false');
  // biome-ignore lint/suspicious/noExplicitAny: what the package exports has no types here
  return new Function('globalThis', 'chrome', code)({ chrome }, chrome) as any;
}

test('calls answer as the browser’s own do', async () => {
  const chrome = chromeLike();
  const browser = polyfilled(chrome);
  expect(await browser.storage.local.get('x')).toEqual({ x: 1 });
  await browser.alarms.create('again', { delayInMinutes: 1 });
  expect(chrome.alarms.create).toHaveBeenCalledWith('again', { delayInMinutes: 1 });
});

test('messages are sent and answered by promises', async () => {
  const chrome = chromeLike();
  const browser = polyfilled(chrome);
  expect(await browser.runtime.sendMessage('there?')).toEqual({ heard: 'there?' });
  browser.runtime.onMessage.addListener(async (message: string) => `${message} here`);
  const answered = await new Promise((resolve) => chrome.listeners[0]?.('there?', {}, resolve));
  expect(answered).toBe('there? here');
});

test('another version is refused', () => {
  expect(() => withFewWrappers('const table = {};')).toThrow(/does not have/);
});
