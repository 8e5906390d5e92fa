import type { Span } from '@/engine';
import type { SoughtPart } from './sought-part';

/** A part that has its place. */
interface Settled {
  readonly part: SoughtPart;
  readonly span: Span;
}

/** The places that were given out: they tell how far the text around them has moved, and nobody else gets them. */
export class SettledPlaces {
  /** By where the parts stood before. */
  readonly #byOrigin: Settled[] = [];
  /** By where they stand now. */
  readonly #byPlace: Settled[] = [];
  #longest = 0;

  add(part: SoughtPart, span: Span): void {
    const settled = { part, span };
    this.#byOrigin.splice(indexAfter(this.#byOrigin, part.selector.start, originOf), 0, settled);
    this.#byPlace.splice(indexAfter(this.#byPlace, span.start, placeOf), 0, settled);
    this.#longest = Math.max(this.#longest, span.end - span.start);
  }

  /** Units between a place and where the part would be if it moved as its neighbours did; null where none has a place. */
  distance(part: SoughtPart, start: number): number | null {
    const at = indexAfter(this.#byOrigin, part.selector.start, originOf);
    const shifts = [this.#byOrigin[at - 1], this.#byOrigin[at]].flatMap((near) =>
      near ? [near.span.start - near.part.selector.start] : [],
    );
    if (shifts.length === 0) return null;
    return Math.min(...shifts.map((shift) => Math.abs(start - part.selector.start - shift)));
  }

  /** True where the place is another part's, unless both stood on the same words before. */
  isTaken(part: SoughtPart, place: Span): boolean {
    for (let i = indexAfter(this.#byPlace, place.end, placeOf) - 1; i >= 0; i--) {
      const other = this.#byPlace[i] as Settled;
      if (other.span.start < place.start - this.#longest) break;
      const isOthers =
        part.words === other.part.words || overlapShare(part.selector, other.part.selector) === 0;
      if (isOthers && overlapShare(place, other.span) > 0.5) return true;
    }
    return false;
  }
}

const originOf = ({ part }: Settled) => part.selector.start;
const placeOf = ({ span }: Settled) => span.start;

/** Index behind the last one whose offset is at most this. */
function indexAfter(
  sorted: readonly Settled[],
  offset: number,
  offsetOf: (settled: Settled) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(sorted[middle] as Settled) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of the shorter span that lies in the other. */
function overlapShare(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}
