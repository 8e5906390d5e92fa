import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchForLoss } from '@/storage/opening/watch-for-loss';
import { catchUpShelves } from '@/storage/search/catch-up-shelves';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { answerCards } from './answer-cards';
import { answerPages } from './answer-pages';
import { answerSaved } from './answer-saved';
import { followAccess } from './follow-access';
import { followSettings } from './follow-settings';
import { injectGate, registerGate } from './gate-registration';
import { keepSettingsPrivate } from './keep-settings-private';
import { retryPending, retryWhenDue } from './save-or-keep';
import { answerMenu, createMenu } from './save-selection';

/**
 * Wiring only. The worker dies after half a minute of rest and starts again with the next event: every listener is added
 * while it starts, and nothing is kept in variables.
 */
export default defineBackground(() => {
  answerPages();
  answerCards();
  answerMenu();
  answerSaved();
  followAccess();
  followSettings();
  keepSettingsPrivate();
  retryWhenDue();
  watchForLoss();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerGate().then(injectGate);
    void createMenu();
    // Pages go on with it where the worker is stopped meanwhile.
    if (reason === 'update') void catchUpShelves().catch(() => undefined);
    // A test build is already allowed everything that the welcome page asks for.
    if (reason === 'install' && import.meta.env.MODE !== 'e2e') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  // What an update or an import left to be compared is gone on with whenever the background wakes.
  void finishBacklog().catch(() => undefined);
  void retryPending();
  browser.runtime.onStartup.addListener(() => void registerGate());
});
