import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectGate, registerGate } from '@/entrypoints/background/gate-registration';
import { pausedEverywhereSetting } from '@/storage/settings';
import { pauseSite } from '@/storage/sites/pausing';

let registered: { id: string; matches: string[]; excludeMatches: string[] }[] = [];
const executeScript = vi.fn();

function allow(...origins: string[]): void {
  Object.assign(browser, { permissions: { getAll: async () => ({ origins }) } });
}

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  executeScript.mockReset().mockResolvedValue([]);
  const scripting = {
    executeScript,
    getRegisteredContentScripts: async () => [...registered],
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    updateContentScripts: async (scripts: typeof registered) => {
      if (registered.length === 0) throw new Error('No such script ID');
      registered = [...scripts];
    },
    registerContentScripts: async (scripts: typeof registered) => {
      // As browsers do: an id may be registered once.
      if (registered.some(({ id }) => id === scripts[0]?.id)) throw new Error('Duplicate script ID');
      registered.push(...scripts);
    },
  };
  Object.assign(browser, { scripting });
});

describe('the gate is registered', () => {
  test.each([
    ['where the reader has allowed it', ['https://post.example/*'], [['https://post.example/*']]],
    ['nowhere where nothing is allowed', [], []],
    ['not for files', ['file:///*'], []],
  ])('%s', async (_name, origins, matches) => {
    allow(...origins);
    await registerGate();
    expect(registered.map((script) => script.matches)).toEqual(matches);
  });

  test('anew, when what is allowed has changed', async () => {
    allow('https://post.example/*');
    await registerGate();
    allow('https://*/*', 'http://*/*');
    await registerGate();
    expect(registered).toMatchObject([{ matches: ['https://*/*', 'http://*/*'] }]);
  });

  test('no longer, when it was taken back', async () => {
    allow('https://post.example/*');
    await registerGate();
    allow();
    await registerGate();
    expect(registered).toEqual([]);
  });

  test('[T17] not on paused sites, and never on mail', async () => {
    allow('https://*/*');
    await pauseSite('post.example');
    await registerGate();
    const [{ excludeMatches } = { excludeMatches: [] }] = registered;
    expect(excludeMatches).toContain('https://*.post.example/*');
    expect(excludeMatches).toContain('http://*.post.example/*');
    expect(excludeMatches).toContain('https://*.mail.google.com/*');
  });

  test('nowhere while reading rests everywhere, and again when it goes on', async () => {
    allow('https://*/*');
    await pausedEverywhereSetting.setValue(true);
    await registerGate();
    expect(registered).toEqual([]);
    await pausedEverywhereSetting.setValue(false);
    await registerGate();
    expect(registered).toHaveLength(1);
  });

  test('once, when two grants come at the same time', async () => {
    allow('https://post.example/*');
    await expect(Promise.all([registerGate(), registerGate()])).resolves.toHaveLength(2);
    expect(registered).toHaveLength(1);
  });
});

describe('tabs that are open already', () => {
  test('get the gate, those asleep do not, and one that refuses does not stop the others', async () => {
    const tabs = [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }];
    Object.assign(browser, { tabs: { query: async () => tabs } });
    executeScript.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted'));
    await injectGate(['https://*/*']);
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 3]);
  });

  test('[T17] and those of mail and of paused sites do not', async () => {
    await pauseSite('post.example');
    const urls = ['https://www.post.example/a', 'https://mail.google.com/', 'https://courier.example/a'];
    Object.assign(browser, { tabs: { query: async () => urls.map((url, id) => ({ id, url })) } });
    await injectGate(['https://*/*']);
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([2]);
  });

  test('are left alone where nothing is allowed', async () => {
    await injectGate([]);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
