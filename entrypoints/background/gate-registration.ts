import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { pausedEverywhereSetting, pausedSitesSetting } from '@/storage/settings';
import { heldBack } from '@/storage/sites/held-back';
import { NEVER_BY_ITSELF } from '@/storage/sites/never-by-itself';
import { originsOf } from '@/storage/sites/site';

/** What the reader needs as well is a script of its own where the extension is built (scripts/build/shared). */
const GATE = {
  id: 'gate',
  files: (import.meta.env.COMMAND === 'build'
    ? ['/judge.js', '/gate.js']
    : ['/gate.js']) as ScriptPublicPath[],
};

/** Registrations are made one after the other: two grants at once must not both find none and add one. */
let pending: Promise<unknown> = Promise.resolve();

/**
 * Registers the gate for the addresses that the reader has allowed, without the sites on which reading rests and those
 * that are never read by themselves; or nowhere. Returns the addresses.
 */
export function registerGate(): Promise<string[]> {
  const registered = pending.then(register);
  pending = registered.catch(() => undefined);
  return registered;
}

/**
 * Runs the gate in the tabs that are open already: a registration only serves pages that load after it. Tabs in which
 * nothing may run (the store, error pages, those asleep) are passed over.
 */
export async function injectGate(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded === true) return;
      if (url !== undefined && (await heldBack(url)) !== null) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: GATE.files });
    }),
  );
}

async function register(): Promise<string[]> {
  const matches = (await pausedEverywhereSetting.getValue()) ? [] : await allowedOrigins();
  const excludeMatches = [...NEVER_BY_ITSELF, ...(await pausedSitesSetting.getValue())].flatMap(originsOf);
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  const isThere = present.length > 0;
  if (matches.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
    return matches;
  }
  // In one step: a page that loads meanwhile is not to find none.
  await browser.scripting[isThere ? 'updateContentScripts' : 'registerContentScripts']([
    {
      id: GATE.id,
      js: GATE.files,
      matches,
      excludeMatches,
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
  return matches;
}

async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):\/\/|^<all_urls>$/.test(origin));
}
