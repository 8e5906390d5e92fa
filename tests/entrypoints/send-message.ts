import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Sends a message as the browser delivers it; undefined where nobody answers. */
export function sendMessage(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answer = (sent: { readonly res?: unknown }) => resolve(sent.res);
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    trigger({ type, data }, sender, answer).then((heard) => {
      if (!heard.includes(true)) resolve(undefined);
    }, reject);
  });
}
