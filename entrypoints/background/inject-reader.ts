import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { ReaderTask, ReaderWorld } from '@/messages';

/** What other parts need as well is a script of its own where the extension is built (scripts/build/shared). */
const READER = (
  import.meta.env.COMMAND === 'build' ? ['/common.js', '/judge.js', '/reader.js'] : ['/reader.js']
) as ScriptPublicPath[];

/** Runs the reader in the top frame of a tab that has none. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: READER });
}

/** Gives a tab's reader a task. A page that has none gets one; where one is, its scripts are not run a second time. */
export async function giveTask(tabId: number, task: ReaderTask): Promise<void> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: takeOrLeave,
    args: [task],
  });
  if (answer?.result !== true) await injectReader(tabId);
}

/** Runs in the page: has the reader there take the task, or leaves it there for one that is to come; then false. */
function takeOrLeave(task: ReaderTask): boolean {
  const world = globalThis as ReaderWorld;
  // A page may name its elements so, which then are globals too.
  const reader = Object.hasOwn(world, 'onRecordReader') ? world.onRecordReader : undefined;
  if (reader?.isAlive()) {
    reader.take(task);
    return true;
  }
  world.onRecordTask = task;
  return false;
}
