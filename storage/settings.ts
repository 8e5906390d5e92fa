import { forgivingItem, keptItem } from './kept-item';

/** Whether attributed quotations are saved as they are read, or only when the reader asks for it. */
export type Saving = 'automatic' | 'by-hand';

/** How quotations come into the library. */
export const savingSetting = forgivingItem<Saving>('local', 'saving', 'automatic');

/** Whether quotations are marked on the page. */
export const marksSetting = forgivingItem<boolean>('local', 'marks', true);

/** The names of the palettes and lines in page/highlight-style.ts, which the storage may not import. */
export type PaletteName = 'green' | 'blue' | 'plum' | 'grey';
export type LineStyle = 'usual' | 'lines' | 'strong';

/** The colours of marks. */
export const paletteSetting = forgivingItem<PaletteName>('local', 'palette', 'green');

/** How marks are drawn: a line on a light ground, the line alone, or both strong. */
export const lineSetting = forgivingItem<LineStyle>('local', 'line', 'usual');

/** How marks are printed: as on the screen, as lines alone, or not at all. */
export type Printing = 'marked' | 'underlined' | 'nothing';

/** How a page's marks are printed. */
export const printingSetting = forgivingItem<Printing>('local', 'printing', 'underlined');

/** Whether speech that stands in no quotation marks is found too; less certain, so the reader asks for it. */
export const indirectSetting = forgivingItem<boolean>('local', 'indirect', false);

/** How certain a speaker must be to be named at all. */
export type LeastCertain = 'guess' | 'likely' | 'sure';

/** Speakers who are less certain than this are not named: not marked, not listed under their name, not saved. */
export const leastCertainSetting = forgivingItem<LeastCertain>('local', 'leastCertain', 'guess');

/** Below this probability an answer is called a guess instead of likely. */
export const guessThresholdSetting = forgivingItem<number>('local', 'guessThreshold', 0.7);

/** Whether Alt+J, Alt+K and Alt+L are ours on pages: a page, or another extension, may want them itself. */
export const pageKeysSetting = forgivingItem<boolean>('local', 'pageKeys', true);

/** Sites on which nothing is read by itself, although it may be. Where that cannot be read, what was registered stays. */
export const pausedSitesSetting = keptItem<string[]>('local', 'pausedSites', []);

/** Sites that the reader named, so that one which the browser refused is still listed. */
export const namedSitesSetting = keptItem<string[]>('local', 'namedSites', []);

/** Whether reading rests everywhere: until the reader goes on, or the browser is closed. */
export const pausedEverywhereSetting = keptItem<boolean>('session', 'pausedEverywhere', false);

/** When everything was written to a file last; null: never. */
export const lastBackupSetting = forgivingItem<string | null>('local', 'lastBackup', null);

/** Until when the reader does not want to be reminded of a backup; null where he does. */
export const backupLaterSetting = forgivingItem<string | null>('local', 'backupLater', null);
