import type { Page } from 'playwright-core';

/** What goes wrong for a reader who has nothing but the Tab key, as lines to read. */
export interface TabFaults {
  /** Can be used, and Tab does not come to it. */
  readonly missed: readonly string[];
  /** Has the focus, and is outside the window or under something else (WCAG 2.4.11). */
  readonly obscured: readonly string[];
  /** Tab does not come back to where it began. */
  readonly trapped: readonly string[];
}

/** More stops has no page of ours: there Tab goes round and round within one. */
const MOST_STOPS = 400;

/** Goes through a page by Tab alone, from its beginning until it is left; in an open dialog until it is at its first again. */
export async function tabWalk(page: Page): Promise<TabFaults> {
  await page.bringToFront();
  await page.evaluate(begin);
  const obscured: string[] = [];
  const seen = new Set<string>();
  // From the last of a dialog Tab goes to the browser's own buttons and then to its first.
  let left = (await page.locator('dialog:modal').count()) > 0 ? 2 : 1;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(look);
    if (now === null) left--;
    if (left === 0 || (now && seen.has(now.id)))
      return { ...(await page.evaluate(end)), obscured, trapped: [] };
    if (now) seen.add(now.id);
    if (now?.isObscured) obscured.push(now.told);
  }
  return { ...(await page.evaluate(end)), obscured, trapped: [`after ${MOST_STOPS} stops`] };
}

/** Numbers what Tab is to come to, and puts it before the first. */
function begin(): void {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const modal = document.querySelector<HTMLElement>('dialog:modal');
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true });
  let n = 0;
  for (const element of (modal ?? document).querySelectorAll<HTMLElement>(usable))
    if (isStop(element)) element.dataset.stop = String(n++);
  (document.activeElement as HTMLElement | null)?.blur();
  if (modal) return;
  // What is focused and taken away again is where Tab goes on from.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** Where the focus is now; null where it has left the page. */
function look(): { id: string; told: string; isObscured: boolean } | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element === document.documentElement) return null;
  const id = element.dataset.stop ?? element.outerHTML;
  element.dataset.reached = '';
  // Of choices of which one can be made Tab comes to one, and the arrows go from it to the others.
  if (element instanceof HTMLInputElement && element.type === 'radio')
    for (const other of document.querySelectorAll<HTMLElement>(`input[name="${CSS.escape(element.name)}"]`))
      other.dataset.reached = '';
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const isOwn = (top: Element | null) =>
    top !== null &&
    (element.contains(top) || top.contains(element) || labels.some((label) => label.contains(top)));
  const points = [...element.getClientRects()].flatMap(({ x, y, width, height }) =>
    [0.1, 0.5, 0.9].map((part) => [x + width * part, y + height * part] as const),
  );
  const isSeen = points.some(([x, y]) => isOwn(document.elementFromPoint(x, y)));
  return { id, told: element.outerHTML.slice(0, 160), isObscured: !isSeen };
}

function end(): { missed: string[] } {
  const missed = [...document.querySelectorAll<HTMLElement>('[data-stop]:not([data-reached])')]
    // What has been closed or made useless on the way belongs to another page.
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    )
    .map((element) => element.outerHTML.slice(0, 160));
  for (const element of document.querySelectorAll<HTMLElement>('[data-stop], [data-reached]')) {
    delete element.dataset.stop;
    delete element.dataset.reached;
  }
  return { missed };
}
