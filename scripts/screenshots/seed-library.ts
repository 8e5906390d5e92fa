import type { Page } from 'playwright-core';
import { bundle } from '../bench/bundle';
import { inventedLibrary } from './invented-library';
import type { Seeded } from './seed-in-page';

/**
 * Saves the invented library through the extension's own storage, in one of its pages that runs none of its code. Returns
 * how many quotations it has, and which of them most outlets report.
 *
 * @param rounds see {@link inventedLibrary}; twelve are a year.
 */
export async function seedLibrary(observer: Page, rounds = 12): Promise<Seeded> {
  await observer.evaluate(await bundle('scripts/screenshots/seed-in-page.ts', 'iife'));
  return observer.evaluate(
    (articles) =>
      (globalThis as unknown as { seedLibrary(of: unknown): Promise<Seeded> }).seedLibrary(articles),
    inventedLibrary(rounds) as unknown,
  );
}
