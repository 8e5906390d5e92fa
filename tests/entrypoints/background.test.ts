import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attributed, Attribution, Result } from '@/messages';
import { HIGHLIGHT_STATES, highlightName } from '@/page/highlight-style';
import { USUAL_LOOK } from '@/page/mark-look';

const saveReading = vi.hoisted(() => vi.fn());
vi.mock('@/storage/reading/save-reading', () => ({ saveReading }));

const NAMES = Object.fromEntries(
  HIGHLIGHT_STATES.map((state, i) => [state, highlightName(new Uint8Array(8).fill(i))]),
);
const OWN = 'chrome-extension://test-extension-id';
const PAGE = {
  id: 'test-extension-id',
  frameId: 0,
  url: 'https://post.example/a',
  tab: { id: 7, incognito: false },
};
const POPUP = { id: 'test-extension-id', url: `${OWN}/popup.html` };

const executeScript = vi.fn();
const insertCSS = vi.fn();
const removeCSS = vi.fn();
const contains = vi.fn();
const LISTENED = { onAdded: { addListener: () => {} }, onRemoved: { addListener: () => {} } };

/** Sends a message as the browser delivers it; undefined where nobody answers. */
async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 1 };
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return (answers.find((answer) => answer !== undefined) as { res?: unknown } | undefined)?.res;
}

/** With the settings of the code that was just loaded. */
async function pausing(act: (all: typeof import('@/storage/sites/pausing')) => Promise<void>) {
  await act(await import('@/storage/sites/pausing'));
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  executeScript.mockReset().mockResolvedValue([]);
  insertCSS.mockReset().mockResolvedValue(undefined);
  removeCSS.mockReset().mockResolvedValue(undefined);
  contains.mockReset().mockResolvedValue(true);
  saveReading.mockReset().mockResolvedValue({ ids: ['a', null], saved: 1, notSaved: null });
  Object.assign(browser, {
    scripting: { executeScript, insertCSS, removeCSS },
    permissions: { contains, getAll: async () => ({ origins: [] }), ...LISTENED },
    tabs: { ...browser.tabs, get: async () => ({ id: 9, url: PAGE.url }) },
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `${OWN}${path}`);
  const { answerPages } = await import('@/entrypoints/background/answer-pages');
  answerPages();
});

describe('an article was found', () => {
  test('the reader is put into the top frame of that tab', async () => {
    await send('articleFound', undefined, PAGE);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/reader.js'],
    });
  });

  test.each([
    ['a frame', { ...PAGE, frameId: 3 }],
    ['another extension', { ...PAGE, id: 'other' }],
    ['no tab', { ...PAGE, tab: undefined }],
    ['a page of ours', { ...POPUP, frameId: 0, tab: { id: 7 } }],
  ])('not for %s', async (_name, sender) => {
    await send('articleFound', undefined, sender);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['was taken back', async () => contains.mockResolvedValue(false), PAGE.url],
    ['is paused', () => pausing((all) => all.pauseSite('post.example')), PAGE.url],
    ['lies below one that is paused', () => pausing((all) => all.pauseSite('example')), PAGE.url],
    ['is mail', async () => {}, 'https://mail.google.com/mail/u/0/'],
  ])('[T17] not on a site that %s', async (_name, before, url) => {
    await before();
    await send('articleFound', undefined, { ...PAGE, url });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('who said what', () => {
  const text = 'Ferry stops\n“We will hold the bridge,” Ana Petrova said. It is a so-called “test”.';
  const article = {
    text,
    blocks: [
      { kind: 'headline', start: 0, end: 11 },
      { kind: 'paragraph', start: 12, end: text.length },
    ],
    language: 'en',
  };

  const sent = (data: object | null) => {
    const { blocks, ...rest } = { blocks: undefined as unknown, ...data };
    return { ...rest, blocks: JSON.stringify(blocks) };
  };
  const opened = (answer: Result<Attribution>): Attributed[] =>
    answer.ok ? answer.value.quotations.flatMap((piece) => JSON.parse(piece)) : [];

  test('is answered without what quotes nobody', async () => {
    const answer = (await send('quotationsWanted', sent(article), PAGE)) as Result<Attribution>;
    expect(opened(answer)).toMatchObject([
      {
        quotation: { kind: 'direct', sources: [{ name: 'Ana Petrova' }] },
        read: { parts: [{ exact: 'We will hold the bridge,', prefix: 'Ferry stops\n“' }] },
      },
    ]);
  });

  test('comes with the prints of the sentences that quote nothing', async () => {
    const longer = `${text} The harbour office closed the ferry on Monday because of the ice.`;
    const blocks = [article.blocks[0], { kind: 'paragraph', start: 12, end: longer.length }];
    const json = sent({ ...article, text: longer, blocks });
    const answer = (await send('quotationsWanted', json, PAGE)) as Result<Attribution>;
    expect(answer.ok && answer.value.sentences).toEqual([expect.any(Number)]);
  });

  test('holds indirect speech where that is set, and only of those who are named', async () => {
    const reported = `${text} The harbour master said that the ice would hold until March.`;
    const blocks = [article.blocks[0], { kind: 'paragraph', start: 12, end: reported.length }];
    const kinds = async () => {
      const json = sent({ ...article, text: reported, blocks });
      const answer = (await send('quotationsWanted', json, PAGE)) as Result<Attribution>;
      return opened(answer).map(({ read }) => read.kind);
    };
    expect(await kinds()).toEqual(['direct']);
    const { indirectSetting } = await import('@/storage/settings');
    await indirectSetting.setValue(true);
    expect(await kinds()).toEqual(['direct', 'indirect']);
    await indirectSetting.setValue(false);
  });

  test.each([
    ['nothing', null],
    ['no text', { ...article, text: 7 }],
    ['too long a text', { ...article, text: 'a'.repeat(2_000_001) }],
    ['no language', { ...article, language: null }],
    ['no blocks', { ...article, blocks: 'all' }],
    ['blocks that overlap', { ...article, blocks: [article.blocks[1], article.blocks[0]] }],
    ['a block beyond the text', { ...article, blocks: [{ kind: 'paragraph', start: 0, end: 999 }] }],
    ['a block of no kind', { ...article, blocks: [{ kind: 'toString', start: 0, end: 4 }] }],
    ['half a unit', { ...article, blocks: [{ kind: 'paragraph', start: 0.5, end: 4 }] }],
    ['an author that is none', { ...article, blocks: [{ kind: 'embed', start: 0, end: 4, author: {} }] }],
  ])('is refused for %s', async (_name, data) => {
    expect(await send('quotationsWanted', sent(data), PAGE)).toMatchObject({
      ok: false,
      error: expect.stringContaining('of an article must be'),
    });
  });

  test.each([
    ['blocks that are no JSON', article],
    ['JSON as a whole', JSON.stringify(article)],
    ['nothing at all', undefined],
  ])('is refused for %s', async (_name, data) => {
    expect(await send('quotationsWanted', data, PAGE)).toMatchObject({ ok: false });
  });

  test.each([
    ['a frame', { ...PAGE, frameId: 1 }],
    ['another extension', { ...POPUP, id: 'other' }],
  ])('is not told to %s', async (_name, sender) => {
    expect(await send('quotationsWanted', sent(article), sender)).toMatchObject({ ok: false });
  });
});

describe('highlights', () => {
  test('their style sheet is made here and put into the top frame', async () => {
    const now = { names: { names: NAMES, isDark: true }, look: USUAL_LOOK };
    expect(await send('highlightsWanted', { now, before: null }, PAGE)).toEqual({ ok: true, value: null });
    expect(removeCSS).not.toHaveBeenCalled();
    expect(insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      css: expect.stringContaining(`::highlight(${NAMES.sure})`),
    });
  });

  test('it takes the place of the one before, exactly as that was', async () => {
    const names = { names: NAMES, isDark: false };
    const first = { names, look: USUAL_LOOK };
    const other = { names, look: { ...USUAL_LOOK, palette: 'plum', isMarked: false } };
    await send('highlightsWanted', { now: first, before: null }, PAGE);
    await send('highlightsWanted', { now: other, before: first }, PAGE);
    expect(removeCSS.mock.calls).toEqual([[insertCSS.mock.calls[0]?.[0]]]);
    expect(insertCSS.mock.calls[1]?.[0].css).not.toContain(`::highlight(${NAMES.sure})`);
  });

  const OURS = { names: { names: NAMES, isDark: true }, look: USUAL_LOOK };
  test.each<[string, object, object]>([
    [
      'names that are not ours',
      { now: { ...OURS, names: { names: { ...NAMES, sure: 'x){}*{display:none' }, isDark: true } } },
      PAGE,
    ],
    ['a look that is not ours', { now: { ...OURS, look: { ...USUAL_LOOK, palette: 'constructor' } } }, PAGE],
    ['no look', { now: { names: OURS.names } }, PAGE],
    ['a style sheet', { css: '* { display: none }' }, PAGE],
    ['a frame', { now: OURS }, { ...PAGE, frameId: 1 }],
  ])('%s are refused', async (_name, data, sender) => {
    expect(await send('highlightsWanted', data, sender)).toMatchObject({ ok: false });
    expect(insertCSS).not.toHaveBeenCalled();
  });
});

describe('an article was read', () => {
  const reading = { metadata: {}, quotations: [] };

  test('address and privacy come from the browser', async () => {
    const sender = { ...PAGE, tab: { id: 7, incognito: true } };
    expect(await send('articleRead', reading, sender)).toMatchObject({ ok: true });
    expect(saveReading).toHaveBeenCalledWith(reading, {
      tabId: 7,
      url: 'https://post.example/a',
      incognito: true,
    });
  });

  test.each([
    ['has gone elsewhere without a new page', 'https://post.example/b', 'https://post.example/b'],
    ['shows another site by now', 'https://other.example/', 'https://post.example/a'],
  ])('the address of a tab that %s', async (_name, shown, expected) => {
    await send('articleRead', reading, { ...PAGE, tab: { ...PAGE.tab, url: shown } });
    expect(saveReading).toHaveBeenCalledWith(reading, expect.objectContaining({ url: expected }));
  });

  test.each([
    ['a frame', { ...PAGE, frameId: 2 }],
    ['a file', { ...PAGE, url: 'file:///a.html' }],
    ['a page of ours', POPUP],
  ])('from %s nothing is saved', async (_name, sender) => {
    expect(await send('articleRead', reading, sender)).toMatchObject({ ok: false });
    expect(saveReading).not.toHaveBeenCalled();
  });

  test('a failure is an answer', async () => {
    saveReading.mockRejectedValue(new Error('full'));
    expect(await send('articleRead', reading, PAGE)).toEqual({ ok: false, error: 'full' });
  });
});

describe('the popup wants a tab read', () => {
  test('the reader is put there, and told to read what the gate would refuse', async () => {
    expect(await send('tabReadingWanted', { tabId: 9, anyway: true }, POPUP)).toEqual({
      ok: true,
      value: null,
    });
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 9, frameIds: [0] },
      files: ['/reader.js'],
    });
  });

  test('without anyway, a page that may not be read by itself is only read because it was asked for', async () => {
    contains.mockResolvedValue(false);
    await send('tabReadingWanted', { tabId: 9, anyway: false }, POPUP);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ args: ['asked'] });
    executeScript.mockClear();
    contains.mockResolvedValue(true);
    await send('tabReadingWanted', { tabId: 9, anyway: false }, POPUP);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ args: ['found'] });
  });

  test('a reader that is there takes the task, and its scripts are not run again', async () => {
    const take = vi.fn();
    vi.stubGlobal('onRecordReader', { isAlive: () => true, take });
    executeScript.mockImplementation(async ({ func, args }) => [{ result: func(...args) }]);
    await send('tabReadingWanted', { tabId: 9, anyway: true }, POPUP);
    expect(take).toHaveBeenCalledWith('wanted');
    expect(executeScript).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('one that outlived its extension is not asked, and a new one finds the task', async () => {
    const take = vi.fn();
    vi.stubGlobal('onRecordReader', { isAlive: () => false, take });
    vi.stubGlobal('onRecordTask', undefined);
    executeScript.mockImplementation(async ({ func, args }) => [{ result: func?.(...args) }]);
    await send('tabReadingWanted', { tabId: 9, anyway: true }, POPUP);
    expect(take).not.toHaveBeenCalled();
    expect(globalThis).toHaveProperty('onRecordTask', 'wanted');
    expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/reader.js'] }));
    vi.unstubAllGlobals();
  });

  test('a page may not', async () => {
    expect(await send('tabReadingWanted', { tabId: 9, anyway: true }, PAGE)).toMatchObject({ ok: false });
    expect(executeScript).not.toHaveBeenCalled();
  });
});
