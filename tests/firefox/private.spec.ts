import { askReader } from '@/scripts/browser/extension-page';
import { expect, Reader, test } from './fixtures';
import { textOf } from './shown';

declare const browser: {
  windows: { create(of: { incognito: boolean; url: string }): Promise<{ tabs: { id: number }[] }> };
  tabs: {
    getCurrent(): Promise<{ windowId: number }>;
    create(of: { windowId: number; url: string }): Promise<object>;
    query(of: { title: string }): Promise<{ url?: string; incognito: boolean }[]>;
  };
};

/** What of the browser's own window is called there. */
declare const OpenBrowserWindow: (how: { private: boolean }) => BrowserWindow;
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
interface BrowserWindow extends Window {
  readonly delayedStartupPromise: Promise<void>;
  readonly gBrowser: { addTab(url: string, how: object): object };
}

/** Opens an article in the window in which the observer is, and waits until it is saved by itself. */
async function saveInNormalWindow({ observer, holdings, server }: Reader): Promise<string[]> {
  const url = `${server.origin}/other-outlet`;
  await observer.evaluate(async (url) => {
    const { windowId } = await browser.tabs.getCurrent();
    await browser.tabs.create({ windowId, url });
  }, url);
  const saved = async () => (await holdings()).articles.map((article) => article.url);
  await expect.poll(saved).toContain(url);
  return saved();
}

/** Opens a private window as one does by the browser's menu, with a page in it. */
async function openPrivateWindow({ firefox }: Reader, url: string): Promise<void> {
  await firefox.inWindow(async (url) => {
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
    await opened.delayedStartupPromise;
    opened.gBrowser.addTab(url, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
  }, url);
}

test('[T17] in a private window an article is read, and never saved', async ({ server }) => {
  const reader = await Reader.start(server, { inPrivate: true });
  try {
    const tabId = await reader.observer.evaluate(
      async (url) => (await browser.windows.create({ incognito: true, url })).tabs[0]?.id ?? -1,
      `${server.origin}/american-marks`,
    );
    const outcome = async () => {
      // There is no reader in the tab until its gate has found the article.
      const reading = await askReader(reader.observer, tabId).catch(() => null);
      return reading?.outcome ?? null;
    };
    await expect.poll(outcome).toMatchObject({ ok: true, value: { notSaved: 'private-window' } });
    expect(await saveInNormalWindow(reader)).toEqual([`${server.origin}/other-outlet`]);
    expect(await reader.consoleErrors()).toEqual([]);
  } finally {
    await reader.close();
  }
});

test('in a private window the library says that it stays closed, and where it opens', async ({ server }) => {
  const reader = await Reader.start(server, { inPrivate: true });
  try {
    await reader.read('american-marks');
    await openPrivateWindow(reader, 'about:blank');
    // The driver opens new tabs in the window that was opened last.
    const library = await reader.openOwn('library.html');
    await expect
      .poll(() => textOf(library, 'main'))
      .toContain('In a private window your library stays closed');
    expect(await textOf(library, 'main')).not.toContain('Opening your library');
    const popup = await reader.openOwn('popup.html');
    await popup.locator('[role=tab]::-p-text(Saved)').click();
    await expect.poll(() => textOf(popup, '.notice')).toContain('Open it in a normal window');
    await popup.locator('.notice button').click();
    const tabs = () => reader.observer.evaluate(() => browser.tabs.query({ title: '*On Record' }));
    await expect
      .poll(async () => (await tabs()).map(({ url, incognito }) => [url?.replace(/^.*\//, ''), incognito]))
      .toContainEqual(['library.html', false]);
    expect(await reader.consoleErrors()).toEqual([]);
  } finally {
    await reader.close();
  }
});

test('[T17] without the reader’s leave nothing runs in private windows', async ({ reader }) => {
  const asked = reader.server.requests.length;
  await openPrivateWindow(reader, `${reader.server.origin}/american-marks`);
  await expect.poll(() => reader.server.requests.slice(asked)).toContain('/american-marks');
  // By the time that an article of the window beside it is saved, the gate would long have seen the first.
  expect(await saveInNormalWindow(reader)).toEqual([`${reader.server.origin}/other-outlet`]);
});
