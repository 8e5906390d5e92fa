import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** What other parts need as well is a script of its own where the extension is built (scripts/build/shared). */
const READER = (
  import.meta.env.COMMAND === 'build' ? ['/common.js', '/judge.js', '/reader.js'] : ['/reader.js']
) as ScriptPublicPath[];

/**
 * Why the reader is put into a page: it may be read by itself, and the gate found an article; it may not, but its reader
 * opened the popup on it; he wants it read whatever the gate says; or he selected words there, which is all that is
 * looked at.
 */
export type ReaderTask = 'found' | 'asked' | 'wanted' | 'selection';

/** Runs the reader in the top frame of a tab. A page that has one already keeps it, and is told of the task. */
export async function injectReader(tabId: number, task: ReaderTask): Promise<void> {
  const target = { tabId, frameIds: [0] };
  if (task !== 'found') {
    await browser.scripting.executeScript({
      target,
      func: (name: string) => {
        (globalThis as { onRecordTask?: string }).onRecordTask = name;
      },
      args: [task],
    });
  }
  await browser.scripting.executeScript({ target, files: READER });
}
