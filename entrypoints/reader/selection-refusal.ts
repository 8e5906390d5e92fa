import type { Refusal } from '@/page/card/words';

/** What the browser tells of a selection that the reader wants to save. */
export interface SelectionPlace {
  readonly isInFrame: boolean;
  readonly isInEditor: boolean;
}

/** More than anybody quotes at once, in UTF-16 units. */
const LONGEST = 10_000;

/** Why a selection cannot be saved; null where it can. */
export function selectionRefusal(
  selection: Selection | null,
  { isInFrame, isInEditor }: SelectionPlace,
  isPrivate: boolean,
): Refusal | null {
  if (isPrivate) return 'private-window';
  if (isInFrame) return 'in-frame';
  if (isInEditor) return 'in-editor';
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return 'nothing-selected';
  if (isEditable(selection.anchorNode) || isEditable(selection.focusNode)) return 'in-editor';
  const { length } = selection.toString();
  if (length > LONGEST) return 'too-long';
  return selection.toString().trim() === '' ? 'nothing-selected' : null;
}

function isEditable(node: Node | null): boolean {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('[contenteditable]:not([contenteditable="false" i]), input, textarea') != null;
}
