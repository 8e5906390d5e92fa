import { readFileSync } from 'node:fs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, test } from './fixtures';
import { violations } from './violations';

const SURFACES = {
  'popup, this page': { path: 'popup.html?tab=TAB', size: { width: 400, height: 560 } },
  'popup, saved': { path: 'popup.html?tab=TAB', size: { width: 400, height: 560 }, tab: /^Saved/ },
  'popup, search': { path: 'popup.html?tab=TAB', size: { width: 400, height: 560 }, search: 'zelenskyy' },
  'popup, nothing found': { path: 'popup.html', size: { width: 400, height: 560 }, search: 'xyzzy' },
  library: { path: 'library.html', size: { width: 1280, height: 800 } },
  'library, narrow': { path: 'library.html', size: { width: 500, height: 800 } },
  welcome: { path: 'welcome.html', size: { width: 1000, height: 900 } },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every surface is accessible in ${colorScheme}`, async ({ reader }) => {
    const { tabId } = await reader.read('sample-article');
    for (const [name, surface] of Object.entries(SURFACES)) {
      const page = await reader.openOwn(surface.path.replace('TAB', String(tabId)), surface.size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if ('tab' in surface) await page.getByRole('tab', { name: surface.tab }).click();
      if ('search' in surface) await page.getByRole('searchbox').fill(surface.search);
      await page.locator('main [data-item], main .state, main h2').first().waitFor();
      expect.soft(await violations(page), name).toEqual([]);
      await page.close();
    }
  });
}

test('every catalogue has the same entries', () => {
  const catalogue = (language: string) =>
    Object.keys(
      JSON.parse(readFileSync(`${ROOT}.output/chrome-mv3-e2e/_locales/${language}/messages.json`, 'utf8')),
    ).sort();
  expect(catalogue('de')).toEqual(catalogue('en'));
});
