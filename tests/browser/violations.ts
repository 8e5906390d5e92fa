import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ROOT } from '@/scripts/setup/run.mjs';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe finds wrong on a page, or below one element of it, as lines to read. Run by evaluation: the extension's
 * policy takes no script element.
 */
export async function violations(page: Page, selector: string | null = null): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (below) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string | Document): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(below ?? document)).violations;
  }, selector);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
