import { ArticleTextBuilder } from './article-text';
import { writeBlocks } from './blocks';
import { isHiddenByAttribute, isSkippedTag } from './boilerplate';
import type { PageArticle } from './read-article';
import { finish } from './slices';
import { TextMap } from './text-map';
import { parentOf } from './unclobbered';

/** So much text (UTF-16 units) around the words tells who said them, if anything does. */
const ENOUGH_UNITS = 3_000;
const MAX_UNITS = 200_000;

/**
 * The text around an element that is no part of the page's article (a box, a caption of a gallery, a comment), read as
 * one; null where it has none. Changes nothing on the page.
 */
export function readAround(element: Element, language: string): PageArticle | null {
  let root = element;
  for (let next: Element | null = root; next && root.localName !== 'body'; next = parentOf(next)) {
    root = next;
    if ((root.textContent?.length ?? 0) >= ENOUGH_UNITS) break;
  }
  const builder = new ArticleTextBuilder(MAX_UNITS);
  const rules = {
    isBeside: (each: Element) => isSkippedTag(each) || isHiddenByAttribute(each),
    isVisible: () => true,
    isLive: false,
    isDone: () => false,
  };
  finish(writeBlocks(root, 'paragraph', rules, builder));
  const { text, blocks, segments, isCut } = builder.build();
  if (text === '') return null;
  return {
    article: { text, blocks, language },
    map: new TextMap(text, segments),
    root,
    isCut,
    isBeside: rules.isBeside,
  };
}
