import { browser } from 'wxt/browser';

const READER = '/reader.js';

/**
 * Why the reader is put into a page: the gate found an article; its reader asked for it, whatever the gate says; or he
 * selected words there, which is all that is looked at.
 */
export type ReaderTask = 'found' | 'wanted' | 'selection';

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
  await browser.scripting.executeScript({ target, files: [READER] });
}
