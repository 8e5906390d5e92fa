import { type Browser, browser } from 'wxt/browser';
import { pausedEverywhereSetting, pausedSitesSetting } from '@/storage/settings';
import { heldBack } from '@/storage/sites/held-back';
import { pauseOf, pauseSite, resumeSite } from '@/storage/sites/pausing';
import { siteOf } from '@/storage/sites/site';
import { answerMessage } from './answer-message';
import { injectGate, registerGate } from './gate-registration';
import { tellPages } from './tell-pages';

/** The browser's command of that name, which the reader may put on keys of his own. */
const PAUSE_COMMAND = 'pause-site';

/**
 * Keeps to what may be read: by the reader's permission, which he gives and takes back here or in the browser's own
 * settings, and without the sites on which reading rests. Holds at once in the tabs that are open.
 */
export function followAccess(): void {
  answerMessage('readingAllowed', (_, { url }) => mayBeRead(url));
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  pausedSitesSetting.watch(() => void follow());
  pausedEverywhereSetting.watch(() => void follow());
  browser.commands?.onCommand.addListener((command: string, tab?: Browser.tabs.Tab) => {
    if (command === PAUSE_COMMAND) void togglePause(tab);
  });
}

/** Whether a page may be read by itself: its site is allowed, and reading does not rest there. */
export async function mayBeRead(address: string): Promise<boolean> {
  if ((await heldBack(address)) !== null) return false;
  // Without the port, which match patterns of Chromium do not hold.
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

async function follow(): Promise<void> {
  const matches = await registerGate();
  await Promise.all([injectGate(matches), tellPages('accessChanged')]);
}

/** Has reading rest on the site of the tab, or go on. A command lets the extension know the tab's address. */
async function togglePause(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const [shown] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const site = shown?.url === undefined ? null : siteOf(shown.url);
  if (site === null) return;
  if (await pausedEverywhereSetting.getValue()) await pausedEverywhereSetting.setValue(false);
  else await ((await pauseOf(site)) === null ? pauseSite(site) : resumeSite(site));
}
