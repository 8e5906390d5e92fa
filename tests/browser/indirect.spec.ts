import { expect, test } from './fixtures';

test('indirect speech is found only where the reader has asked for it', async ({ reader }) => {
  const kinds = async () => {
    const { page, reading } = await reader.read('sample-article');
    await page.close();
    return reading.quotations.map(({ kind }) => kind);
  };
  expect(await kinds()).not.toContain('indirect');

  const welcome = await reader.openOwn('welcome.html');
  const setting = welcome.getByLabel(/without quotation marks/);
  await expect(setting).not.toBeChecked();
  await setting.check();
  const found = await kinds();
  expect(found).toContain('indirect');
  const { quotations } = await reader.holdings();
  expect(quotations.some(({ kind }) => kind === 'indirect')).toBe(true);

  await setting.uncheck();
  expect(await kinds()).not.toContain('indirect');
  await welcome.close();
});
