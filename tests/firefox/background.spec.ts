import { expect, type Reader, test } from './fixtures';

declare const WebExtensionPolicy: {
  getByHostname(host: string): {
    extension: { backgroundState: string; terminateBackground(how: object): Promise<void> };
  };
};

/** Ends the background as the browser does after half a minute of rest. */
async function endBackground({ firefox }: Reader): Promise<void> {
  await firefox.inWindow(
    (host) =>
      WebExtensionPolicy.getByHostname(host).extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      }),
    new URL(firefox.origin).host,
  );
}

function stateOfBackground({ firefox }: Reader): Promise<string> {
  return firefox.inWindow(
    (host) => WebExtensionPolicy.getByHostname(host).extension.backgroundState,
    new URL(firefox.origin).host,
  );
}

test('[T12] a background that was ended wakes for the next article, and nothing saved is lost', async ({
  reader,
}) => {
  await reader.read('american-marks');
  const before = await reader.holdings();
  await endBackground(reader);
  expect(await stateOfBackground(reader)).toBe('stopped');
  // The gate of a page that is opened now has nobody to tell but a background that starts for it.
  await reader.open(`${reader.server.origin}/other-outlet`);
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(2);
  expect(await stateOfBackground(reader)).toBe('running');
  const after = await reader.holdings();
  expect(after.quotations).toEqual(expect.arrayContaining([...before.quotations]));
});

test('[T12] a decision made after the background was ended is kept', async ({ reader }) => {
  const { page } = await reader.read('american-marks');
  await page.bringToFront();
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyJ');
  await page.keyboard.up('Alt');
  await page.waitForSelector('on-record-card >>> .card');
  await endBackground(reader);
  await page.locator('on-record-card >>> button::-p-text(Confirm)').click();
  await expect
    .poll(async () => (await reader.holdings()).quotations.map(({ status }) => status))
    .toContain('confirmed');
});
