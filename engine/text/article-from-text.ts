import type { Article, Block } from '../types';
import { kindAt, SPACE } from './characters';

/** The article that plain text makes: a paragraph for each line that is not blank. Offsets stay those of `text`. */
export function articleFromText(text: string, language = 'en'): Article {
  const blocks: Block[] = [];
  const { length } = text;
  let start = 0;
  let blank = true;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x0a;
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
      if (!blank) blocks.push({ kind: 'paragraph', start, end: i });
      start = i + 1;
      blank = true;
    } else if (blank && !(kindAt(text, i, length) & SPACE)) blank = false;
  }
  return { text, blocks, language };
}
