import { LINKED_HEADING } from './blocks';
import { isForReaders, isHiddenByAttribute, isNamedBoilerplate, isSkippedTag } from './boilerplate';
import { CJK } from './letters';
import { otherArticles } from './other-articles';
import type { Slices } from './slices';
import { isClobbered, nextOf } from './unclobbered';

/** Text shorter than this (UTF-16 units) in one paragraph says nothing about where the article is. */
const PARAGRAPH_UNITS = 60;
/** CJK paragraphs are shorter for the same words. */
const CJK_PARAGRAPH_UNITS = 25;

/** A paragraph with more of its text in links is a teaser. */
const MAX_LINK_SHARE = 0.5;

/** The root is the smallest element that holds this share of the page's running text. */
const ROOT_SHARE = 0.75;

/** Something that is called a sidebar but holds this share of the page's running text is the article after all. */
const MAX_BESIDE_SHARE = 0.4;

/** Unless as much as this (UTF-16 units) stands where an article is to be. */
const LEAST_ARTICLE_UNITS = 300;

/** An element is the root where it has paragraphs of its own with this share of its text, beside the part with the rest. */
const MAX_LEFT_SHARE = 0.05;

/** Pages are not nested deeper than this; a hostile page that is gives up its inner text, not our stack. */
const MAX_DEPTH = 250;

const PARAGRAPH_TAGS = new Set(['P', 'BLOCKQUOTE', 'LI', 'DD']);

/** Elements beyond these are not weighed: no article begins after them, and a page of 10 MB has ten times as many. */
const MAX_ELEMENTS = 40_000;

/** After as many elements the work may be laid aside. */
const ELEMENTS_A_STEP = 64;

/** How much running text an element holds (UTF-16 units), for every element that holds some. */
type Weights = Map<Element, number>;

/** Where the article is. */
export interface ArticleRoot {
  readonly element: Element;
  /** Running text in it, in UTF-16 units. */
  readonly units: number;
  /** True for what is on the page beside the article: hidden, no text, or called so and too small to be the article itself. */
  isBeside(element: Element): boolean;
}

/**
 * The smallest element that holds most of the page's running text; the page's own `articleBody` where it marks one that
 * holds enough. Null where the page has no running text.
 *
 * @param title what the article is called: tells it from others that stand on the same page
 * @param isLive whether it is a live blog, of whose entries one may hold most of the text
 * @param body what of the page is looked at
 */
export function* findArticleRoot(
  document: Document,
  title = '',
  isLive = false,
  body: Element | null = document.body,
): Slices<ArticleRoot | null> {
  if (!body) return null;
  const scales = new Scales();
  const rawTotal = yield* scales.weigh(body, 0);
  if (rawTotal === 0) return null;
  const { heavy } = scales;
  let raw = scales.weights;
  const others = otherArticles(document, title);
  let ofText: ReadonlySet<string> = new Set();
  const isCalledBeside = (element: Element): boolean => {
    if (others.has(element)) return true;
    if (ofText.has(element.className) || !isNamedBoilerplate(element)) return false;
    const weight = raw.get(element) ?? 0;
    return weight < rawTotal * MAX_BESIDE_SHARE || isLongBeside(element, rawTotal - weight, raw);
  };
  // Asked twice for most elements, and the names of an element take a while to read. Kept as long as somebody has them.
  const known = new WeakMap<Element, boolean>();
  const isBeside = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isNeverRead(element) || isCalledBeside(element);
      known.set(element, answer);
    }
    return answer;
  };
  // What is never read has no weight.
  let found = yield* weighArticle(body, scales, isCalledBeside);
  if (found.total < LEAST_ARTICLE_UNITS) {
    ofText = classesOfText(scales, rawTotal);
    found = yield* weighArticle(body, scales, isCalledBeside);
  }
  const { weights, total } = found;
  // The page's changes are asked about as long as the page is open: only what can matter then is kept.
  raw = new Map(
    [...raw].filter(
      ([{ tagName }, weight]) => weight >= rawTotal * MAX_BESIDE_SHARE || tagName === 'ARTICLE',
    ),
  );
  if (total === 0) return { element: body, units: 0, isBeside };
  const start = markedBody(document, weights, total, isLive) ?? body;
  const element = isLive ? start : descend(start, weights, heavy);
  return { element, units: weights.get(element) ?? 0, isBeside };
}

/**
 * True for what holds much of the page's text and is beside the article none the less: what readers write below a short
 * report, and a feed beside what the page marks as its article.
 *
 * @param rest the running text outside of it, in UTF-16 units
 */
function isLongBeside(element: Element, rest: number, weights: Weights): boolean {
  if (rest < LEAST_ARTICLE_UNITS || element.querySelector('h1, [itemprop="articleBody"]')) return false;
  if (isForReaders(element)) return true;
  if (element.tagName !== 'ASIDE') return false;
  const articles = [...element.ownerDocument.querySelectorAll('article')];
  return articles.some(
    (article) =>
      !article.contains(element) &&
      !element.contains(article) &&
      (weights.get(article) ?? 0) >= LEAST_ARTICLE_UNITS,
  );
}

/**
 * The classes of elements that stand side by side, are called something else than the article, and have most of the text
 * together: `<div class="content-widget"><p>` for every paragraph. Not where readers write, or other articles are named.
 */
function classesOfText({ weights, heavy }: Scales, total: number): Set<string> {
  const classes = new Set<string>();
  for (const children of heavy.values()) {
    const sums = new Map<string, number>();
    for (const child of children) {
      const isNone = isForReaders(child) || !isNamedBoilerplate(child) || child.querySelector(LINKED_HEADING);
      if (isNone || child.className === '') continue;
      const sum = (sums.get(child.className) ?? 0) + (weights.get(child) ?? 0);
      sums.set(child.className, sum);
      if (sum >= total * MAX_BESIDE_SHARE) classes.add(child.className);
    }
  }
  return classes;
}

/** The weights without what is beside the article, and the whole one's. */
function* weighArticle(
  body: Element,
  { weights: raw, heavy }: Scales,
  isBeside: (element: Element) => boolean,
): Slices<{ weights: Weights; total: number }> {
  const weights: Weights = new Map();
  let seen = 0;
  function* weigh(element: Element): Slices<number> {
    let weight = raw.get(element) ?? 0;
    for (const child of heavy.get(element) ?? []) {
      if (++seen % ELEMENTS_A_STEP === 0) yield;
      const rawChild = raw.get(child) ?? 0;
      if (isBeside(child)) weight -= rawChild;
      else if (heavy.has(child)) weight += (yield* weigh(child)) - rawChild;
      else weights.set(child, rawChild);
    }
    if (weight > 0) weights.set(element, weight);
    return weight;
  }
  const total = yield* weigh(body);
  return { weights, total };
}

/** The element that the page marks as the article's body or as its only article, if most of the text is there. */
function markedBody(document: Document, weights: Weights, total: number, isLive: boolean): Element | null {
  const entries = isLive ? [] : ['[itemprop="articleBody"]', 'article'];
  for (const selector of [...entries, 'main, [role="main"]']) {
    const marked = [...document.querySelectorAll(selector)];
    const heaviest = marked.reduce<Element | null>(
      (best, element) =>
        best === null || (weights.get(element) ?? 0) > (weights.get(best) ?? 0) ? element : best,
      null,
    );
    if (heaviest && (weights.get(heaviest) ?? 0) >= total / 2) return aroundParts(heaviest, marked, weights);
  }
  return null;
}

/** The article around a body whose parts are each marked: `<div itemprop="articleBody">` above and below an advertisement. */
function aroundParts(body: Element, marked: readonly Element[], weights: Weights): Element {
  const article = body.closest('article');
  const isPart = (part: Element) => part !== body && weights.has(part) && part.closest('article') === article;
  return article && marked.some(isPart) ? article : body;
}

function descend(start: Element, weights: Weights, heavy: Scales['heavy']): Element {
  let root = start;
  for (;;) {
    const weight = weights.get(root) ?? 0;
    const children = heavy.get(root) ?? [];
    const child: Element | undefined = children.find((candidate) => {
      return (weights.get(candidate) ?? 0) >= weight * ROOT_SHARE && !PARAGRAPH_TAGS.has(candidate.tagName);
    });
    if (!child) return root;
    const own = children.filter(({ tagName }) => tagName === 'P').map((each) => weights.get(each) ?? 0);
    // "Read on": the first paragraphs, and a box with the others.
    if (own.length > 1 && own.reduce((sum, each) => sum + each, 0) >= weight * MAX_LEFT_SHARE) return root;
    if (children.some((each) => each !== child && isPartToo(each, child))) return root;
    root = child;
  }
}

/** Systems that build articles of modules set every part of the text alike. */
function isPartToo(element: Element, part: Element): boolean {
  return (
    element.className === part.className &&
    part.className !== '' &&
    element.querySelector('p:nth-of-type(2)') !== null &&
    element.closest('article') !== null
  );
}

/** Weighs the running text of elements. */
class Scales {
  /** Of every element that holds some. */
  readonly weights: Weights = new Map();
  /** The children that hold some, those of the open shadow root first, of every element that has such. */
  readonly heavy = new Map<Element, Element[]>();
  #left = MAX_ELEMENTS;

  /** The running text's length in an element; notes it for the element and all its descendants. */
  *weigh(element: Element, depth: number): Slices<number> {
    if (depth > MAX_DEPTH || this.#left-- <= 0 || isNeverRead(element)) return 0;
    // What stands in a link leads elsewhere, cards with all their lines too.
    if (element.tagName === 'A' && element.hasAttribute('href')) return 0;
    if (this.#left % ELEMENTS_A_STEP === 0) yield;
    let weight = PARAGRAPH_TAGS.has(element.tagName) ? paragraphWeight(element) : 0;
    if (weight === 0 && (element.firstChild || element.shadowRoot))
      weight = yield* this.#weighChildren(element, depth);
    if (weight > 0) this.weights.set(element, weight);
    return weight;
  }

  /** With the text that stands in the element itself, as on pages that use <div> and <br> for paragraphs. */
  *#weighChildren(element: Element, depth: number): Slices<number> {
    const heavy: Element[] = [];
    let weight = 0;
    let own = '';
    const { shadowRoot } = element;
    for (const child of shadowRoot?.children ?? []) {
      const within = yield* this.weigh(child, depth + 1);
      if (within > 0) heavy.push(child);
      weight += within;
    }
    for (let node: Node | null = element.firstChild; node; node = nextOf(node)) {
      if (node.nodeType === node.ELEMENT_NODE) {
        const within = yield* this.weigh(node as Element, depth + 1);
        if (within > 0) heavy.push(node as Element);
        weight += within;
      } else if (node.nodeType === node.TEXT_NODE && (node as Text).length > 1) own += (node as Text).data;
    }
    if (heavy.length > 0) this.heavy.set(element, heavy);
    if (own.length < CJK_PARAGRAPH_UNITS) return weight;
    const length = own.trim().length;
    return length >= neededUnits(own) ? weight + length : weight;
  }
}

/** True for what holds no text, or text that nobody sees. */
function isNeverRead(element: Element): boolean {
  return isClobbered(element) || isSkippedTag(element) || isHiddenByAttribute(element);
}

/** A list item or quotation is weighed as a whole only where it holds no blocks of its own. */
function paragraphWeight(element: Element): number {
  if (element.tagName !== 'P' && element.querySelector('p, div, ul, ol')) return 0;
  const text = (element.textContent ?? '').trim();
  const { length } = text;
  if (length < neededUnits(text)) return 0;
  if (element.firstElementChild === null) return length;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return linked > length * MAX_LINK_SHARE ? 0 : length - linked;
}

function neededUnits(text: string): number {
  return text.length < PARAGRAPH_UNITS && CJK.test(text) ? CJK_PARAGRAPH_UNITS : PARAGRAPH_UNITS;
}
