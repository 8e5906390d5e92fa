import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { MOST_A_DAY } from '@/storage/limits';
import { keepSavingToday } from '@/storage/reading/daily-limit';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import type { ShelvingState } from '@/storage/search/shelving-state';
import { quotation, reading } from '../invented';

const MORNING = new Date('2026-03-01T06:00:00Z');
const EVENING = new Date('2026-03-01T22:00:00Z');
const TOMORROW = new Date('2026-03-02T00:00:01Z');
const SITE = 'https://flood.example';
const ONE = reading([quotation('We will hold the bridge', 'Ana Petrova')]);

const from = (url: string) => ({ url, incognito: false });

/** As many quotations in as many articles as are saved by themselves in one day. */
async function flood(): Promise<void> {
  const each = 500;
  for (let page = 0; page < MOST_A_DAY / each; page++) {
    const quotations = Array.from({ length: each }, (_, n) => quotation(`words ${page} ${n}`, 'Bo Ek'));
    await saveReading(reading(quotations), from(`${SITE}/story-${page}`), MORNING);
  }
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await flood();
});

test('[T6] a site’s flood is saved up to a limit a day, other sites’ beside it', async () => {
  const more = await saveReading(ONE, from(`https://www.flood.example/more`), EVENING);
  expect(more).toMatchObject({ ids: [null], saved: 0, notSaved: 'day-full' });
  expect(await database.quotations.count()).toBe(MOST_A_DAY);
  expect(await database.articles.count()).toBe(4);

  expect(await saveReading(ONE, from('https://calm.example/story'), EVENING)).toMatchObject({ saved: 1 });
  expect(await saveReading(ONE, from(`${SITE}/more`), TOMORROW)).toMatchObject({ saved: 1, notSaved: null });
});

test('[T6] what is saved already is kept up to date, and what the reader asks for is saved', async () => {
  const known = quotation('words 0 0', 'Bo Ek');
  const again = await saveReading(reading([known]), from(`${SITE}/story-0`), EVENING);
  expect(again.ids[0]).not.toBeNull();
  expect(await saveReading(ONE, { ...from(`${SITE}/more`), asked: true }, EVENING)).toMatchObject({
    saved: 1,
  });
  const wanted = { reading: ONE, index: 0, added: false };
  expect(await saveQuotation(wanted, from(`${SITE}/one-more`), EVENING)).toMatchObject({ decided: null });
});

test('[T6] the reader may let it go on, for the day and the site', async () => {
  await keepSavingToday(`${SITE}/story-0`, EVENING);
  expect(await saveReading(ONE, from(`${SITE}/more`), EVENING)).toMatchObject({ saved: 1, notSaved: null });
  await keepSavingToday('https://calm.example/story', EVENING);
  expect(await saveReading(ONE, from(`${SITE}/more-2`), EVENING)).toMatchObject({ saved: 1 });
  const stored = JSON.stringify(await fakeBrowser.storage.session.get());
  expect(stored).toContain('flood.example');
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('flood.example');
});

test('[T6] what an older version saved that day, of which it kept no count, counts', async () => {
  const { lastDay, ...older } = (await database.shelving.get('shelves')) as ShelvingState;
  expect(lastDay).toEqual({ day: '2026-03-01', saved: MOST_A_DAY, sites: { 'flood.example': MOST_A_DAY } });
  await database.shelving.put(older);
  const more = () => saveReading(ONE, from(`${SITE}/more`), EVENING);
  expect(await more()).toMatchObject({ notSaved: 'day-full' });
  expect(await saveReading(ONE, from('https://calm.example/story'), EVENING)).toMatchObject({ saved: 1 });
  expect(await more()).toMatchObject({ notSaved: 'day-full' });
});

test('[T6] nothing is counted for another site, however much was saved that day', async () => {
  const { lastDay } = (await database.shelving.get('shelves')) as ShelvingState;
  const count = vi.spyOn(database.quotations, 'where');
  expect(await saveReading(ONE, from('https://constructor/story'), EVENING)).toMatchObject({ saved: 1 });
  expect(count.mock.calls.flat()).not.toContain('savedAt');
  count.mockRestore();
  const after = (await database.shelving.get('shelves'))?.lastDay;
  expect(after?.saved).toBe((lastDay?.saved ?? 0) + 1);
});

test('[T6] a day that yesterday’s version had begun, with no count of sites, is counted', async () => {
  const state = (await database.shelving.get('shelves')) as ShelvingState;
  await database.shelving.put({ ...state, lastDay: { day: '2026-03-01', saved: MOST_A_DAY } });
  expect(await saveReading(ONE, from(`${SITE}/more`), EVENING)).toMatchObject({ notSaved: 'day-full' });
  expect(await saveReading(ONE, from('https://calm.example/story'), EVENING)).toMatchObject({ saved: 1 });
});
