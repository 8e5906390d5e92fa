import { browser } from 'wxt/browser';

/** What the browsers offer beside a page: a side panel, or a sidebar. The polyfill does not name both. */
interface Beside {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const beside = browser as unknown as Beside;

/** Whether this browser can show On Record beside the page. */
export const HAS_PANEL = Boolean(beside.sidePanel?.open ?? beside.sidebarAction?.open);

/**
 * Opens the side panel of a window. Both browsers want this in the click itself: nothing may be awaited before it.
 * Resolves when it is open; false where the browser refuses.
 */
export async function openPanel(windowId: number | null): Promise<boolean> {
  try {
    if (beside.sidePanel && windowId !== null) await beside.sidePanel.open({ windowId });
    else await beside.sidebarAction?.open();
    return true;
  } catch {
    return false;
  }
}
