import { storage } from 'wxt/utils/storage';

/** Whether attributed quotations are saved as they are read, or only when the reader asks for it. */
export type Saving = 'automatic' | 'by-hand';

/** How quotations come into the library. */
export const savingSetting = storage.defineItem<Saving>('local:saving', {
  fallback: 'automatic',
  version: 1,
});

/** Whether quotations are marked on the page. */
export const marksSetting = storage.defineItem<boolean>('local:marks', { fallback: true, version: 1 });

/** How marks are printed: as on the screen, as lines alone, or not at all. */
export type Printing = 'marked' | 'underlined' | 'nothing';

/** How a page's marks are printed. */
export const printingSetting = storage.defineItem<Printing>('local:printing', {
  fallback: 'underlined',
  version: 1,
});

/** Whether speech that stands in no quotation marks is found too; less certain, so the reader asks for it. */
export const indirectSetting = storage.defineItem<boolean>('local:indirect', { fallback: false, version: 1 });

/** Below this probability an answer is called a guess instead of likely. */
export const guessThresholdSetting = storage.defineItem<number>('local:guessThreshold', {
  fallback: 0.7,
  version: 1,
});

/** When everything was written to a file last; null: never. */
export const lastBackupSetting = storage.defineItem<string | null>('local:lastBackup', {
  fallback: null,
  version: 1,
});

/** Until when the reader does not want to be reminded of a backup; null where he does. */
export const backupLaterSetting = storage.defineItem<string | null>('local:backupLater', {
  fallback: null,
  version: 1,
});
