import type { BrowserContext } from 'playwright-core';

/** Changes a second, and how long they go on. */
const CHANGES = 100;
const SECONDS = 10;

/** How many per cent of a core a page takes whose article changes a hundred times a second. */
export async function measureStorm(
  context: BrowserContext,
  url: string,
  settle: () => Promise<unknown>,
): Promise<number> {
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
    await page.evaluate(
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
    );
    return (100 * ((await task()) - before)) / SECONDS;
  } finally {
    await page.close();
  }
}
