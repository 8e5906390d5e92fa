import type { BlockKind, Posting } from '@/engine';
import { EMBED_SELECTOR, isPullQuote, namesOf, wordsOfName } from './boilerplate';
import { entryPosting, postPosting } from './posting';
import { nextOf } from './unclobbered';

/** What a block is and, for embedded posts and signed quotations, who speaks in it. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly author?: string | null;
  readonly posted?: Posting;
}

/** Elements that begin and end a block wherever they stand. */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCK BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 ' +
    'H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** "— Ann Lee (@annlee) November 20, 2019", "A post shared by Ann Lee (@annlee)", "Dele (@dele_official)", "Post by @annlee" */
const POST_AUTHORS = [
  /(?:—|–|--|posted by|shared by)([^()@\n]{1,82})\(\s*@[\w.-]{1,60}\s*\)/i,
  /^([^()@\n]{1,82})\(\s*@[\w.-]{1,60}\s*\)/i,
  /\b(?:post|posted|shared) by\s*(@[\w.-]{1,60})/i,
];

/** "— Ann Lee" below a quotation set apart. */
const SIGNATURE_LINE = /^[—–-]{1,2}\s*(\S[^\n]{1,100})$/;

/** True for elements that are set as blocks. Inline elements that a style sheet turns into blocks are not known. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.tagName.toUpperCase());
}

/** True for the element that holds one embedded post. */
export function isEmbeddedPost(element: Element): boolean {
  return element.matches(EMBED_SELECTOR);
}

/** The context of the text within an element, given that around it. `isLive` is true on live blogs. */
export function contextWithin(element: Element, outer: BlockContext, isLive: boolean): BlockContext {
  if (outer.kind === 'embed' || outer.kind === 'headline' || outer.kind === 'standfirst') return outer;
  // Most paragraphs have no name.
  const isNamed = element.hasAttributes();
  if (isNamed && isEmbeddedPost(element)) {
    const author = postAuthor(element);
    return { kind: 'embed', author, posted: postPosting(element, author) };
  }
  if (isNamed && isPullQuote(element)) return { kind: 'pull-quote', author: citedAuthor(element) };
  const tag = element.tagName.toUpperCase();
  if (tag === 'FIGCAPTION' || (isNamed && isCaptionName(element))) return { kind: 'caption' };
  // Some write the words below a picture without any name for them.
  if (tag === 'FIGURE' && !element.querySelector('blockquote, table')) return { kind: 'caption' };
  if (outer.kind === 'caption' || outer.kind === 'pull-quote') return outer;
  if (tag === 'BLOCKQUOTE') return { kind: 'blockquote', author: citedAuthor(element) };
  if (outer.kind === 'blockquote') return outer;
  if (/^H[1-6]$/.test(tag)) {
    return isLive && tag !== 'H1' ? { kind: 'entry', posted: entryPosting(element) } : { kind: 'heading' };
  }
  // Some list the entries of a live blog, or chapters.
  if (tag === 'DD' || (tag === 'LI' && !element.querySelector('h2, h3'))) return { kind: 'list-item' };
  return outer;
}

/** The author's name of an embedded post, from the line that every network prints under it; null where it is not found. */
export function postAuthor(element: Element): string | null {
  // The post's own words stand in <p>: a name with a handle in there is somebody whom the post speaks of.
  let signature = '';
  for (let node: Node | null = element.firstChild; node; node = nextOf(node)) {
    if (node.nodeName.toUpperCase() !== 'P') signature += ` ${node.textContent ?? ''}`;
  }
  for (const text of [signature, element.lastElementChild?.textContent ?? '']) {
    const line = text.slice(0, 2000).replace(/\s+/g, ' ');
    const name = POST_AUTHORS.map((pattern) => pattern.exec(line)?.[1]).find((found) => found);
    if (name) return name.replace(/^[\s—–-]+/, '').trim();
  }
  return null;
}

/** True for the line within a quotation set apart that says whose it is. */
export function isSignatureLine(element: Element): boolean {
  if (/^(?:CITE|FOOTER|FIGCAPTION)$/.test(element.tagName)) return true;
  return SIGNATURE_LINE.test((element.textContent ?? '').trim());
}

/** Whom a quotation set apart names in its <cite> or <footer>, or below it behind a dash; null where it names nobody. */
function citedAuthor(element: Element): string | null {
  const line = element.querySelector('cite, footer, figcaption') ?? lastElementOf(element);
  if (!line || !isSignatureLine(line)) return null;
  const words = (line.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–-]+/, '')
    .trim();
  return words === '' || words.length > 120 ? null : words;
}

/** The last paragraph in an element, through the boxes around it; null where it stands alone. */
function lastElementOf(element: Element): Element | null {
  let last = element;
  while (last.lastElementChild && last.childElementCount < 2) last = last.lastElementChild;
  return last.lastElementChild;
}

/** `class="wp-caption-text"`: what is printed with a picture. */
export function isCaptionName(element: Element): boolean {
  return namesOf(element).some((name) => {
    // "wp-caption-text"
    const last = wordsOfName(name.replace(/[-_]text$/, '')).at(-1);
    return /(?:caption|cutline)$/.test(last ?? '');
  });
}
