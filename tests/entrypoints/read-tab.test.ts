import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab, type TabReading } from '@/entrypoints/surfaces/read-tab';
import { sendMessage } from '@/messages';
import { reading } from '../storage/invented';

vi.mock('@/messages', () => ({ sendMessage: vi.fn() }));

const TAB = { id: 7, windowId: 1, url: 'https://harbour-post.example/bridge', incognito: false };
const page = (state: 'read' | 'not-article') => ({ ...reading([]), state, outcome: null });
const READ = page('read');

/** Answers of the tab's reader in turn, the last one for ever (`'nobody'` is a tab without one), and of the background. */
function answer(answers: readonly unknown[], wanted: readonly unknown[] = [{ ok: true, value: null }]) {
  let turn = 0;
  let asked = 0;
  vi.mocked(sendMessage).mockImplementation((async (type: string) => {
    if (type === 'tabReadingWanted') {
      const result = wanted[Math.min(asked++, wanted.length - 1)];
      if (result instanceof Error) throw result;
      return result;
    }
    const given = answers[Math.min(turn++, answers.length - 1)];
    if (given === 'nobody') throw new Error('Could not establish connection. Receiving end does not exist.');
    return given;
  }) as typeof sendMessage);
}

async function states(tab: Parameters<typeof readTab>[0], anyway = false): Promise<readonly TabReading[]> {
  vi.useFakeTimers();
  const told: TabReading[] = [];
  const done = readTab(tab, anyway, (each) => told.push(each), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  vi.useRealTimers();
  return told;
}

const wanted = () =>
  vi
    .mocked(sendMessage)
    .mock.calls.filter(([type]) => type === 'tabReadingWanted')
    .map(([, data]) => data);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
});

describe('readTab', () => {
  test('shows what was read already, and asks for nothing', async () => {
    answer([READ]);
    expect(await states(TAB)).toEqual([{ state: 'reading' }, { state: 'done', page: READ }]);
    expect(wanted()).toEqual([]);
  });

  test('waits for a reader that is at work', async () => {
    answer([null, null, READ]);
    expect((await states(TAB)).at(-1)).toEqual({ state: 'done', page: READ });
    expect(wanted()).toEqual([]);
  });

  test.each([['nobody'], [undefined]])('has a tab read in which %s answers', async (silence) => {
    answer([silence, silence, null, READ]);
    expect((await states(TAB)).at(-1)).toEqual({ state: 'done', page: READ });
    expect(wanted()).toEqual([{ tabId: 7, anyway: false }]);
  });

  test('reads anyway where the page was refused, and does not take the old refusal for an answer', async () => {
    answer([page('not-article'), page('not-article'), READ]);
    expect((await states(TAB, true)).at(-1)).toEqual({ state: 'done', page: READ });
    expect(wanted()).toEqual([{ tabId: 7, anyway: true }]);
  });

  test('asks again a background that was just being ended, and heard nothing', async () => {
    answer(['nobody', null, READ], [new Error('Receiving end does not exist.'), { ok: true, value: null }]);
    expect((await states(TAB)).at(-1)).toEqual({ state: 'done', page: READ });
    expect(wanted()).toHaveLength(2);
  });

  test('says when it takes too long', async () => {
    answer([null]);
    expect((await states(TAB)).at(-1)).toEqual({ state: 'slow' });
  });

  test.each(['chrome://settings', 'about:blank', 'file:///etc/hosts', 'moz-extension://x/popup.html'])(
    'does not try to read %s',
    async (url) => {
      answer([READ]);
      expect(await states({ ...TAB, url })).toEqual([{ state: 'unreadable' }]);
      expect(sendMessage).not.toHaveBeenCalled();
    },
  );

  test.each<[string, unknown, boolean, string | null, TabReading['state']]>([
    ['nothing was allowed', { ok: false, error: 'x' }, false, TAB.url, 'not-allowed'],
    ['the browser refuses', { ok: false, error: 'x' }, true, TAB.url, 'failed'],
    ['the browser does not even say what it is', { ok: false, error: 'x' }, true, null, 'unreadable'],
    ['the background does not answer', new Error('x'), true, TAB.url, 'failed'],
  ])('says why not when %s', async (_, result, isAllowed, url, state) => {
    fakeBrowser.permissions.contains = async () => isAllowed;
    answer(['nobody'], [result]);
    expect((await states({ ...TAB, url })).at(-1)).toEqual({ state });
  });

  test('tells nothing more once it is given up', async () => {
    answer([null]);
    const told: TabReading[] = [];
    const giveUp = new AbortController();
    giveUp.abort();
    await readTab(TAB, false, (each) => told.push(each), giveUp.signal);
    expect(told).toEqual([]);
  });
});
