/** Width of the card, and its distance from the words and from the window's edge, in CSS px. */
const WIDTH = 380;
const GAP = 8;
const MARGIN = 8;

/** A quotation's last line is near its first within this share of the window's height. */
const NEAR_SHARE = 0.4;

/** A rectangle in the window, in CSS px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the page that is seen, in CSS px; where it is zoomed by pinching, that is less than the window. */
export interface Seen {
  readonly width: number;
  readonly height: number;
}

/** The card's width in a window. */
export function cardWidth({ width }: Seen): number {
  return Math.min(WIDTH, width - 2 * MARGIN);
}

/** The card's greatest height in a window; what does not fit is scrolled to. */
export function cardHeight({ height }: Seen): number {
  return height - 2 * MARGIN;
}

/**
 * Where the card's corner goes: under the last line of the words, unless that is far below where the reader looks; above
 * the first where there is room only there; and always wholly in the window, over the words where it must.
 *
 * @param lines of the words, in reading order; at the window's top where there are none
 */
export function placeCard(
  lines: readonly Box[],
  card: { readonly width: number; readonly height: number },
  seen: Seen,
): { readonly left: number; readonly top: number } {
  const first = lines[0];
  if (!first) return { left: (seen.width - card.width) / 2, top: MARGIN };
  const last = lines.findLast((line) => line.bottom - first.top < seen.height * NEAR_SHARE) ?? first;
  const below = last.bottom + GAP;
  const above = first.top - GAP - card.height;
  const fitsBelow = below + card.height + MARGIN <= seen.height;
  const isAbove = !fitsBelow && above >= MARGIN;
  return {
    left: within(isAbove ? first.left : last.left, seen.width - card.width),
    top: within(isAbove ? above : below, seen.height - card.height),
  };
}

function within(wanted: number, room: number): number {
  return Math.max(MARGIN, Math.min(wanted, room - MARGIN));
}
