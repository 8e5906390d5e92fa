import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { forget } from '@/storage/exchange/forget/forget';
import { lossItem } from '@/storage/loss';
import { watchForLoss } from '@/storage/opening/watch-for-loss';
import { saveReading } from '@/storage/reading/save-reading';
import { countQuotations } from '@/storage/search/recent-quotations';
import { ORIGIN, quotation, reading } from './invented';

const save = () => saveReading(reading([quotation('We will hold the bridge', 'Ana Petrova')]), ORIGIN);

/** What Chromium makes of a database whose files it cannot read. */
async function empty(): Promise<void> {
  database.close({ disableAutoOpen: false });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('on-record').onsuccess = resolve;
  });
}

watchForLoss();
beforeEach(async () => {
  await empty();
  fakeBrowser.reset();
});

test('[T10] a library that is empty although something was saved is told as lost, also when more is saved', async () => {
  await save();
  expect(await lossItem.getValue()).toBeNull();
  await empty();
  await save();
  await vi.waitFor(async () => expect(await lossItem.getValue()).not.toBeNull());
  expect(await countQuotations()).toBe(1);
});

test('[T10] a first library, and one that the reader wanted gone, is no loss', async () => {
  expect(await countQuotations()).toBe(0);
  await save();
  await forget({ what: 'everything' });
  await empty();
  expect(await countQuotations()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await lossItem.getValue()).toBeNull();
});
