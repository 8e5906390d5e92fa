import { browser } from 'wxt/browser';

const GATE = { id: 'gate', file: '/gate.js' } as const;

/** Registrations are made one after the other: two grants at once must not both find none and add one. */
let pending: Promise<unknown> = Promise.resolve();

/** Registers the gate for the addresses that the reader has allowed, or nowhere; returns those addresses. */
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
    tabs
      .filter((tab) => tab.id !== undefined && tab.discarded !== true)
      .map((tab) =>
        browser.scripting.executeScript({ target: { tabId: tab.id as number }, files: [GATE.file] }),
      ),
  );
}

async function register(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:https?|\*):\/\/|^<all_urls>$/.test(origin));
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: GATE.id,
        js: [GATE.file],
        matches,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  }
  return matches;
}
