import type { BrowserContext } from 'playwright-core';
import { scriptTimes } from './script-time';

/** Changes a second, and how long they go on. */
const CHANGES = 100;
const SECONDS = 10;

/** What a page takes whose article changes a hundred times a second, in per cent of a core. */
export interface Storm {
  readonly task: number;
  /** Of which the extension's scripts; the rest of what it adds is the repainting of its marks. */
  readonly script: number;
}

/** Changes a page's article a hundred times a second. */
export async function measureStorm(
  context: BrowserContext,
  url: string,
  settle: () => Promise<unknown>,
): Promise<Storm> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await settle();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const task = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    await page.waitForTimeout(500);
    const before = await task();
    const { scripts } = await scriptTimes(session, () =>
      page.evaluate(
        async ([changes = 0, seconds = 0]) => {
          const paragraphs = [...document.querySelectorAll('p')];
          for (let i = 0; i < changes * seconds; i++) {
            const paragraph = paragraphs[i % paragraphs.length];
            // As a framework does that writes the same words anew; now and then other ones.
            if (paragraph) paragraph.textContent = `${paragraph.textContent}${i % 10 === 0 ? '.' : ''}`;
            await new Promise((resolve) => setTimeout(resolve, 1000 / changes));
          }
        },
        [CHANGES, SECONDS],
      ),
    );
    const script = [...scripts.values()].reduce((sum, time) => sum + time, 0);
    return { task: (100 * ((await task()) - before)) / SECONDS, script: script / (10 * SECONDS) };
  } finally {
    await page.close();
  }
}
