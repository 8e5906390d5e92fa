import type { PageKit } from '@/page/page-kit';

/** The script that is put into news pages. On a page of the extension's own it reads nothing and lends what it reads with. */
const READER = '/reader.js';

/**
 * Loads what pages are read and marked with.
 *
 * @throws {Error} where the script is not there or lends nothing.
 */
export async function loadPageKit(): Promise<PageKit> {
  const script = document.createElement('script');
  script.src = READER;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${READER} is not there`));
    document.head.append(script);
  });
  const kit = (globalThis as { onRecordKit?: PageKit }).onRecordKit;
  if (!kit) throw new Error(`${READER} lends nothing`);
  return kit;
}
