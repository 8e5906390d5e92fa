import { browser } from 'wxt/browser';
import type { PageSettings } from '@/messages';
import {
  indirectSetting,
  leastCertainSetting,
  lineSetting,
  marksSetting,
  pageKeysSetting,
  paletteSetting,
  printingSetting,
  savingSetting,
} from '@/storage/settings';
import { answerMessage } from './answer-message';
import { tellPages } from './tell-pages';

/** The settings that pages go by, under the names by which the browser tells that they changed. */
const OF_PAGES = [
  ...[indirectSetting, leastCertainSetting, savingSetting, marksSetting],
  ...[paletteSetting, lineSetting, printingSetting, pageKeysSetting],
].map(({ name }) => name);

/** Tells pages how the reader wants them, and when he wants them otherwise. */
export function followSettings(): void {
  answerMessage('pageSettingsWanted', pageSettings);
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    if (area === 'local' && OF_PAGES.some((name) => name in changes)) void tellPages('settingsChanged');
  });
}

async function pageSettings(): Promise<PageSettings> {
  const [isMarked, palette, line, printed, keys, ...reading] = await Promise.all([
    marksSetting.getValue(),
    paletteSetting.getValue(),
    lineSetting.getValue(),
    printingSetting.getValue(),
    pageKeysSetting.getValue(),
    indirectSetting.getValue(),
    leastCertainSetting.getValue(),
    savingSetting.getValue(),
  ]);
  return { look: { isMarked, palette, line, printed }, keys, reading: reading.join() };
}
