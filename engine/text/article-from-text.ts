import type { Article, Block } from '../types';

/** The article that plain text makes: a paragraph for each line that is not blank. Offsets stay those of `text`. */
export function articleFromText(text: string, language = 'en'): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return { text, blocks, language };
}
