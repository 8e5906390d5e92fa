import { expect, test } from './fixtures';

test('indirect speech is found only where the reader has asked for it', async ({ reader }) => {
  const kinds = async (name: string) => {
    const { page, reading } = await reader.read(name);
    await page.close();
    return reading.quotations.map(({ kind }) => kind);
  };
  expect(await kinds('sample-article')).not.toContain('indirect');

  const options = await reader.openOwn('options.html');
  const setting = options.getByLabel(/without quotation marks/);
  await expect(setting).not.toBeChecked();
  await setting.check();
  expect(await kinds('sample-article')).toContain('indirect');
  const { quotations } = await reader.holdings();
  expect(quotations.some(({ kind }) => kind === 'indirect')).toBe(true);

  await setting.uncheck();
  expect(await kinds('american-marks')).not.toContain('indirect');
  // What was saved meanwhile is the reader's, and is shown where it stands.
  expect(await kinds('sample-article')).toContain('indirect');
  await options.close();
});
