import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: unknown[]) => void;

const heard = new Map<string, Listener>();
const hearing = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
const sendMessage = vi.fn();
const registerContentScripts = vi.fn();
let allowed: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  heard.clear();
  sendMessage.mockReset().mockResolvedValue(undefined);
  registerContentScripts.mockReset().mockResolvedValue(undefined);
  allowed = ['https://*/*'];
  Object.assign(browser, {
    commands: { onCommand: hearing('command') },
    permissions: {
      getAll: async () => ({ origins: allowed }),
      contains: async ({ origins }: { origins: string[] }) =>
        allowed.includes('https://*/*') && origins.length > 0,
      onAdded: hearing('added'),
      onRemoved: hearing('removed'),
    },
    scripting: {
      registerContentScripts,
      getRegisteredContentScripts: async () => [],
      unregisterContentScripts: vi.fn(),
      executeScript: vi.fn().mockResolvedValue([]),
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        url ? [] : [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }],
      sendMessage,
    },
  });
  const { followAccess } = await import('@/entrypoints/background/follow-access');
  followAccess();
});

const settings = () => import('@/storage/settings');
const TAB = { id: 1, url: 'https://www.harbour-post.example/a' };

describe('what may be read has changed', () => {
  test.each(['added', 'removed'])('a permission was %s: every tab that is awake is told', async (event) => {
    heard.get(event)?.();
    await vi.waitFor(() => expect(sendMessage.mock.calls.map(([tab]) => tab)).toEqual([1, 3]));
    expect(sendMessage.mock.calls[0]?.[1]).toMatchObject({ type: 'accessChanged' });
    expect(registerContentScripts).toHaveBeenCalledOnce();
  });

  test('a site was paused, by whatever window', async () => {
    const { pausedSitesSetting } = await settings();
    await pausedSitesSetting.setValue(['harbour-post.example']);
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
    const [[script]] = registerContentScripts.mock.calls[0] as [[{ excludeMatches: string[] }]];
    expect(script.excludeMatches).toContain('https://*.harbour-post.example/*');
  });
});

describe('the key for pausing', () => {
  const press = (tab?: object) => heard.get('command')?.('pause-site', tab);
  const paused = async () => (await settings()).pausedSitesSetting.getValue();

  test('pauses the site of the tab, and goes on there', async () => {
    press(TAB);
    await vi.waitFor(async () => expect(await paused()).toEqual(['harbour-post.example']));
    press(TAB);
    await vi.waitFor(async () => expect(await paused()).toEqual([]));
  });

  test('goes on everywhere where reading rests everywhere', async () => {
    const { pausedEverywhereSetting } = await settings();
    await pausedEverywhereSetting.setValue(true);
    press(TAB);
    await vi.waitFor(async () => expect(await pausedEverywhereSetting.getValue()).toBe(false));
    expect(await paused()).toEqual([]);
  });

  test('does nothing on a page that is none of a site, or for another key', async () => {
    press({ id: 1, url: 'chrome://settings' });
    heard.get('command')?.('something-else', TAB);
    press(TAB);
    await vi.waitFor(async () => expect(await paused()).toEqual(['harbour-post.example']));
  });
});

describe('[T17] a page may be read by itself', () => {
  const may = async (address: string) =>
    (await import('@/entrypoints/background/follow-access')).mayBeRead(address);

  test('where its site is allowed, reading does not rest, and it is not mail', async () => {
    expect(await may(TAB.url)).toBe(true);
    expect(await may('https://mail.google.com/')).toBe(false);
    const { pauseSite } = await import('@/storage/sites/pausing');
    await pauseSite('harbour-post.example');
    expect(await may(TAB.url)).toBe(false);
    allowed = [];
    expect(await may('https://courier.example:8443/a')).toBe(false);
  });
});
