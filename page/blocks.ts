import type { BlockKind } from '@/engine';
import type { ArticleTextBuilder } from './article-text';
import { type BlockContext, contextWithin, isBlockElement, isSignatureLine } from './block-kinds';
import { isClock } from './posting';
import type { Slices } from './slices';
import { isTeaser } from './teasers';
import { isClobbered, nextOf } from './unclobbered';

/** What the walk has to know of the page. */
export interface BlockRules {
  /** True for what is not part of the article; see {@link ArticleRoot.isBeside}. */
  isBeside(element: Element): boolean;
  /** False for what a style sheet hides. */
  isVisible(element: Element): boolean;
  /** True on live blogs, whose headings begin entries. */
  readonly isLive: boolean;
  /** Elements already read, or to be read elsewhere: the headline's other copies. */
  readonly isDone: (element: Element) => boolean;
}

/** Browsers' parsers nest no deeper than 512; only scripts build deeper trees, and their inner text is given up. */
const MAX_DEPTH = 600;

/** After as many elements the work may be laid aside. */
const ELEMENTS_A_STEP = 64;

/** Writes the blocks of an element into the builder, in reading order. Changes nothing on the page. */
export function writeBlocks(
  root: Element,
  kind: BlockKind,
  rules: BlockRules,
  builder: ArticleTextBuilder,
): Slices<void> {
  return new BlockWriter(rules, builder).write(root, { kind });
}

class BlockWriter {
  readonly #rules: BlockRules;
  readonly #builder: ArticleTextBuilder;
  #visited = 0;

  constructor(rules: BlockRules, builder: ArticleTextBuilder) {
    this.#rules = rules;
    this.#builder = builder;
  }

  *write(root: Element, context: BlockContext): Slices<void> {
    yield* this.#visitChildren(root, context, 0);
    this.#close(context);
  }

  *#visitChildren(parent: Node, context: BlockContext, depth: number): Slices<void> {
    if (depth > MAX_DEPTH) return;
    for (let node: Node | null = parent.firstChild; node && !this.#builder.isFull; node = nextOf(node)) {
      if (node.nodeType === node.TEXT_NODE) this.#visitText(node as Text, context);
      else if (node.nodeType === node.ELEMENT_NODE)
        yield* this.#visitElement(node as Element, context, depth);
    }
  }

  /** An embedded post's words stand in its <p>; what stands beside is the line with its author and date. */
  #visitText(node: Text, context: BlockContext): void {
    if (context.kind === 'embed' && node.parentElement?.closest('p') === null) return;
    this.#builder.addText(node);
  }

  *#visitElement(element: Element, context: BlockContext, depth: number): Slices<void> {
    if (++this.#visited % ELEMENTS_A_STEP === 0) yield;
    if (isClobbered(element)) return;
    if (element.tagName === 'BR') {
      this.#visitBreak(element, context);
      return;
    }
    const isBlock = isBlockElement(element);
    if (isBlock) this.#close(context);
    if (this.#isSkipped(element, context, isBlock)) return;
    const inner = contextWithin(element, context, this.#rules.isLive);
    // A span that is called a caption is a block too, whatever its tag.
    const changes = inner.kind !== context.kind;
    if (changes && !isBlock) this.#close(context);
    const marks = element.tagName === 'Q' ? this.#marksOf(element) : null;
    if (marks) this.#builder.addMark(marks[0], true);
    if (element.shadowRoot) yield* this.#visitChildren(element.shadowRoot, inner, depth + 1);
    yield* this.#visitChildren(element, inner, depth + 1);
    if (marks) this.#builder.addMark(marks[1], false);
    if (isBlock || changes) this.#close(inner);
  }

  #isSkipped(element: Element, context: BlockContext, isBlock: boolean): boolean {
    const { isBeside, isDone, isVisible, isLive } = this.#rules;
    if (isDone(element) || isBeside(element)) return true;
    // Who signed a quotation set apart is known as its author.
    if (isSignature(element, context) || isEmbedFurniture(element, context)) return true;
    const isStamp = element.tagName === 'TIME' && this.#builder.openUnits === 0;
    if (isLive && (isBlock || isStamp) && isClock(element)) return true;
    if (!isLive && isCard(element)) return true;
    if (!isBlock) return false;
    // A post is the article's even where it is one link.
    return (context.kind !== 'embed' && isTeaser(element)) || !isVisible(element);
  }

  /** <br><br> ends a paragraph, a single <br> is a space. */
  #visitBreak(element: Element, context: BlockContext): void {
    let next = nextOf(element);
    // Some systems leave a comment or an empty <span> between the two.
    while (next && next.nodeName !== 'BR' && isBlank(next)) next = nextOf(next);
    if (next?.nodeName === 'BR') this.#close(context);
    else this.#builder.addBreak();
  }

  /** The marks that browsers write around <q>, by its depth; null where the author has written marks too. */
  #marksOf(quote: Element): readonly [string, string] | null {
    if (MARK.test(this.#builder.last) || MARK.test((quote.textContent ?? '').trimStart().charAt(0)))
      return null;
    return quote.parentElement?.closest('q') ? ['‘', '’'] : ['“', '”'];
  }

  #close(context: BlockContext): void {
    this.#builder.closeBlock(context);
  }
}

/**
 * A link around blocks leads to another article, and so does a short <article> within the article whose heading is a link;
 * on live blogs some are around an entry's heading and lead to the entry.
 */
function isCard(element: Element): boolean {
  if (element.tagName === 'ARTICLE')
    return (element.textContent ?? '').length < CARD_UNITS && element.querySelector(LINKED_HEADING) !== null;
  if (element.tagName !== 'A' || !element.hasAttribute('href')) return false;
  return element.querySelector('p, div, h2, h3, h4') !== null;
}

const CARD_UNITS = 600;
export const LINKED_HEADING = 'h2 a, h3 a, h4 a, a h2, a h3, a h4';

function isBlank(node: Node): boolean {
  return node.nodeType === node.COMMENT_NODE || String(node.textContent).trim() === '';
}

const MARK = /["“„«‘'‚]/;

function isSignature(element: Element, context: BlockContext): boolean {
  if (context.kind !== 'blockquote' && context.kind !== 'pull-quote') return false;
  return (context.author ?? null) !== null && isSignatureLine(element);
}

/** "pic.twitter.com/…" at the end of a post leads to its picture; "A post shared by Ann Lee (@annlee)" is not the post's own. */
function isEmbedFurniture(element: Element, context: BlockContext): boolean {
  if (context.kind !== 'embed') return false;
  const text = (element.textContent ?? '').trim();
  if (element.tagName === 'A') return /^(?:https?:\/\/|pic\.)\S+$/.test(text);
  return element.tagName === 'P' && /^(?:a post shared by|view this post|post by)\b/i.test(text);
}
