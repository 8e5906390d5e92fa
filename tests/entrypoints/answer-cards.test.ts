import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import { speakEnglish } from '../components/catalogue';
import { ORIGIN, person, quotation, reading } from '../storage/invented';

const OWN = 'chrome-extension://test-extension-id';
const PAGE = {
  id: 'test-extension-id',
  frameId: 0,
  url: ORIGIN.url,
  tab: { id: 7, incognito: false },
};
const READING = reading([quotation('We will hold the bridge', 'Ana Petrova')]);
const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };

/** Sends a message as the browser delivers it; undefined where nobody answers. */
async function send(type: string, data: unknown, sender: object = PAGE): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 1 };
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return (answers.find((answer) => answer !== undefined) as { res?: unknown } | undefined)?.res;
}

const DEED = 'quotationDecided';

const saved = async () => {
  const { ids } = await saveReading(READING, ORIGIN);
  return { id: ids[0] ?? '', canonicalUrl: null };
};
const row = async () => (await database.quotations.toArray())[0];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(browser, { action });
  for (const each of Object.values(action)) each.mockReset().mockResolvedValue(undefined);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `${OWN}${path}`);
  speakEnglish();
  const { answerCards } = await import('@/entrypoints/background/answer-cards');
  answerCards();
});

test('[T12] what is asked twice, since the first answer was lost, is done once', async () => {
  const wanted = { deed: 'save', reading: READING, index: 0, added: false };
  const first = await send(DEED, wanted);
  const { id } = (await row()) ?? {};
  expect(await send(DEED, wanted)).toEqual(first);
  const remove = { deed: 'remove', id, canonicalUrl: null };
  const decide = { deed: 'decide', id, canonicalUrl: null, decision: { status: 'confirmed' } };
  expect(await send(DEED, decide)).toEqual(await send(DEED, decide));
  const decided = await row();
  expect(await send(DEED, remove)).toEqual({ ok: true, value: null });
  expect(await send(DEED, remove)).toEqual({ ok: true, value: null });
  // What was removed comes back with what was decided.
  await send(DEED, wanted);
  expect(await row()).toEqual(decided);
});

test('a quotation is saved, corrected, put back, removed and saved again', async () => {
  const wanted = { deed: 'save', reading: READING, index: 0, added: false };
  const answer = await send(DEED, wanted);
  const { id } = (await row()) ?? {};
  expect(answer).toEqual({ ok: true, value: { id, decided: null } });

  const here = { id, canonicalUrl: null };
  const decision = { status: 'corrected', sources: [person('Eva Brandt')] };
  expect(await send(DEED, { deed: 'decide', ...here, decision })).toMatchObject({
    ok: true,
    value: { id, decided: { status: 'corrected', before: [{ name: 'Ana Petrova' }] } },
  });
  expect(await row()).toMatchObject({ sources: [{ name: 'Eva Brandt' }] });

  expect(await send(DEED, { deed: 'remove', ...here })).toEqual({ ok: true, value: null });
  expect(await row()).toMatchObject({ parts: [], deletedAt: expect.any(String) });

  expect(await send(DEED, wanted)).toMatchObject({
    ok: true,
    value: { decided: { status: 'corrected' } },
  });
  expect(await send(DEED, { deed: 'decide', ...here, decision: { status: 'auto' } })).toEqual({
    ok: true,
    value: { id, decided: null },
  });
  expect(await row()).toMatchObject({ status: 'auto', sources: [{ name: 'Ana Petrova' }] });
});

describe('nothing is changed', () => {
  const decision = { status: 'rejected' };
  test.each<[string, object, RegExp]>([
    ['from another page', { ...PAGE, url: 'https://evil.example/a' }, /saved quotation of this page/],
    ['from a private window', { ...PAGE, tab: { id: 7, incognito: true } }, /private window/],
    ['from a frame', { ...PAGE, frameId: 4 }, /Not from a page/],
    ['from a file', { ...PAGE, url: 'file:///a.html' }, /Not from a page/],
    ['by another extension', { ...PAGE, id: 'other' }, /Not from a page/],
  ])('%s', async (_, sender, error) => {
    const here = await saved();
    const before = await row();
    for (const answer of [
      await send(DEED, { deed: 'decide', ...here, decision }, sender),
      await send(DEED, { deed: 'remove', ...here }, sender),
    ]) {
      expect(answer).toEqual({ ok: false, error: expect.stringMatching(error) });
    }
    expect(await row()).toEqual(before);
  });

  test.each<[string, object | null, RegExp]>([
    ['no message', null, /message is not an object/],
    ['no id', { canonicalUrl: null, decision }, /id is not the id/],
    ['an id of another shape', { id: '../../x', canonicalUrl: null, decision }, /id is not .*“..\/..\/x”/],
    [
      'an address of another type',
      { id: '0123456789abcdef', canonicalUrl: {}, decision },
      /canonicalUrl is not/,
    ],
    ['no decision', { id: '0123456789abcdef', canonicalUrl: null }, /decision is not an object/],
  ])('by %s', async (_, data, error) => {
    await saved();
    const before = await row();
    expect(await send(DEED, data && { deed: 'decide', ...data })).toEqual({
      ok: false,
      error: expect.stringMatching(error),
    });
    expect(await row()).toEqual(before);
  });

  test('and nothing saved, by what is no reading or no deed', async () => {
    for (const data of [
      null,
      {},
      { reading: READING, index: 0 },
      { deed: 'toString', reading: READING, index: 0 },
      { deed: 'save', reading: READING, index: 9 },
      { deed: 'save', reading: { quotations: [] }, index: 0 },
    ]) {
      expect(await send(DEED, data)).toMatchObject({ ok: false });
    }
    expect(await database.quotations.count()).toBe(0);
  });
});

describe('the button', () => {
  test.each([
    [{ count: 12, state: 'saved' }, '12', 'On Record: 12 quotations'],
    [{ count: 120, state: 'saved' }, '99+', 'On Record: 120 quotations'],
    [{ count: 3, state: 'not-saved' }, '3', 'On Record: 3 quotations, not saved'],
    [{ count: 3, state: 'failed' }, '!', expect.stringContaining('is not saved')],
    [{ count: 0, state: 'saved' }, '', expect.stringContaining('quotations')],
    [{ count: 0, state: 'none' }, '', 'On Record'],
  ])('for %o says “%s”, and all of it in its title', async (count, text, title) => {
    expect(await send('pageCounted', count)).toEqual({ ok: true, value: null });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  test.each([null, { count: -1, state: 'saved' }, { count: '7', state: 'saved' }, { count: 1, state: 'x' }])(
    'does not show %j',
    async (count) => {
      expect(await send('pageCounted', count)).toMatchObject({ ok: false });
      expect(action.setBadgeText).not.toHaveBeenCalled();
    },
  );

  test('a tab that is gone is no failure', async () => {
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await send('pageCounted', { count: 1, state: 'saved' })).toEqual({ ok: true, value: null });
  });
});
