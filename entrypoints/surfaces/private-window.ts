import { browser } from 'wxt/browser';

/**
 * True where this page of the extension is in a private window. Firefox shows it there and refuses it every database;
 * Chrome opens it in a normal window instead.
 */
export const IN_PRIVATE_WINDOW: boolean = browser.extension?.inIncognitoContext === true;

/** Opens the library where it can be read. */
export function openInNormalWindow(): void {
  void browser.windows.create({ url: browser.runtime.getURL('/library.html'), incognito: false });
}
