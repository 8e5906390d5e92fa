import { CJK } from './letters';
import { namesDay, reportsSpeech } from './report-signs';
import { isClobbered, parentOf } from './unclobbered';

/** What the body of a page looks like, for the gate: signs found by tags and words alone, without forcing layout. */

/** A paragraph of running text has at least this many UTF-16 units; CJK text says as much in a third of them. */
const PARAGRAPH_UNITS = 80;
const CJK_PARAGRAPH_UNITS = 27;
/** As many paragraphs are looked at; what follows does not change the answer, and a front page has thousands. */
const MAX_PARAGRAPHS = 200;
const ENOUGH_PARAGRAPHS = 12;
/** As much of each is looked at (UTF-16 units), and as many Text nodes where there are no paragraphs. */
const MAX_UNITS = 2000;
const MAX_NODES = 4000;
const HOLDER = /^(?:DIV|P|TD|ARTICLE|SECTION|MAIN|SPAN|FONT|CENTER|LI)$/;

/** More samples of code than this, or longer ones (UTF-16 units together), make a page one about programming. */
const CODE_SAMPLES = 3;
const CODE_UNITS = 300;

/** Front and section pages have more headings that lead elsewhere than this. */
const LEADING_HEADINGS = 8;
const LEADING = 'h2 a[href], h3 a[href], a[href] h2, a[href] h3';

/** “Come here,” he said: a paragraph that begins with speech. */
const SPEECH_FIRST = /^["“‘'«„—–]/;
/** Guides and shops speak to their reader; reports do not, but in what they quote. */
const TO_THE_READER = /\byour?\b/g;
const QUOTED = /["“][^"“”]*["”]/g;
/** Headings of recipes, guides, documentation, reviews of things. */
const GUIDE_HEADINGS = (
  'ingredients|instructions|directions|method|equipment|you will need|what you need|what you’ll need|' +
  'prerequisites|requirements|installation|getting started|usage|example|examples|faq|faqs|frequently asked|' +
  'troubleshooting|table of contents|pros|cons|verdict|specifications|specs|final thoughts|features|nutrition'
).split('|');

/** A paragraph of running text, and what it stands in. */
type Paragraph = readonly [text: string, element: Element];

/** What the first dozen paragraphs of a page's running text look like; each sign is looked for when it is asked for. */
export class BodySigns {
  readonly #found: readonly Paragraph[];

  constructor(document: Document) {
    const marked = markedParagraphs(document);
    this.#found = marked.length > 2 ? marked : bareParagraphs(document);
  }

  /** Paragraphs of running text, up to a dozen. */
  get paragraphs(): number {
    return this.#found.length;
  }

  /** Share of the paragraphs that begin with speech, in [0, 1]. */
  get speechShare(): number {
    return this.#count((text) => SPEECH_FIRST.test(text)) / Math.max(1, this.paragraphs);
  }

  /** Paragraphs that report what somebody said. */
  get reported(): number {
    return this.#count(reportsSpeech);
  }

  /** Paragraphs that name a day. */
  get dated(): number {
    return this.#count(namesDay);
  }

  /** True where several posts stand one below the other, and none of them has half of the text. */
  get isFeed(): boolean {
    const boxes = new Map<Element | null, number>();
    for (const [, element] of this.#found) add(boxes, element.closest(POST) ?? parentOf(element), 1);
    const posts = new Map<Element | null, number>();
    for (const [box, count] of boxes) add(posts, postOf(box), count);
    return posts.size > 2 && Math.max(...posts.values()) < this.paragraphs / 2;
  }

  /** Paragraphs whose writer or speaker says "I". */
  get personal(): number {
    return this.#count((text) => /\bI\b/.test(text));
  }

  /** Share of the words outside quotation marks that speak to the reader, in [0, 1]. */
  get toReader(): number {
    const own = this.#found.map(([text]) => text.replace(QUOTED, ' ')).join(' ');
    return (own.toLowerCase().match(TO_THE_READER)?.length ?? 0) / own.split(/\s+/).length;
  }

  #count(has: (text: string) => boolean): number {
    return this.#found.filter(([text]) => has(text)).length;
  }
}

const POST = 'article, [role="article"]';

/** The post that a box of paragraphs is, or the one around it whose heading leads elsewhere. */
function postOf(box: Element | null): Element | null {
  const around = box === null ? [] : [box, parentOf(box)];
  const isPost = (each: Element) => each.matches(POST) || each.querySelector(LEADING) !== null;
  return around.find((each) => each !== null && !isClobbered(each) && isPost(each)) ?? null;
}

function add(counts: Map<Element | null, number>, key: Element | null, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function markedParagraphs(document: Document): Paragraph[] {
  const texts: Paragraph[] = [];
  let seen = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++seen > MAX_PARAGRAPHS || texts.length >= ENOUGH_PARAGRAPHS) break;
    const text = (paragraph.textContent ?? '').trim();
    if (isLong(text) && !isLinked(paragraph, text.length) && !paragraph.closest('footer'))
      texts.push([text.slice(0, MAX_UNITS), paragraph]);
  }
  return texts;
}

/** Text without paragraphs, as on old pages: cut by <br>, or each in a <div>. */
function bareParagraphs(document: Document): Paragraph[] {
  const texts: Paragraph[] = [];
  if (!document.body) return texts;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let seen = 0; seen < MAX_NODES && texts.length < ENOUGH_PARAGRAPHS && walker.nextNode(); seen++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length < CJK_PARAGRAPH_UNITS || !parentElement || !HOLDER.test(parentElement.tagName)) continue;
    const text = data.trim();
    if (isLong(text)) texts.push([text.slice(0, MAX_UNITS), parentElement]);
  }
  return texts;
}

function isLong(text: string): boolean {
  return text.length >= PARAGRAPH_UNITS || (text.length >= CJK_PARAGRAPH_UNITS && CJK.test(text));
}

/** True where many headings lead to other pages. */
export function leadsElsewhere(document: Document): boolean {
  return document.querySelectorAll(LEADING).length > LEADING_HEADINGS;
}

/** True where questions in bold are put to somebody who answers for himself. */
export function isInterview(document: Document, { personal }: BodySigns): boolean {
  const bold = [...document.querySelectorAll('p > strong, p > b')];
  return personal > 1 && bold.filter(({ textContent }) => textContent?.trim().endsWith('?')).length > 2;
}

/** True for pages about programming. */
export function isAboutCode(document: Document): boolean {
  let units = 0;
  const samples = document.querySelectorAll('pre, code, kbd, samp');
  if (samples.length > CODE_SAMPLES) return true;
  for (const sample of samples) units += sample.textContent?.length ?? 0;
  return units > CODE_UNITS;
}

/** True for guides, recipes, documentation and reviews of things, by at least two of their headings. */
export function isGuide(document: Document): boolean {
  let count = 0;
  for (const heading of document.querySelectorAll('h2, h3, h4, dt')) {
    if (isGuideHeading((heading.textContent ?? '').trim()) && ++count > 1) return true;
  }
  return false;
}

function isGuideHeading(text: string): boolean {
  const heading = `${text.toLowerCase().replace("'", '’')}.`;
  const begins = (words: string) => heading.startsWith(words) && !/\w/.test(heading.charAt(words.length));
  return /^step \d/.test(heading) || GUIDE_HEADINGS.some(begins);
}

/** True where something is sold: its price in the head, or the button that puts it into a basket. */
export function isShop(document: Document): boolean {
  const sign =
    'meta[property="product:price:amount"], meta[property="og:price:amount"], [itemprop="offers"] [itemprop="price"], ' +
    '[name="add-to-cart"], [id^="add-to-cart" i], [class*="add-to-cart" i], [class*="addtocart" i], form[action*="/cart/add"]';
  return document.querySelector(sign) !== null;
}

/**
 * Mail, documents, talk with a machine, comment boxes as large as the page: the main thing here is to write.
 *
 * @param isDeclared whether the page calls itself an article: then its readers may write below it
 */
export function isEditor(document: Document, { paragraphs }: BodySigns, isDeclared: boolean): boolean {
  if (document.designMode === 'on') return true;
  for (const editor of document.querySelectorAll('[contenteditable]:not([contenteditable="false" i])')) {
    if (editor === document.body || editor.querySelector('article')) return true;
    const isArticleBeside =
      isDeclared && document.querySelector('article, [itemprop="articleBody"]') !== null;
    const isLarge =
      editor.getElementsByTagName('p').length > paragraphs / 2 && (editor.textContent ?? '').length > 400;
    if (isLarge || !isArticleBeside) return true;
  }
  // To sign in is what one does on a page with a password and hardly any text.
  return paragraphs < 2 && document.querySelector('input[type="password"]') !== null;
}

/** A page with as many paragraphs, which calls itself an article, has its form to sign in for those who comment. */
const LONG_ARTICLE = 8;

/**
 * True where one sees a field for a password: somebody signs in, and what such a page says is said to him alone. A form
 * that is folded away is no sign: half of all news pages have one. Nor is a form to sign in beside a long article, which
 * older papers print above each.
 *
 * @param paragraphs of running text; 0 where the page does not call itself an article
 */
export function asksForPassword(document: Document, paragraphs: number): boolean {
  const fields = document.querySelectorAll<HTMLElement>('input[type="password" i]');
  const isArticle = paragraphs >= LONG_ARTICLE;
  return [...fields].some((field) => isSeen(field) && !(isArticle && isSignIn(field)));
}

/** A form with one password, and without anything of the article: not one in which an account is made or changed. */
function isSignIn(field: HTMLElement): boolean {
  // Some themes have boxes in place of forms.
  const form = field.parentElement?.closest('form, [class*="login" i], [class*="signin" i], [id*="login" i]');
  if (!form || field.getAttribute('autocomplete') === 'new-password') return false;
  const isAlone = form.querySelectorAll('input[type="password" i]').length === 1;
  return (
    isAlone &&
    !form.closest('article, main, [role="main"]') &&
    form.querySelector('h1, article, p + p + p') === null
  );
}

function isSeen(element: HTMLElement): boolean {
  if (element.closest('[hidden], dialog:not([open])')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Most of the text stands in links: a teaser. */
function isLinked(paragraph: Element, length: number): boolean {
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return linked > length / 2;
}
