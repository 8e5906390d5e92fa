import { browser } from 'wxt/browser';
import { VIEW_PORT } from '@/messages';
import type { Marks } from '@/page/marks';
import { watchView } from '@/page/watch-view';

/** Tells every side panel that is connected which quotations one sees. Without one, nothing looks. */
export function tellView(marks: Marks): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT) return;
    const stop = watchView(document, marks, (indices) => port.postMessage({ indices }));
    port.onDisconnect.addListener(stop);
  });
}
