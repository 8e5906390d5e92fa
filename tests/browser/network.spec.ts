import { marksOn } from '@/scripts/browser/marks';
import { searchIn } from '@/scripts/show/search-saved';
import { expect, startReader, test } from './fixtures';
import { startProxy } from './refusing-proxy';

test('no request leaves the machine, from pages, worker, popup, library or welcome page', async ({
  server,
}) => {
  const proxy = await startProxy();
  const reader = await startReader(server, { proxy: proxy.address });
  const asked = server.requests.length;
  try {
    const { page, tabId } = await reader.read('sample-article');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
    await searchIn(popup, 'zelenskyy');
    await searchIn(await reader.openOwn('library.html'), 'healey');
    await (await reader.openOwn('welcome.html')).locator('h1').waitFor();
    expect(proxy.others()).toEqual([]);
    // Of this machine too, only the article itself was asked for (and its icon, by the browser).
    expect(server.requests.slice(asked).filter((path) => path !== '/favicon.ico')).toEqual([
      '/sample-article',
    ]);

    // The count is a real one: a page's own request to another host is seen.
    await page.evaluate(() => fetch('http://somewhere.example/', { mode: 'no-cors' }).catch(() => {}));
    expect(proxy.others()).toEqual(['somewhere.example']);
  } finally {
    await reader.browser.close();
    proxy.close();
  }
});
