import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Nobody waits here.
vi.mock('@/storage/opening/careful-factory', async (original) => {
  const { carefulFactory } = await original<typeof import('@/storage/opening/careful-factory')>();
  const waits = [0, 0, 0];
  return {
    carefulFactory: (opening: Parameters<typeof carefulFactory>[0]) => carefulFactory({ ...opening, waits }),
  };
});

const browsers = globalThis.indexedDB;
const open = browsers.open.bind(browsers);

/** A browser that fails to open anything so many times. */
function failing(times: number, name = 'UnknownError'): { asked: number } {
  const counted = { asked: 0 };
  vi.spyOn(browsers, 'open').mockImplementation((...given) => {
    counted.asked++;
    if (counted.asked > times) return open(...given);
    const request = new EventTarget() as unknown as IDBOpenDBRequest;
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', name);
    Object.defineProperty(request, 'error', { value: error });
    queueMicrotask(() => {
      const event = new Event('error', { cancelable: true });
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    });
    return request;
  });
  return counted;
}

/** The code of a page that was opened just now: nothing is known of what windows did before. */
async function newPage() {
  vi.resetModules();
  const { database } = await import('@/storage/database');
  const { storageError } = await import('@/storage/errors');
  const { inLibrary } = await import('@/storage/in-library');
  const { subscribe } = await import('@/storage/live-query');
  const { countQuotations } = await import('@/storage/search/recent-quotations');
  const seen: unknown[] = [];
  const watch = () =>
    subscribe(
      countQuotations,
      (count) => seen.push(count),
      (trouble) => seen.push(trouble),
    );
  const troubleOf = async (work: Promise<unknown>) =>
    storageError(
      await work.then(
        () => null,
        (error: unknown) => error,
      ),
    )?.trouble ?? null;
  const result = { database, inLibrary, countQuotations, seen, watch, troubleOf };
  page = result;
  return result;
}

let page: Awaited<ReturnType<typeof newPage>>;
const PATIENT = { timeout: 20_000 };

beforeEach(async () => {
  await newPage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  page.database.close();
  await new Promise((resolve) => {
    browsers.deleteDatabase('on-record').onsuccess = resolve;
  });
});

describe('[T10] a browser that fails to open the library', () => {
  test.each([1, 2, 3])('%i times is asked again, and nobody hears of it', async (times) => {
    const counted = failing(times);
    expect(await Promise.all([page.countQuotations(), page.countQuotations()])).toEqual([0, 0]);
    expect(counted.asked).toBe(times + 1);
  });

  test('for good is told, and asked again for whoever comes next', async () => {
    const counted = failing(1_000);
    expect(await page.troubleOf(page.countQuotations())).toBe('unavailable');
    expect(counted.asked).toBeGreaterThanOrEqual(4);
    vi.restoreAllMocks();
    await vi.waitFor(async () => expect(await page.troubleOf(page.countQuotations())).toBeNull(), PATIENT);
  });

  test('because there is no room is told at once', async () => {
    const counted = failing(1_000, 'QuotaExceededError');
    expect(await page.troubleOf(page.countQuotations())).toBe('full');
    // Once for this, and once for whoever comes next.
    expect(counted.asked).toBeLessThanOrEqual(2);
  });

  test('gives what is watched when it opens again', async () => {
    failing(1_000);
    const end = page.watch();
    await vi.waitFor(() => expect(page.seen[0]).toBe('unavailable'), PATIENT);
    vi.restoreAllMocks();
    await vi.waitFor(() => expect(page.seen.at(-1)).toBe(0), PATIENT);
    end();
  });

  test('that it has closed by itself has it opened again, and what is watched is read anew', async () => {
    const end = page.watch();
    await vi.waitFor(() => expect(page.seen).toEqual([0]), PATIENT);
    const before = page.database.backendDB();
    before?.onclose?.(new Event('close'));
    await vi.waitFor(() => expect(page.seen).toEqual([0, 0]), PATIENT);
    expect(page.database.backendDB()).not.toBe(before);
    end();
  });
});

describe('[T11] of windows of two versions', () => {
  const opened = (version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = open('on-record', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  test('the older lets go of the library, says that it is old, and touches nothing', async () => {
    const end = page.watch();
    await vi.waitFor(() => expect(page.seen).toEqual([0]), PATIENT);
    const newer = await opened(30);
    await vi.waitFor(() => expect(page.seen.at(-1)).toBe('updated'), PATIENT);
    expect(await page.troubleOf(page.inLibrary(async () => undefined))).toBe('updated');
    expect(newer.version).toBe(30);
    newer.close();
    end();
    const later = await newPage();
    expect(await later.troubleOf(later.countQuotations())).toBe('newer');
  });

  test('the newer waits for one that does not let go, says so, and goes on when that has gone', async () => {
    const old = await opened(10);
    const end = page.watch();
    await vi.waitFor(() => expect(page.seen).toEqual(['blocked']), PATIENT);
    const second: unknown[] = [];
    const { subscribe } = await import('@/storage/live-query');
    const endSecond = subscribe(
      page.countQuotations,
      (count) => second.push(count),
      (trouble) => second.push(trouble),
    );
    expect(second).toEqual(['blocked']);
    old.close();
    await vi.waitFor(() => expect([page.seen.at(-1), second.at(-1)]).toEqual([0, 0]), PATIENT);
    expect(page.database.isBlocked).toBe(false);
    end();
    endSecond();
  });
});

test('[T11] the factory is the browser’s in everything else', async () => {
  const { carefulFactory } = await import('@/storage/opening/careful-factory');
  const factory = carefulFactory({ newest: () => 20 });
  expect(factory.cmp(1, 2)).toBe(-1);
  expect(await factory.databases()).toEqual(await browsers.databases());
});
