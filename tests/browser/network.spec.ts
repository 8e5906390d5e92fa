import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marksOn } from '@/scripts/browser/marks';
import { searchIn } from '@/scripts/show/search-saved';
import { expect, startReader, test } from './fixtures';

/** Chromium's own errands, which it runs with or without an extension. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2|googleusercontent)\.com$/;

/** A proxy that lets nothing through and keeps the names of the hosts that were asked for. */
async function startProxy() {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  // The browser hangs up on its own errands when it likes; that is no failure of the test.
  const ignoreHangUp = () => {};
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('connection', (socket) => socket.on('error', ignoreHangUp));
  server.on('connect', (request, socket) => {
    socket.on('error', ignoreHangUp);
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const others = () => hosts.filter((host) => !BROWSERS_OWN.test(host));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, others, close };
}

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
