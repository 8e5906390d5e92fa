/**
 * A reference that takes the focus when its element appears: what was pressed is gone by then, and what came in its place
 * is to be read out.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
