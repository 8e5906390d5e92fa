import type { PageKit } from '@/page/page-kit';

/** The script that is put into news pages. On a page of the extension's own it reads nothing and lends what it reads with. */
const READER = '/reader.js';
/** What it takes from, besides what this page has already (scripts/build/shared). */
const BEFORE = import.meta.env.COMMAND === 'build' ? ['/judge.js'] : [];

/**
 * Loads what pages are read and marked with.
 *
 * @throws {Error} where the script is not there or lends nothing.
 */
export async function loadPageKit(): Promise<PageKit> {
  for (const script of [...BEFORE, READER]) await run(script);
  const kit = (globalThis as { onRecordKit?: PageKit }).onRecordKit;
  if (!kit) throw new Error(`${READER} lends nothing`);
  return kit;
}

function run(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} is not there`));
    document.head.append(script);
  });
}
