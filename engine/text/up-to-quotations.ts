import type { Article } from '../types';

/** Marks that open or close a quotation and nothing else; single ones are apostrophes too. */
const MARKS = /["“”„«»]/g;

/**
 * Returns the article up to where the marks of so many quotations have been passed; the article itself where it has no
 * more. No article has thousands: a page that has is a flood, and whoever reads it is not to wait for its end.
 */
export function upToQuotations(article: Article, most: number): Article {
  const { text, blocks } = article;
  let left = 2 * most;
  if (text.length <= left) return article;
  MARKS.lastIndex = 0;
  while (left > 0) {
    if (!MARKS.exec(text)) return article;
    left--;
  }
  const end = MARKS.lastIndex;
  return {
    ...article,
    text: text.slice(0, end),
    blocks: blocks
      .filter(({ start }) => start < end)
      .map((block) => ({ ...block, end: Math.min(block.end, end) })),
  };
}
