import type { Page } from 'playwright-core';

/**
 * Runs JavaScript where the extension's own script runs in a page: what a page could do that has broken out of its
 * sandbox. The answer is what the expression gives, or what its promise does.
 */
export type InIsolatedWorld = (expression: string) => Promise<unknown>;

/** Finds the isolated world of the extension in a page that its reader has read. */
export async function isolatedWorldOf(page: Page, extensionId: string): Promise<InIsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error(`None of the page's worlds is the extension's: ${JSON.stringify(worlds)}`);
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
