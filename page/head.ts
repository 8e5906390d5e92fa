import type { BlockKind } from '@/engine';
import type { ArticleRoot } from './article-root';
import { isCaptionName } from './block-kinds';
import { namesOf, wordsOfName } from './boilerplate';
import { lettersOf } from './letters';
import { isTeaser } from './teasers';
import { parentOf } from './unclobbered';

/** A block that stands above the article's body, or at its top. */
export interface HeadPart {
  readonly element: Element;
  readonly kind: Extract<BlockKind, 'headline' | 'standfirst' | 'caption' | 'paragraph'>;
}

/** Words of a name, and pairs of them: of all as one expression a browser would make a long program for every page. */
const STANDFIRST_WORDS = new Set(
  'standfirst teaser abstract synopsis chapo dek deck subhead subheadline subheading subtitle strap strapline summary excerpt description leadin subdeck'.split(
    ' ',
  ),
);
const STANDFIRST_PAIRS = new Set(['sub-head', 'sub-headline', 'sub-heading', 'sub-title', 'article-intro']);

/** A standfirst is a sentence or three. UTF-16 units. */
const MIN_STANDFIRST_UNITS = 30;
const MAX_STANDFIRST_UNITS = 700;
/** A line without a name that is shorter may be a byline. */
const MIN_LEAD_UNITS = 60;

/** A page has at most this many standfirst lines: bullet points above the text count. */
const MAX_STANDFIRSTS = 4;

/** A shorter title may be a word that other headings have too. */
const MIN_TITLE_LETTERS = 15;

/** As many elements between headline and body are looked at. */
const MAX_ELEMENTS = 400;

/**
 * The headline, and what stands between it and the article's body: standfirst and the lead picture's caption. Empty
 * where the page has no headline of its own.
 */
export function findHead(document: Document, root: ArticleRoot, title: string, isLive: boolean): HeadPart[] {
  const headline = findHeadline(document, root, title);
  if (!headline) return [];
  const parts: HeadPart[] = [{ element: headline, kind: 'headline' }];
  let left = MAX_ELEMENTS;
  let standfirsts = 0;
  let element = nextElement(headline, true);
  while (element && left-- > 0 && standfirsts < MAX_STANDFIRSTS) {
    if (isBodyText(element, root)) break;
    const isBeside = root.isBeside(element);
    // On a live blog the first entry begins.
    if (isLive && element.tagName === 'H2') break;
    const kind = isBeside ? null : (headKind(element) ?? leadKind(element, root));
    if (kind) parts.push({ element, kind });
    if (kind === 'standfirst') standfirsts++;
    element = nextElement(element, kind !== null || isBeside);
  }
  return parts;
}

/**
 * The heading that says what the page's title says, of the first rank or else of the second; else the first h1 outside of
 * navigation. Null where there is none.
 */
function findHeadline(document: Document, root: ArticleRoot, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => letters(heading) !== '');
  const wanted = lettersOf(title);
  const same = [...headings, ...document.querySelectorAll('h2, h3')].find(
    (heading) => letters(heading) === wanted,
  );
  if (same && wanted.length > MIN_TITLE_LETTERS) return same;
  const similar = headings.find((heading) => {
    const words = letters(heading);
    return words.length > MIN_TITLE_LETTERS && (wanted.includes(words) || words.includes(wanted));
  });
  return similar ?? headings.find((heading) => !isWithinBeside(heading, root)) ?? null;
}

/** Other headings that repeat the headline: many templates print it above the picture and above the text. */
export function repeatedHeadlines(document: Document, [headline]: readonly HeadPart[]): Element[] {
  if (headline?.kind !== 'headline') return [];
  const words = letters(headline.element);
  return [...document.querySelectorAll('h1, h2, h3')].filter(
    (heading) => heading !== headline.element && letters(heading) === words,
  );
}

function isWithinBeside(element: Element, root: ArticleRoot): boolean {
  for (let e: Element | null = element; e; e = parentOf(e)) if (root.isBeside(e)) return true;
  return false;
}

/** The first paragraph of the body ends the head. */
function isBodyText(element: Element, root: ArticleRoot): boolean {
  if (element === root.element) return false;
  return element.tagName === 'P' && root.element.contains(element) && headKind(element) === null;
}

function headKind(element: Element): HeadPart['kind'] | null {
  if (element.tagName === 'FIGCAPTION') return 'caption';
  const length = (element.textContent ?? '').trim().length;
  if (length < MIN_STANDFIRST_UNITS || length > MAX_STANDFIRST_UNITS) return null;
  // A second heading above the text, as long as a sentence.
  if (element.tagName === 'H2') return 'standfirst';
  const property = element.getAttribute('itemprop') ?? '';
  if (/^(?:description|alternativeHeadline|abstract)$/.test(property) && element.tagName !== 'META')
    return 'standfirst';
  // "field-type-text-with-summary" holds the whole of a brief.
  return namesOf(element).some(isStandfirstName) &&
    !element.querySelector('p:nth-of-type(3)') &&
    // What many are called is a part of the text: <div class="block__description">.
    element.ownerDocument.getElementsByClassName(element.className).length <= MAX_STANDFIRSTS
    ? 'standfirst'
    : null;
}

/** What an article begins with may stand by its headline, away from all that follows, and without a name. */
function leadKind(element: Element, root: ArticleRoot): 'paragraph' | 'caption' | null {
  if (root.element.contains(element)) return null;
  if (isCaptionName(element)) return 'caption';
  if (element.tagName !== 'P' || isTeaser(element)) return null;
  return (element.textContent ?? '').trim().length < MIN_LEAD_UNITS ? null : 'paragraph';
}

function isStandfirstName(name: string): boolean {
  return wordsOfName(name).some(
    (word, i, words) => STANDFIRST_WORDS.has(word) || STANDFIRST_PAIRS.has(`${word}-${words[i + 1] ?? ''}`),
  );
}

/** The next element in document order; past the element's own descendants where `isOver`. */
function nextElement(element: Element, isOver: boolean): Element | null {
  if (!isOver && element.firstElementChild) return element.firstElementChild;
  for (let e: Element | null = element; e; e = parentOf(e)) {
    if (e.nextElementSibling) return e.nextElementSibling;
  }
  return null;
}

function letters(element: Element): string {
  return lettersOf(element.textContent ?? '');
}
