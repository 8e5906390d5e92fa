import type { Span } from '@/engine';
import type { PageArticle } from '@/page/read-article';

/** Zero-width characters, which the reader of pages drops: they go with the words through every change of a page. */
const [FRAME, ZERO, ONE] = ['\u2060', '\u200b', '\u200c'];
const MARKER = /\u2060([\u200b\u200c]+)\u2060/g;

/** Where one end of a part stands on the page. */
interface End {
  readonly node: Text;
  readonly offset: number;
  readonly number: number;
}

/** Writes unseen markers at both ends of each span of the article: number 2n where the nth begins, 2n + 1 where it ends. */
export function plantMarkers({ map }: PageArticle, spans: readonly Span[]): void {
  const ends = spans.flatMap((span, n): End[] => {
    const range = map.rangeOf(span);
    if (!range) throw new Error(`No place on the page for ${span.start}-${span.end}`);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return [
      { node: startContainer as Text, offset: startOffset, number: 2 * n },
      { node: endContainer as Text, offset: endOffset, number: 2 * n + 1 },
    ];
  });
  // From behind, so that no marker moves the place of another.
  for (const { node, offset, number } of ends.sort((one, other) => other.offset - one.offset)) {
    node.data = node.data.slice(0, offset) + markerOf(number) + node.data.slice(offset);
  }
}

/** Where the marked spans stand in the article as it is read now; null for those that are gone from it. */
export function markedSpans(
  document: Document,
  { map, article }: PageArticle,
  count: number,
): (Span | null)[] {
  const places = new Map<number, number>();
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      for (const match of (node as Text).data.matchAll(MARKER)) {
        const number = numberOf(match[1] ?? '');
        const at = map.offsetAt(node, number % 2 === 0 ? match.index + match[0].length : match.index);
        if (at !== null) places.set(number, at);
      }
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document.documentElement);
  return Array.from({ length: count }, (_, n) => {
    const [start, end] = [places.get(2 * n), places.get(2 * n + 1)];
    if (start === undefined || end === undefined || end <= start) return null;
    return { start, end: start + article.text.slice(start, end).trimEnd().length };
  });
}

function markerOf(number: number): string {
  const bits = number.toString(2).replaceAll('0', ZERO).replaceAll('1', ONE);
  return `${FRAME}${bits}${FRAME}`;
}

function numberOf(bits: string): number {
  return Number.parseInt(bits.replaceAll(ZERO, '0').replaceAll(ONE, '1'), 2);
}
