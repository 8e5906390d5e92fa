import type { Article, Block } from '@/engine';
import { type ArticleRoot, findArticleRoot } from './article-root';
import { ArticleTextBuilder } from './article-text';
import { type BlockRules, writeBlocks } from './blocks';
import { findHead, repeatedHeadlines } from './head';
import { lettersOf } from './letters';
import type { Slices } from './slices';
import { TextMap } from './text-map';

/** An article is read up to this many UTF-16 units: a novel's length; the page stays usable. */
const MAX_UNITS = 1_000_000;

/** Of an article longer than this (UTF-16 units), the beginning is given as soon as it is read: what is visible comes first. */
const LONG_UNITS = 100_000;
const EARLY_UNITS = 3_000;

/** Fewer letters than these are repeated by chance; of more quotations set apart than these the others are let be. */
const SHORT_LETTERS = 15;
const MOST_QUOTES = 50;

/** The article as the engine reads it, and the way back to the page. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The element in which the article stands. */
  readonly root: Element;
  /** True for what is beside the article; see {@link ArticleRoot.isBeside}. */
  isBeside(element: Element): boolean;
  /** True when the article was longer than what is read. */
  readonly isCut: boolean;
}

/**
 * The page's article; null where the page has no running text. Changes nothing on the page. Of a very long one, its
 * beginning is yielded before.
 *
 * @param title what the page calls itself: tells the headline from other headings
 * @param isLive whether it is a live blog, whose headings begin entries
 * @param languageOf decides on the language when the text is known
 * @param within what of the page is read; nothing is where it is null
 */
export function* readArticle(
  document: Document,
  title: string,
  isLive: boolean,
  languageOf: (text: string) => string,
  within: Element | null = document.body,
): Slices<PageArticle | null, PageArticle | null> {
  const root = yield* findArticleRoot(document, title, isLive, within);
  if (!root) return null;
  yield;
  const builder = new ArticleTextBuilder(MAX_UNITS);
  const head = findHead(document, root, title, isLive);
  const written = new Set<Element>([
    ...head.map((part) => part.element),
    ...repeatedHeadlines(document, head),
  ]);
  const rules: BlockRules = {
    isBeside: root.isBeside,
    isVisible: visibilityWithin(root),
    isLive,
    isDone: (element) => written.has(element),
  };
  for (const { element, kind } of head) {
    yield* writeBlocks(element, kind, { ...rules, isDone: () => false }, builder);
  }
  let isEarly = root.units > LONG_UNITS;
  for (const _ of writeBlocks(root.element, 'paragraph', rules, builder)) {
    const isDue: boolean = isEarly && builder.units > EARLY_UNITS;
    if (isDue) isEarly = false;
    yield isDue ? builtArticle(builder, root, languageOf) : undefined;
  }
  return builtArticle(builder, root, languageOf);
}

/** What has been written so far; null where that is nothing. */
function builtArticle(
  builder: ArticleTextBuilder,
  root: ArticleRoot,
  languageOf: (text: string) => string,
): PageArticle | null {
  const { text, blocks: built, segments, isCut } = builder.build();
  if (text === '') return null;
  const article = { text, blocks: withPullQuotes(text, built), language: languageOf(text) };
  return { article, map: new TextMap(text, segments), root: root.element, isBeside: root.isBeside, isCut };
}

/** Many set the article's own words large in a plain <blockquote>: one whose words stand elsewhere too is a pull quote. */
function withPullQuotes(text: string, blocks: readonly Block[]): readonly Block[] {
  let left = MOST_QUOTES;
  let all = '';
  return blocks.map((block) => {
    if (block.kind !== 'blockquote' || left-- <= 0) return block;
    all ||= lettersOf(text);
    const words = lettersOf(text.slice(block.start, block.end));
    const isRepeated = words.length > SHORT_LETTERS && all.indexOf(words) !== all.lastIndexOf(words);
    return isRepeated ? { ...block, kind: 'pull-quote' } : block;
  });
}

/**
 * Whether a style sheet shows an element. Asks the browser (which computes styles, but no layout); where the article
 * itself is not shown yet, as on pages that reveal it by script, everything counts as shown.
 */
function visibilityWithin(root: ArticleRoot): (element: Element) => boolean {
  const canAsk = typeof root.element.checkVisibility === 'function';
  if (!canAsk || !root.element.checkVisibility()) return () => true;
  return (element) => element.checkVisibility();
}
