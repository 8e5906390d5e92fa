import type { Span } from '@/engine';

/** A run of article text that one Text node holds, unit for unit; only a kind of white space may differ. */
export interface Segment {
  /** Offset in the article's text. */
  readonly start: number;
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
}

/** White space of all kinds is one plain space in the article's text. */
const SPACE = /[\s\u00a0]/;

/**
 * The way back from the article's text to the page: a sorted list of segments and a binary search. Line breaks between
 * blocks, and spaces that stand for a <br>, belong to no node.
 */
export class TextMap {
  readonly #text: string;
  readonly #segments: readonly Segment[];
  /** Index of a node's first segment: the others follow it. */
  readonly #firstOf = new Map<Node, number>();

  constructor(text: string, segments: readonly Segment[]) {
    this.#text = text;
    this.#segments = segments;
    segments.forEach((segment, index) => {
      if (!this.#firstOf.has(segment.node)) this.#firstOf.set(segment.node, index);
    });
  }

  /** The Text nodes in which the article stands. */
  nodes(): Iterable<Node> {
    return this.#firstOf.keys();
  }

  /** The span on the page, without white space at its edges that no node holds. Null when the page no longer holds the text. */
  rangeOf(span: Span): Range | null {
    const first = this.#segmentAt(span.start, 'after');
    const last = this.#segmentAt(span.end - 1, 'before');
    const head = this.#segments[first];
    const tail = this.#segments[last];
    if (!head || !tail || first > last) return null;
    for (let i = first; i <= last; i++) if (!this.#isHeld(this.#segments[i])) return null;
    const range = new Range();
    range.setStart(head.node, head.nodeStart + Math.max(0, span.start - head.start));
    range.setEnd(tail.node, tail.nodeStart + Math.min(tail.length, span.end - tail.start));
    return range;
  }

  /**
   * The offset in the article's text of a point on the page; a point within dropped characters gives the next one that
   * was kept. Null when the point lies outside the article. For clicks on highlights.
   */
  offsetAt(node: Node, nodeOffset: number): number | null {
    for (let index = this.#firstOf.get(node); index !== undefined; index++) {
      const segment = this.#segments[index];
      if (segment?.node !== node) return null;
      if (nodeOffset <= segment.nodeStart + segment.length)
        return segment.start + Math.max(0, nodeOffset - segment.nodeStart);
    }
    return null;
  }

  /** Index of the segment that holds the offset, else of the nearest one on the given side; may lie outside the list. */
  #segmentAt(offset: number, side: 'before' | 'after'): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#segments[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const segment = this.#segments[low - 1];
    const holds = segment !== undefined && offset < segment.start + segment.length;
    return holds || side === 'before' ? low - 1 : low;
  }

  /** True while the node is in the page and still says what was read there. */
  #isHeld(segment: Segment | undefined): boolean {
    if (!segment?.node.isConnected) return false;
    const { node, nodeStart, start, length } = segment;
    const { data } = node;
    if (nodeStart + length > data.length) return false;
    if (data.startsWith(this.#text.slice(start, start + length), nodeStart)) return true;
    for (let i = 0; i < length; i++) {
      const read = this.#text[start + i];
      const now = data[nodeStart + i] as string;
      if (read !== now && !(read === ' ' && SPACE.test(now))) return false;
    }
    return true;
  }
}
