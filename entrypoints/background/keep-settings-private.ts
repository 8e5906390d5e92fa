import { browser } from 'wxt/browser';

/** Areas of the browser's storage with the method that only some browsers have. */
interface Guarded {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps settings, drafts and names of sites from the scripts in pages, where the browser can: Chromium lets them read
 * `storage.local` unless it is told otherwise. What they need they get by message.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#storage_areas
 */
export function keepSettingsPrivate(): void {
  for (const area of [browser.storage.local, browser.storage.session] as Guarded[]) {
    area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);
  }
}
