import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { storageError } from '@/storage/errors';
import { forget } from '@/storage/exchange/forget/forget';
import {
  dropPending,
  keepPending,
  type PendingReading,
  savePending,
} from '@/storage/reading/pending-readings';
import { saveReading } from '@/storage/reading/save-reading';
import { countQuotations } from '@/storage/search/recent-quotations';
import { savingSetting } from '@/storage/settings';
import { ORIGIN, quotation, reading } from '../invented';

const READING = reading([quotation('We will hold the bridge', 'Ana Petrova')]);
const pending = (url: string, words = 'We will hold the bridge') => ({
  reading: reading([quotation(words, 'Ana Petrova')]),
  url,
  tabId: 7,
  at: '2024-11-02T08:00:00.000Z',
});

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A disk that is full from here on. */
function fill(): void {
  vi.spyOn(database.quotations, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
}

describe('[T9] a full disk', () => {
  test('takes nothing of an article, and what is saved can be read', async () => {
    await saveReading(READING, ORIGIN);
    fill();
    const more = reading([quotation('No ferry leaves tonight', 'Tom Okafor')]);
    const refused = saveReading(more, { ...ORIGIN, url: 'https://other.example/a' });
    expect(storageError(await refused.catch((error: unknown) => error))?.trouble).toBe('full');
    expect([await database.articles.count(), await countQuotations()]).toEqual([1, 1]);
  });

  test('has what was read kept, and saved once there is room, as of when it was read', async () => {
    fill();
    await keepPending(pending('https://one.example/a'));
    await keepPending(pending('https://two.example/a', 'No ferry leaves tonight'));
    expect(await savePending()).toEqual({ saved: [], left: 2 });
    vi.restoreAllMocks();
    const { saved, left } = await savePending();
    expect([saved.map(({ outcome }) => outcome.saved), left]).toEqual([[1, 1], 0]);
    expect((await database.quotations.toArray()).map(({ savedAt }) => savedAt)).toEqual([
      '2024-11-02T08:00:00.000Z',
      '2024-11-02T08:00:00.000Z',
    ]);
    expect(await savePending()).toEqual({ saved: [], left: 0 });
  });

  test('has the last reading of each address kept, and none that was saved since', async () => {
    await keepPending(pending('https://one.example/a', 'Old words'));
    await Promise.all([
      keepPending(pending('https://one.example/a', 'New words')),
      keepPending(pending('https://two.example/a')),
    ]);
    await dropPending('https://two.example/a');
    await savePending();
    expect((await database.quotations.toArray()).map(({ parts }) => parts[0]?.exact)).toEqual(['New words']);
  });

  test('has no more kept than the browser’s memory takes, and what is of no use is given up', async () => {
    const kept = async () => (await browser.storage.session.get('pending')).pending as PendingReading[];
    const urls = async () => (await kept()).map(({ url }) => url);
    for (let n = 0; n < 40; n++) await keepPending(pending(`https://one.example/${n}`));
    expect(await urls()).toEqual(Array.from({ length: 30 }, (_, n) => `https://one.example/${n + 10}`));
    for (let n = 0; n < 4; n++) await keepPending(pending(`https://long.example/${n}`, 'w'.repeat(600_000)));
    expect(await urls()).toEqual(['https://long.example/2', 'https://long.example/3']);
    await keepPending(pending('https://too.example/long', 'w'.repeat(4_000_000)));
    expect(await kept()).toEqual([]);
    await keepPending({
      ...pending('https://bad.example/a'),
      reading: { ...READING, quotations: 7 as never },
    });
    expect(await savePending()).toEqual({ saved: [], left: 0 });
  });

  test('and what is kept is forgotten with what it is of', async () => {
    await keepPending(pending('https://one.example/a'));
    await forget({ what: 'everything' });
    await savePending();
    expect(await countQuotations()).toBe(0);
  });
});

describe('[T9] a browser that cannot read its settings', () => {
  test('reads and saves as if nothing were set', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await savingSetting.getValue()).toBe('automatic');
    expect(await saveReading(READING, ORIGIN)).toMatchObject({ saved: 1 });
  });

  test('nor keep anything in its memory saves all the same', async () => {
    for (const method of ['get', 'set'] as const)
      vi.spyOn(browser.storage.session, method).mockRejectedValue(new Error('IO error'));
    await keepPending(pending('https://one.example/a'));
    expect(await savePending()).toEqual({ saved: [], left: 0 });
  });
});
