import { browser } from 'wxt/browser';
import type { ReaderTask, SaveOutcome } from '@/messages';
import { highlightCss, isHighlightNames } from '@/page/highlight-style';
import { validLook } from '@/page/mark-look';
import { number, object } from '@/storage/reading/validate';
import { indirectSetting, leastCertainSetting } from '@/storage/settings';
import { alsoIn } from '@/storage/statements/also-in';
import { answerMessage } from './answer-message';
import { attributeArticle, namesInArticle } from './attribute-article';
import { mayBeRead } from './follow-access';
import { giveTask, injectReader } from './inject-reader';
import { saveOrKeep } from './save-or-keep';
import type { SenderPage } from './sender';
import { withWholeAnchors } from './whole-anchors';

/**
 * Answers the scripts in pages and the popup. Where a message comes from, whether the window is private and what the
 * address is are taken from the browser; what the message says of itself is checked before it is used.
 */
export function answerPages(): void {
  answerMessage('articleFound', async (_, { tabId, url }) => {
    // A gate may stand in a page that was open before reading rested there.
    if (await mayBeRead(url)) await injectReader(tabId);
    return null;
  });
  answerMessage('quotationsWanted', async (data) => {
    const [isIndirect, least] = await Promise.all([
      indirectSetting.getValue(),
      leastCertainSetting.getValue(),
    ]);
    return attributeArticle(data, { isIndirect, least });
  });
  answerMessage('namesWanted', (data) => namesInArticle(data));
  answerMessage('highlightsWanted', (data, { tabId }) => insertStyle(tabId, data));
  answerMessage('articleRead', save);
  answerMessage('tabReadingWanted', async (data) => {
    const { tabId: wanted, anyway } = object(data, 'message');
    const tabId = number(wanted, 'tabId', Number.MAX_SAFE_INTEGER);
    await giveTask(tabId, anyway === true ? 'wanted' : await taskIn(tabId));
    return null;
  });
}

/** A page that may not be read by itself is read because it was asked for, and only that page. */
async function taskIn(tabId: number): Promise<ReaderTask> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && (await mayBeRead(url)) ? 'found' : 'asked';
}

/** Inserts the marks' style sheet of a page in place of the one that it had, if it had one. */
async function insertStyle(tabId: number, data: unknown): Promise<null> {
  const { now, before } = (data ?? {}) as { now?: unknown; before?: unknown };
  const css = sheetOf(now);
  if (css === null) throw new Error('Not how highlights are to look');
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
async function save(reading: unknown, page: SenderPage): Promise<SaveOutcome> {
  const outcome = await saveOrKeep(withWholeAnchors(reading), page);
  // What is saved is saved, also where nothing can be said of others.
  const found = await alsoIn(outcome.ids.filter((id) => id !== null)).catch(() => null);
  return { ...outcome, alsoIn: outcome.ids.map((id) => (id !== null && found?.get(id)) || null) };
}
