import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import type { PageCount } from '@/messages';

/** The button holds three characters. */
const MOST_SHOWN = 99;

/** Grounds on which white is read; what they mean is said in the button's title too. */
const COLOURS = { saved: '#1d6f5f', 'not-saved': '#5c6066', failed: '#9a3412', none: '#5c6066' } as const;

/**
 * Shows on the toolbar button how many attributed quotations the tab's page has, until the tab goes elsewhere (the
 * browser then clears it). A tab that is gone by now has no button to write on.
 */
export async function showOnButton(tabId: number, { count, state }: PageCount): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: textOf(count, state) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[state] });
    await browser.action.setTitle({ tabId, title: titleOf(count, state) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function textOf(count: number, state: PageCount['state']): string {
  if (state === 'none') return '';
  if (state === 'failed') return '!';
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}

/** The whole sentence: a screen reader reads the title, not the badge. */
function titleOf(count: number, state: PageCount['state']): string {
  const name = i18n.t('extension_name');
  if (state === 'none') return name;
  if (state === 'failed') return `${name}: ${i18n.t('trouble_not_saved')}`;
  const said = countedWords('quotation_count', count);
  return `${name}: ${said}${state === 'not-saved' ? `, ${i18n.t('quotation_not_saved')}` : ''}`;
}
