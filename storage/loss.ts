import { forgivingItem } from './kept-item';

/**
 * Kept beside the library, in other files of the browser's: whether anything was ever saved. Where the files of the database
 * are damaged, Chromium begins an empty one without a word.
 */
const heldItem = forgivingItem<boolean>('local', 'libraryHeld', false);

/** When it was noticed that a library that had been there was gone; null where none was. */
export const lossItem = forgivingItem<string | null>('local', 'libraryLost', null);

/** Notes that something is saved, so that its loss will be told. */
export async function noteHeld(): Promise<void> {
  if (!(await heldItem.getValue())) await heldItem.setValue(true).catch(() => undefined);
}

/** Notes that the library is a new one. Only where there had been one that is a loss. */
export async function noteNew(now: Date = new Date()): Promise<void> {
  if (await heldItem.getValue()) await lossItem.setValue(now.toISOString()).catch(() => undefined);
}

/** The reader wanted everything gone: that is no loss. */
export async function noteForgotten(): Promise<void> {
  await Promise.all([heldItem.setValue(false), lossItem.setValue(null)]).catch(() => undefined);
}
