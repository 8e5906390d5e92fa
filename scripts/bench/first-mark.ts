import type { BrowserContext } from 'playwright-core';

/** How long one waits for a mark, in ms. */
const LONGEST_WAIT = 20_000;

/**
 * Milliseconds from the moment at which a page's text is there until the browser has shown it: what no extension can
 * come before. For a browser in which none is at work on the page.
 */
export async function timeToShow(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'commit' });
    return await page.evaluate(async () => {
      while (document.readyState === 'loading') await new Promise((resolve) => setTimeout(resolve, 2));
      // A frame's callbacks come before it is laid out and painted.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const [navigation] = performance.getEntriesByType('navigation');
      return performance.now() - (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
    });
  } finally {
    await page.close();
  }
}

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
      // No named functions here: what tsx adds to them does not exist in the page.
      while (performance.now() < longest) {
        if ([...CSS.highlights.values()].some((highlight) => highlight.size > 0)) {
          const [navigation] = performance.getEntriesByType('navigation');
          const { domContentLoadedEventEnd } = navigation as PerformanceNavigationTiming;
          return performance.now() - domContentLoadedEventEnd;
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return null;
    }, LONGEST_WAIT);
    if (time === null) throw new Error(`No marks on ${url} within ${LONGEST_WAIT} ms`);
    return time;
  } finally {
    await page.close();
  }
}
