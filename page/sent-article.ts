import type { Article } from '@/engine';

/** An article as a message carries it quickest: a text that is JSON would be written twice, and thousands of blocks one by one. */
export function sentArticle({ text, blocks, language }: Article) {
  return { text, blocks: JSON.stringify(blocks), language };
}
