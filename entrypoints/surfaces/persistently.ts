import { browser } from 'wxt/browser';

/** How long until the background is asked again, in ms, more or less: many tabs are not to ask all at once. */
const WAITS: readonly number[] = [150, 600, 2_400, 6_000];

/**
 * Asks the background until it answers, a few times at most: a worker that the browser ends before it has answered starts
 * again with the next message. What is asked may so come twice, and must do no more than once.
 *
 * @throws {Error} where it never answers, and at once where the extension has been updated or removed since.
 */
export async function persistently<T>(ask: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || isOrphan()) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    return persistently(ask, rest);
  }
}

/** True where this script is of an extension that was updated, switched off or removed while the page stayed open. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
