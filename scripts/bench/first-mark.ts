import type { BrowserContext } from 'playwright-core';

/** How long one waits for a mark, in ms. */
const LONGEST_WAIT = 20_000;

/**
 * Milliseconds from the moment at which a page's text is there until its first marks are.
 *
 * @throws {Error} where no mark comes.
 */
export async function timeToFirstMark(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'commit' });
    const time = await page.evaluate(async (longest) => {
      const isMarked = () => [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
      while (!isMarked() && performance.now() < longest) await new Promise((resolve) => setTimeout(resolve, 2));
      const [navigation] = performance.getEntriesByType('navigation');
      const { domContentLoadedEventEnd } = navigation as PerformanceNavigationTiming;
      return isMarked() ? performance.now() - domContentLoadedEventEnd : null;
    }, LONGEST_WAIT);
    if (time === null) throw new Error(`No marks on ${url} within ${LONGEST_WAIT} ms`);
    return time;
  } finally {
    await page.close();
  }
}
