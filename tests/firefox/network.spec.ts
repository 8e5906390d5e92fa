import { marksOn } from '@/scripts/browser/marks';
import { startProxy } from '@/tests/browser/refusing-proxy';
import { expect, Reader, test } from './fixtures';

test('no request leaves the machine, from pages, background, popup, panel, library or welcome page', async ({
  server,
}) => {
  const proxy = await startProxy();
  const reader = await Reader.start(server, { proxy: proxy.address });
  const asked = server.requests.length;
  try {
    const { page, tabId } = await reader.read('sample-article');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    for (const path of [`popup.html?tab=${tabId}`, `sidepanel.html?tab=${tabId}`, 'library.html']) {
      const own = await reader.openOwn(path);
      await own.waitForSelector('main [data-item]');
      await own.locator('input[type=search]').fill('zorenskyy');
      await own.waitForSelector('main [data-item] mark');
    }
    await (await reader.openOwn('welcome.html')).waitForSelector('h1');
    expect(proxy.others()).toEqual([]);
    // Of this machine too, only the article itself was asked for (and its icon, by the browser).
    expect(server.requests.slice(asked).filter((path) => path !== '/favicon.ico')).toEqual([
      '/sample-article',
    ]);

    // The count is a real one: a page's own request to another host is seen.
    await page.evaluate(async () => {
      await fetch('http://somewhere.example/', { mode: 'no-cors' }).catch(() => {});
    });
    expect(proxy.others()).toEqual(['somewhere.example']);
  } finally {
    await reader.close();
    proxy.close();
  }
});
