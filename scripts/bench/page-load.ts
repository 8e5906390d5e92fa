import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type ScriptTimes, scriptTimes } from './script-time';

/** After a page is loaded or read: what still comes then counts too. */
const SETTLE_MS = 300;

/** What one load of a page costs. */
export interface PageLoad extends ScriptTimes {
  /** The main thread's work, in ms. */
  readonly task: number;
  /** JavaScript's heap of the page's process after a collection, in bytes. */
  readonly heap: number;
  readonly layoutShift: number;
  /** In ms after navigation; 0 where the browser gives none. */
  readonly largestPaint: number;
}

/** Loads a page in a new tab and measures it until `settle` is done. */
export async function measureLoad(
  context: BrowserContext,
  url: string,
  settle: () => Promise<unknown>,
): Promise<PageLoad> {
  const page = await context.newPage();
  try {
    // A first page of the same origin, so that the one that is measured stays in its process.
    await page.goto(new URL('/empty', url).href);
    const session = await context.newCDPSession(page);
    // Of the processor, not of the clock.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskTime(session);
    const scripts = await scriptTimes(session, async () => {
      await page.goto(url);
      await settle();
      await page.waitForTimeout(SETTLE_MS);
    });
    const task = (await taskTime(session)) - before;
    return { ...scripts, task, ...(await vitalsOf(page)), heap: await heapOf(session) };
  } finally {
    await page.close();
  }
}

/** The main thread's work so far, in ms, where the session has `Performance` enabled. */
export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** What the browser itself has noted of shifts and paints. */
function vitalsOf(page: Page): Promise<{ layoutShift: number; largestPaint: number }> {
  return page.evaluate(async () => {
    const entries = await Promise.all(
      ['layout-shift', 'largest-contentful-paint'].map(
        (type) =>
          new Promise<PerformanceEntryList>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
            setTimeout(() => resolve([]), 100);
          }),
      ),
    );
    const [shifts = [], paints = []] = entries;
    return {
      layoutShift: shifts.reduce(
        (sum, entry) => sum + ((entry as unknown as { value: number }).value ?? 0),
        0,
      ),
      largestPaint: paints.at(-1)?.startTime ?? 0,
    };
  });
}
