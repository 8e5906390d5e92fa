import type { BlockKind } from '@/engine';
import type { ArticleTextBuilder } from './article-text';
import { type BlockContext, contextWithin, isBlockElement } from './block-kinds';
import type { Slices } from './slices';
import { isTeaser } from './teasers';

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
    for (let node = parent.firstChild; node && !this.#builder.isFull; node = node.nextSibling) {
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
    if (element.shadowRoot) yield* this.#visitChildren(element.shadowRoot, inner, depth + 1);
    yield* this.#visitChildren(element, inner, depth + 1);
    if (isBlock || changes) this.#close(inner);
  }

  #isSkipped(element: Element, context: BlockContext, isBlock: boolean): boolean {
    const { isBeside, isDone, isVisible } = this.#rules;
    if (isDone(element) || isBeside(element)) return true;
    // Who signed a quotation set apart is known as its author.
    if (isSignature(element, context) || isEmbedLink(element, context)) return true;
    return isBlock && (isTeaser(element) || !isVisible(element));
  }

  /** <br><br> ends a paragraph, a single <br> is a space. */
  #visitBreak(element: Element, context: BlockContext): void {
    let next = element.nextSibling;
    while (next && next.nodeType === next.TEXT_NODE && (next.nodeValue ?? '').trim() === '') {
      next = next.nextSibling;
    }
    if (next?.nodeName === 'BR') this.#close(context);
    else this.#builder.addBreak();
  }

  #close(context: BlockContext): void {
    this.#builder.closeBlock(context.kind, context.author);
  }
}

function isSignature(element: Element, context: BlockContext): boolean {
  if (context.kind !== 'blockquote' && context.kind !== 'pull-quote') return false;
  return context.author !== null && /^(?:CITE|FOOTER|FIGCAPTION)$/.test(element.tagName);
}

/** pic.twitter.com/… at the end of a post leads to its picture. */
function isEmbedLink(element: Element, context: BlockContext): boolean {
  if (context.kind !== 'embed' || element.tagName !== 'A') return false;
  return /^(?:https?:\/\/|pic\.)\S+$/.test((element.textContent ?? '').trim());
}
