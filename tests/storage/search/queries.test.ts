import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation, restoreQuotation } from '@/storage/decisions/delete-quotation';
import { StorageError, storageError, withStorageErrors } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { quotationsOfArticle } from '@/storage/reading/quotations-of-article';
import { saveReading } from '@/storage/reading/save-reading';
import { countQuotations, recentQuotations } from '@/storage/search/recent-quotations';
import { ORIGIN, quotation, reading } from '../invented';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const at = (start: number, words: string) => {
  const made = quotation(words, 'Ana Petrova');
  return { ...made, parts: made.parts.map((part) => ({ ...part, start, end: start + words.length })) };
};

/** Saves articles of three quotations each, an hour apart; `A1` is the first words of the oldest. */
const saveArticles = async (...names: string[]) => {
  for (const [hour, name] of names.entries()) {
    const quotations = [at(10, `${name}1`), at(50, `${name}2`), at(90, `${name}3`)];
    const origin = { ...ORIGIN, url: `https://harbour-post.example/${name}` };
    await saveReading(reading(quotations), origin, new Date(Date.UTC(2024, 10, 2, hour)));
  }
};

const words = (rows: readonly { quotation: { parts: readonly { exact: string }[] } }[]) =>
  rows.map((row) => row.quotation.parts[0]?.exact);

describe('recentQuotations', () => {
  test('are newest first, and in reading order within an article', async () => {
    await saveArticles('A', 'B');
    expect(words((await recentQuotations(50)).quotations)).toEqual(['B1', 'B2', 'B3', 'A1', 'A2', 'A3']);
  });

  test('come in pages that do not cut an article, each quotation once', async () => {
    await saveArticles('A', 'B', 'C');
    const first = await recentQuotations(4);
    expect(words(first.quotations)).toEqual(['C1', 'C2', 'C3', 'B1', 'B2', 'B3']);
    const second = await recentQuotations(4, first.before);
    expect(words(second.quotations)).toEqual(['A1', 'A2', 'A3']);
    expect(second.before).toBeNull();
  });

  test('bring their article with them', async () => {
    await saveArticles('A');
    expect((await recentQuotations(1)).quotations[0]).toMatchObject({
      article: { outlet: 'The Harbour Post' },
    });
  });

  test('are none in an empty library', async () => {
    expect(await recentQuotations(10)).toEqual({ quotations: [], before: null });
  });
});

test('quotationsOfArticle are those of this article only, in its order', async () => {
  await saveArticles('A', 'B');
  const rows = await quotationsOfArticle('https://www.harbour-post.example/A?utm_source=x', null);
  expect(rows.map((row) => row.parts[0]?.exact)).toEqual(['A1', 'A2', 'A3']);
});

describe('deleteQuotation', () => {
  test('removes the words, and they stay away when the page is read again', async () => {
    await saveArticles('A');
    const [row] = await quotationsOfArticle('https://harbour-post.example/A', null);
    await deleteQuotation(row?.id ?? '');
    expect(words((await recentQuotations(50)).quotations)).toEqual(['A2', 'A3']);
    expect(await countQuotations()).toBe(2);
    expect(JSON.stringify(await database.quotations.get(row?.id ?? ''))).not.toContain('A1');
    await saveArticles('A');
    expect(words((await recentQuotations(50)).quotations)).toEqual(['A2', 'A3']);
    const again = await saveReading(reading([at(10, 'A1')]), {
      ...ORIGIN,
      url: 'https://harbour-post.example/A',
    });
    expect(again.ids).toEqual([null]);
  });

  test('is undone exactly', async () => {
    await saveArticles('A');
    const before = await database.quotations.toArray();
    const deleted = await deleteQuotation(before[0]?.id ?? '');
    expect(deleted).toEqual(before[0]);
    if (deleted) await restoreQuotation(deleted);
    expect(await database.quotations.toArray()).toEqual(before);
    expect(await countQuotations()).toBe(3);
  });

  test('finds nothing to delete twice', async () => {
    await saveArticles('A');
    const [row] = await database.quotations.toArray();
    await deleteQuotation(row?.id ?? '');
    expect(await deleteQuotation(row?.id ?? '')).toBeNull();
    expect(await deleteQuotation('unknown')).toBeNull();
  });
});

describe('subscribe', () => {
  test('gives the answer now and after each change, until it is ended', async () => {
    const counts: number[] = [];
    const end = subscribe(
      countQuotations,
      (count) => counts.push(count),
      () => counts.push(-1),
    );
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await saveArticles('A');
    await vi.waitFor(() => expect(counts.at(-1)).toBe(3));
    end();
    await saveArticles('B');
    expect(counts.at(-1)).toBe(3);
  });

  test('[T9] says what the trouble is', async () => {
    const failing = () => withStorageErrors(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
    const trouble = await new Promise((resolve) => subscribe(failing, () => resolve('value'), resolve));
    expect(trouble).toBe('full');
  });
});

describe('storageError', () => {
  const named = (name: string, inner?: unknown) => Object.assign(new Error('text'), { name, inner });
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [named('OpenFailedError', named('SecurityError')), 'unavailable'],
    [named('DatabaseClosedError', named('OpenFailedError', named('QuotaExceededError'))), 'full'],
    [named('VersionChangeError'), 'blocked'],
    [named('DatabaseClosedError'), 'closed'],
  ])('%s is %s', (error, trouble) => {
    expect(storageError(error)?.trouble).toBe(trouble);
    expect(storageError(error)?.message).toContain('text');
  });

  test.each([new TypeError('x'), 'text', null, undefined, named('ConstraintError')])('leaves %s', (error) => {
    expect(storageError(error)).toBeNull();
  });

  test('leaves other errors as they were thrown', async () => {
    const fault = new TypeError('a fault of ours');
    await expect(withStorageErrors(() => Promise.reject(fault))).rejects.toBe(fault);
    const quota = named('QuotaExceededError');
    await expect(withStorageErrors(() => Promise.reject(quota))).rejects.toBeInstanceOf(StorageError);
  });
});
