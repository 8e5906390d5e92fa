import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { onMessage, type SaveOutcome } from '@/messages';
import { ANSWERING_STATES, HIGHLIGHT_STATES, highlightCss, isHighlightNames } from '@/page/highlight-style';
import { saveReading } from '@/storage/reading/save-reading';
import type { ArticleReading } from '@/storage/records';
import { indirectSetting, marksSetting, printingSetting } from '@/storage/settings';
import { alsoIn } from '@/storage/statements/also-in';
import { attributeArticle, namesInArticle } from './attribute-article';
import { injectReader } from './inject-reader';
import { answer, isOwnPage, pageOf, topFrameOf } from './sender';

/**
 * Answers the scripts in pages and the popup. Where a message comes from, whether the window is private and what the
 * address is are taken from `sender`; what the message says of itself is checked before it is used.
 */
export function answerPages(): void {
  onMessage('articleFound', async ({ sender }) => {
    const tabId = topFrameOf(sender);
    if (tabId !== null) await injectReader(tabId, 'found');
  });
  onMessage('quotationsWanted', ({ data, sender }) =>
    answer(async () => {
      if (topFrameOf(sender) === null) throw new Error('Not from a page');
      return attributeArticle(data, await indirectSetting.getValue());
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
      await injectReader(data.tabId, data.anyway ? 'wanted' : 'found');
      return null;
    }),
  );
}

async function insertStyle(tabId: number | null, names: unknown): Promise<null> {
  if (tabId === null || !isHighlightNames(names)) throw new Error('Not the names of highlights');
  const options = {
    states: (await marksSetting.getValue()) ? HIGHLIGHT_STATES : ANSWERING_STATES,
    printed: await printingSetting.getValue(),
  };
  const target = { tabId, frameIds: [0] };
  // A page that turns dark and light many times keeps one sheet.
  const other = highlightCss({ ...names, isDark: !names.isDark }, options);
  await browser.scripting.removeCSS({ target, css: other }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, css: highlightCss(names, options) });
  return null;
}

/** Saves what a page's reader found, and tells who else reports it; the storage checks its shape field by field. */
async function save(reading: ArticleReading, sender: Runtime.MessageSender): Promise<SaveOutcome> {
  const outcome = await saveReading(reading, pageOf(sender));
  // What is saved is saved, also where nothing can be said of others.
  const found = await alsoIn(outcome.ids.filter((id) => id !== null)).catch(() => null);
  return { ...outcome, alsoIn: outcome.ids.map((id) => (id !== null && found?.get(id)) || null) };
}
