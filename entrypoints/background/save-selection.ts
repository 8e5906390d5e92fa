import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '@/messages';
import { giveTask } from './inject-reader';
import { showOnButton } from './toolbar-button';

const MENU = 'save-selection';

/** Makes the entry of the context menu; the browser keeps it until the extension is installed anew. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: i18n.t('menu_save'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * Lets the reader of a page save the words that he selected there. Clicking the entry lets the extension into the page
 * (activeTab), also where it was not allowed to read.
 */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) void saveSelection(info, tab);
  });
}

async function saveSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await giveTask(tab.id, 'selection');
    const place = { isInFrame: (info.frameId ?? 0) !== 0, isInEditor: info.editable === true };
    await sendMessage('selectionQuoted', place, tab.id);
  } catch {
    // A page into which the browser lets no extension has no place for a sentence either.
    await showOnButton(tab.id, { count: 0, state: 'failed' });
  }
}
