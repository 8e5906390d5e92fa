import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberShown, takeShown } from '@/storage/reading/shown-quotation';

const NOW = new Date('2024-11-02T08:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);

beforeEach(() => fakeBrowser.reset());

test('what is to be shown is told once, to its own article', async () => {
  await rememberShown('a', 'one', NOW);
  await rememberShown('b', 'two', NOW);
  expect(await takeShown('c', NOW)).toBeNull();
  expect(await takeShown('a', after(5_000))).toBe('one');
  expect(await takeShown('a', after(5_000))).toBeNull();
  expect(await takeShown('b', after(5_000))).toBe('two');
});

test('of one article the last counts', async () => {
  await rememberShown('a', 'one', NOW);
  await rememberShown('a', 'two', after(10));
  expect(await takeShown('a', after(20))).toBe('two');
});

test('a visit much later is another one', async () => {
  await rememberShown('a', 'one', NOW);
  expect(await takeShown('a', after(3_600_000))).toBeNull();
});
