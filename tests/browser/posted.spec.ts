import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import { expect, test } from './fixtures';
import { serveReport } from './invented-pages';

test('what stands in a live blog’s entry or in a post is saved with its author, time and address', async ({
  reader,
}) => {
  const { url, close } = await serveReport('live-entries');
  const page = await reader.browser.context.newPage();
  page.once('close', () => void close());
  await page.goto(url);
  await readingOf(reader.observer, await tabIdOf(reader.observer, page.url()));
  const { quotations } = await reader.holdings();
  const posted = new Map(quotations.map(({ sources, posted }) => [sources[0]?.name, posted]));
  expect(posted.get('Jonas Weber')).toEqual({
    kind: 'entry',
    author: 'Ruth Ellerby',
    url: `${url}#entry-2`,
    time: '2026-05-02T10:20:00Z',
  });
  expect(posted.get('Eva Brandt')).toMatchObject({ kind: 'entry', author: 'Tom Okafor', time: '08:05' });
  expect(posted.get('Ana Petrova')).toEqual({
    kind: 'post',
    author: 'Ana Petrova',
    url: 'https://posts.example/anapetrova/status/77',
    time: 'May 2, 2026',
  });
  const id = quotations.find(({ sources }) => sources[0]?.name === 'Ana Petrova')?.id;
  const library = await reader.openOwn(`library.html#id=${id}`, { width: 1280, height: 860 });
  const fact = library.locator('.detail-fact', { hasText: 'Open the post' });
  await expect(fact).toContainText('Ana Petrova');
  await expect(fact.getByRole('link')).toHaveAttribute('href', 'https://posts.example/anapetrova/status/77');
});
