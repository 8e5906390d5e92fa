import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { onMessage, type SaveOutcome } from '@/messages';
import { highlightCss, isHighlightNames } from '@/page/highlight-style';
import { validLook } from '@/page/mark-look';
import { saveReading } from '@/storage/reading/save-reading';
import type { ArticleReading } from '@/storage/records';
import { indirectSetting, leastCertainSetting } from '@/storage/settings';
import { alsoIn } from '@/storage/statements/also-in';
import { attributeArticle, namesInArticle } from './attribute-article';
import { mayBeRead } from './follow-access';
import { injectReader, type ReaderTask } from './inject-reader';
import { answer, isOwnPage, pageOf, topFrameOf } from './sender';

/**
 * Answers the scripts in pages and the popup. Where a message comes from, whether the window is private and what the
 * address is are taken from `sender`; what the message says of itself is checked before it is used.
 */
export function answerPages(): void {
  onMessage('articleFound', async ({ sender }) => {
    const tabId = topFrameOf(sender);
    // A gate may stand in a page that was open before reading rested there.
    if (tabId !== null && (await mayBeRead(pageOf(sender).url))) await injectReader(tabId, 'found');
  });
  onMessage('quotationsWanted', ({ data, sender }) =>
    answer(async () => {
      if (topFrameOf(sender) === null) throw new Error('Not from a page');
      return attributeArticle(data, {
        isIndirect: await indirectSetting.getValue(),
        least: await leastCertainSetting.getValue(),
      });
    }),
  );
  onMessage('namesWanted', ({ data, sender }) =>
    answer(async () => {
      if (topFrameOf(sender) === null) throw new Error('Not from a page');
      return namesInArticle(data);
    }),
  );
  onMessage('highlightsWanted', ({ data, sender }) => answer(() => insertStyle(topFrameOf(sender), data)));
  onMessage('articleRead', ({ data, sender }) => answer(() => save(data, sender)));
  onMessage('tabReadingWanted', ({ data, sender }) =>
    answer(async () => {
      if (!isOwnPage(sender)) throw new Error('Only the pages of the extension may ask for a tab to be read');
      await injectReader(data.tabId, data.anyway ? 'wanted' : await taskIn(data.tabId));
      return null;
    }),
  );
}

/** A page that may not be read by itself is read because it was asked for, and only that page. */
async function taskIn(tabId: number): Promise<ReaderTask> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && (await mayBeRead(url)) ? 'found' : 'asked';
}

/** Inserts the marks' style sheet of a page in place of the one that it had, if it had one. */
async function insertStyle(tabId: number | null, data: unknown): Promise<null> {
  const { now, before } = (data ?? {}) as { now?: unknown; before?: unknown };
  const css = sheetOf(now);
  if (tabId === null || css === null) throw new Error('Not how highlights are to look');
  const target = { tabId, frameIds: [0] };
  const old = sheetOf(before);
  if (old !== null) await browser.scripting.removeCSS({ target, css: old }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, css });
  return null;
}

/** The style sheet that a page's reader asks for; null where it is none: only what is made here becomes CSS. */
function sheetOf(wanted: unknown): string | null {
  const { names, look } = (wanted ?? {}) as { names?: unknown; look?: unknown };
  const valid = validLook(look);
  return valid && isHighlightNames(names) ? highlightCss(names, valid) : null;
}

/** Saves what a page's reader found, and tells who else reports it; the storage checks its shape field by field. */
async function save(reading: ArticleReading, sender: Runtime.MessageSender): Promise<SaveOutcome> {
  const outcome = await saveReading(reading, pageOf(sender));
  // What is saved is saved, also where nothing can be said of others.
  const found = await alsoIn(outcome.ids.filter((id) => id !== null)).catch(() => null);
  return { ...outcome, alsoIn: outcome.ids.map((id) => (id !== null && found?.get(id)) || null) };
}
