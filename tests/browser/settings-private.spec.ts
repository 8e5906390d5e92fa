import { expect, test } from './fixtures';
import { isolatedWorldOf } from './isolated-world';

test('[T19] a script in a page reads no settings, no drafts and no names of sites, and needs none', async ({
  reader,
}) => {
  await reader.set('pausedSites', ['harbour-post.example']);
  const { page } = await reader.read('american-marks');
  const inPage = await isolatedWorldOf(page, reader.browser.extensionId);
  for (const area of ['local', 'session'])
    await expect(inPage(`chrome.storage.${area}.get(null)`), area).rejects.toThrow(/not allowed|undefined/i);
  // What it has to know of them it gets by message.
  const asked = { id: 1, type: 'pageSettingsWanted', timestamp: 1 };
  expect(await inPage(`chrome.runtime.sendMessage(${JSON.stringify(asked)})`)).toMatchObject({
    res: { ok: true, value: { keys: true, look: { palette: 'green' } } },
  });
});
