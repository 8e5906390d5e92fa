import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { wordsLink } from '@/storage/words-link';
import { ORIGIN, quotation, reading } from '../storage/invented';

const OWN = 'chrome-extension://test-extension-id';
const PAGE = { id: 'test-extension-id', frameId: 0, url: ORIGIN.url, tab: { id: 7, incognito: false } };
const POPUP = { id: 'test-extension-id', url: `${OWN}/popup.html` };
const BRIDGE = quotation('We will hold the bridge as long as we can', 'Ana Petrova');

const tabs = { query: vi.fn(), create: vi.fn(), update: vi.fn(), sendMessage: vi.fn() };
const windows = { update: vi.fn() };

/** Sends a message as the browser delivers it; undefined where nobody answers. */
async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 1 };
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return (answers.find((answer) => answer !== undefined) as { res?: unknown } | undefined)?.res;
}

const saved = async () => (await saveReading(reading([BRIDGE]), ORIGIN)).ids[0] ?? '';
const wanted = (sender: object = PAGE) => send('savedWanted', { canonicalUrl: null }, sender);
const open = (id: string, sender: object = POPUP) => send('savedOpened', { id }, sender);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const each of Object.values(tabs)) each.mockReset().mockResolvedValue(undefined);
  windows.update.mockReset().mockResolvedValue(undefined);
  tabs.query.mockResolvedValue([]);
  Object.assign(browser, { tabs, windows });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `${OWN}${path}`);
  const { answerSaved } = await import('@/entrypoints/background/answer-saved');
  answerSaved();
});

describe('a page’s reader asks what is saved of its article', () => {
  test('and gets what was read there before, but nothing that only the library knows', async () => {
    const id = await saved();
    expect(await wanted()).toEqual({ ok: true, value: { quotations: [{ ...BRIDGE, id }], shown: null } });
  });

  test.each([
    ['another article', { ...PAGE, url: 'https://harbour-post.example/2024/other' }],
    ['a private window', { ...PAGE, tab: { id: 7, incognito: true } }],
  ])('and gets nothing for %s', async (_, sender) => {
    await saved();
    expect(await wanted(sender)).toEqual({ ok: true, value: { quotations: [], shown: null } });
  });

  test('and another site’s canonical address gets it nothing of that site', async () => {
    await saved();
    const sender = { ...PAGE, url: 'https://other.example/story' };
    expect(await send('savedWanted', { canonicalUrl: ORIGIN.url }, sender)).toMatchObject({
      value: { quotations: [] },
    });
  });

  test.each([
    ['a frame', { canonicalUrl: null }, { ...PAGE, frameId: 3 }],
    ['a page of ours', { canonicalUrl: null }, POPUP],
    ['no message', null, PAGE],
    ['no address', { canonicalUrl: 7 }, PAGE],
  ])('and %s is refused', async (_, data, sender) => {
    expect(await send('savedWanted', data, sender)).toMatchObject({ ok: false });
  });
});

describe('a saved quotation is opened', () => {
  test('in a new tab, where the page’s reader learns once that it is to be shown', async () => {
    const id = await saved();
    expect(await open(id)).toEqual({ ok: true, value: true });
    expect(tabs.create).toHaveBeenCalledWith({ url: wordsLink(ORIGIN.url, BRIDGE.parts[0]) });
    const words = { id, words: ['We will hold the bridge as long as we can'], context: BRIDGE.context };
    expect(await wanted()).toMatchObject({ value: { shown: words } });
    expect(await wanted()).toMatchObject({ value: { shown: null } });
  });

  test.each([true, false])(
    'in the tab that has it, whose reader says whether it is there: %s',
    async (isThere) => {
      const id = await saved();
      tabs.query.mockResolvedValue([
        { id: 3, windowId: 1, url: 'https://harbour-post.example/2024/other' },
        { id: 4, windowId: 1, url: ORIGIN.url, incognito: true },
        { id: 5, windowId: 2, url: `${ORIGIN.url}?utm_source=letter#top` },
        { id: 6, windowId: 2 },
      ]);
      tabs.sendMessage.mockResolvedValue({ res: isThere });
      expect(await open(id)).toEqual({ ok: true, value: isThere });
      expect(tabs.update).toHaveBeenCalledWith(5, { active: true });
      expect(windows.update).toHaveBeenCalledWith(2, { focused: true });
      expect(tabs.create).not.toHaveBeenCalled();
    },
  );

  test('by the browser itself, where no reader is in the tab', async () => {
    const id = await saved();
    tabs.query.mockResolvedValue([{ id: 5, windowId: 2, url: ORIGIN.url }]);
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await open(id)).toEqual({ ok: true, value: true });
    expect(tabs.update).toHaveBeenLastCalledWith(5, { url: wordsLink(ORIGIN.url, BRIDGE.parts[0]) });
  });

  test('only by our own pages', async () => {
    expect(await open(await saved(), PAGE)).toMatchObject({ ok: false });
    expect(tabs.query).not.toHaveBeenCalled();
  });

  test.each(['', 'nothing', '0'.repeat(16)])('but not “%s”', async (id) => {
    expect(await open(id)).toMatchObject({ ok: false });
  });

  test('but not what was deleted meanwhile', async () => {
    const id = await saved();
    await deleteQuotation(id);
    expect(await open(id)).toEqual({ ok: false, error: 'The quotation was deleted meanwhile' });
  });
});
