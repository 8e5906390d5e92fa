import type { Span } from '@/engine';
import type { SoughtPart } from './saved-words';

/** A part that has its place. */
interface Settled {
  readonly part: SoughtPart;
  readonly span: Span;
}

/** The places that were given out: they tell how far the text around them has moved, and nobody else gets them. */
export class SettledPlaces {
  /** Sorted by where the part stood before. */
  readonly #settled: Settled[] = [];

  add(part: SoughtPart, span: Span): void {
    this.#settled.splice(this.#indexAfter(part.selector.start), 0, { part, span });
  }

  /** Units between a place and where the part would be if it moved as its neighbours did; null where none has a place. */
  distance(part: SoughtPart, start: number): number | null {
    const at = this.#indexAfter(part.selector.start);
    const shifts = [this.#settled[at - 1], this.#settled[at]].flatMap((near) =>
      near ? [near.span.start - near.part.selector.start] : [],
    );
    if (shifts.length === 0) return null;
    return Math.min(...shifts.map((shift) => Math.abs(start - part.selector.start - shift)));
  }

  /** True where the place is another part's, unless both stood on the same words before. */
  isTaken(part: SoughtPart, place: Span): boolean {
    return this.#settled.some(
      (other) =>
        overlapShare(place, other.span) > 0.5 &&
        (part.words === other.part.words || overlapShare(part.selector, other.part.selector) === 0),
    );
  }

  #indexAfter(start: number): number {
    let low = 0;
    let high = this.#settled.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#settled[middle]?.part.selector.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Share of the shorter span that lies in the other. */
function overlapShare(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}
