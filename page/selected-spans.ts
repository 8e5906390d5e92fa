import type { Article, Span } from '@/engine';
import type { TextMap } from './text-map';
import { unclobbered } from './unclobbered';

/** Marks and spaces at the ends of selected words are not a part of what was said. */
const EDGE = /[\s\u00a0"“”„‟‘’‚‛«»‹›]/;

/** A comma or dash that a reader takes along; what ends the sentence stays. */
const LEFT_OVER = /[\s\u00a0–—-]/;

/**
 * The selected words in the article's text, a span a block, without the marks round them. Empty where nothing of the
 * article is selected. A selection of several ranges (Firefox) counts from its first to its last.
 */
export function selectedSpans(selection: Selection, article: Article, map: TextMap): Span[] {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let i = 0; i < selection.rangeCount; i++) {
    for (const { node, from, to } of textsIn(selection.getRangeAt(i))) {
      const first = map.offsetAt(node, from);
      const last = map.offsetAt(node, to);
      if (first !== null) start = Math.min(start, first);
      if (last !== null) end = Math.max(end, last);
    }
  }
  if (end <= start) return [];
  return article.blocks.flatMap((block) => {
    const span = trimmed(article.text, Math.max(start, block.start), Math.min(end, block.end));
    return span ? [span] : [];
  });
}

interface SelectedText {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The Text nodes of a range, in order; open shadow roots are not entered, since no range reaches into them. */
function textsIn(range: Range): SelectedText[] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const found: SelectedText[] = [];
  const take = (node: Text) => {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.data.length;
    if (to > from) found.push({ node, from, to });
  };
  if (root.nodeType === root.TEXT_NODE) {
    take(root as Text);
    return found;
  }
  const walker = unclobbered(root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) take(node as Text);
  }
  return found;
}

/** Null where nothing is left of it. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && (EDGE.test(text[start] as string) || LEFT_OVER.test(text[start] as string))) start++;
  while (end > start && (EDGE.test(text[end - 1] as string) || LEFT_OVER.test(text[end - 1] as string)))
    end--;
  return end > start ? { start, end } : null;
}
