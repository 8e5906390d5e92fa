import { readFileSync } from 'node:fs';
import { marksOn } from '@/scripts/browser/marks';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { expect, Reader, test } from './fixtures';
import { textOf } from './shown';

/** The extension as it is released, which no other test here runs. */
const FOLDER = ensureBuilt('production', 'firefox');

declare const CustomizableUI: {
  getPlacementOfWidget(id: string): { area: string } | null;
};

declare const browser: {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

/** What the browser asks, and presses “Allow”. */
async function allow({ firefox }: Reader): Promise<void> {
  const isAsked = () =>
    firefox.inWindow(
      () => document.querySelector<HTMLElement>('#notification-popup[panelopen] popupnotification') !== null,
      undefined,
    );
  await expect.poll(isAsked).toBe(true);
  await firefox.inWindow(() => {
    const asked = document.querySelector('#notification-popup popupnotification');
    (asked as unknown as { button: HTMLElement }).button.click();
  }, undefined);
}

/** Within the browser's own window: where its button is. */
function areaOfButton(): string | undefined {
  const id = 'on-record_on-record_example-browser-action';
  return CustomizableUI.getPlacementOfWidget(id)?.area;
}

test('[T18] asks for no site and no data when it is installed, and is kept from the network', () => {
  const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/);
  // The button stands in the toolbar from the start, with its count.
  expect(manifest.action.default_area).toBe('navbar');
});

test('welcomes, asks once, reads what is open, and reads nothing more when that is taken back', async ({
  server,
}) => {
  const reader = await Reader.start(server, { extension: FOLDER });
  try {
    // The button stands in the toolbar, not in the menu of extensions.
    expect(await reader.firefox.inWindow(areaOfButton, undefined)).toBe('nav-bar');
    const article = await reader.open(`${server.origin}/american-marks`);
    const welcome = await reader.welcomePage();
    await welcome.bringToFront();
    expect(await marksOn(article)).toEqual([]);
    await welcome.locator('.access button::-p-text(Allow on all sites)').click();
    await allow(reader);
    await expect.poll(() => textOf(welcome, '.access [role=status]')).not.toBe('');
    // The tab that was open before is read at once.
    await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
    await article.bringToFront();
    await expect.poll(async () => (await marksOn(article)).length).toBeGreaterThan(0);

    await reader.observer.evaluate(async () => {
      await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    const registered = () => reader.observer.evaluate(() => browser.scripting.getRegisteredContentScripts());
    await expect.poll(registered).toEqual([]);
    expect(await reader.consoleErrors()).toEqual([]);
  } finally {
    await reader.close();
  }
});
