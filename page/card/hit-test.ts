/** A point of the page in its text. */
interface TextPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The text under a point of the window; null where there is none. Browsers give the nearest text for points beside it,
 * so the caller compares with the boxes of what it looks for.
 */
export function textPointAt(document: Document, x: number, y: number): TextPoint | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** How far beside a line of text the pointer still counts as on it, in CSS px. */
const SLACK = 3;

/** True where a point of the window lies on one of the lines of a range. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
