import { browser } from 'wxt/browser';
import { VIEW_PORT } from '@/messages';
import type { Marks } from '@/page/marks';
import { watchView } from '@/page/watch-view';
import { pageDocument } from './page-document';

/**
 * Tells every side panel that is connected which quotations one sees. Without one, nothing looks. Stops when the signal
 * aborts.
 */
export function tellView(marks: Marks, signal: AbortSignal): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT || signal.aborted) return;
    const stop = watchView(pageDocument, marks, (indices) => {
      try {
        port.postMessage({ indices });
      } catch {
        // The panel is gone, with the extension itself: nothing else says so.
        stop();
      }
    });
    port.onDisconnect.addListener(stop);
    signal.addEventListener('abort', stop);
  });
}
