import { lettersOf } from './letters';
import { parentOf } from './unclobbered';

/** An article that follows another has at least this many paragraphs of this length (UTF-16 units) below its heading. */
const PARAGRAPHS = 2;
const PARAGRAPH_UNITS = 80;

/** No page holds more articles than this; a list of teasers may hold more headings. */
const MAX_HEADINGS = 30;

/**
 * The elements that hold other articles than the wanted one: pages that scroll on without end append the next story
 * below the first. Each has a first-rank heading of its own with running text below it. Empty on all other pages.
 *
 * @param title what the wanted article is called; without one that is printed, the first article is meant
 */
export function otherArticles(document: Document, title: string): ReadonlySet<Element> {
  const headings = [...document.getElementsByTagName('h1')].filter(isHeadline);
  if (headings.length < 2 || headings.length > MAX_HEADINGS) return new Set();
  const articles = headings
    .map((heading) => ({ heading, element: holderOf(heading, headings) }))
    .filter(({ element }) => hasRunningText(element));
  const wanted = lettersOf(title);
  const main = articles.find(({ heading }) => lettersOf(heading.textContent ?? '') === wanted) ?? articles[0];
  if (!main) return new Set();
  const others = articles.filter((each) => each !== main && !isSameArticle(each.heading, main.heading));
  return new Set(others.map(({ element }) => element));
}

function isHeadline(heading: Element): boolean {
  return lettersOf(heading.textContent ?? '').length > 8 && heading.closest('nav, aside, footer') === null;
}

/** The largest element that holds this heading and none of the others. */
function holderOf(heading: Element, headings: readonly Element[]): Element {
  let holder = heading;
  for (let parent = parentOf(holder); parent; parent = parentOf(holder)) {
    const around = parent;
    if (headings.some((other) => other !== heading && around.contains(other))) break;
    holder = around;
  }
  return holder;
}

function hasRunningText(element: Element): boolean {
  let count = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').trim().length >= PARAGRAPH_UNITS && ++count >= PARAGRAPHS) return true;
  }
  return false;
}

/** Some outlets head the parts of one article by headings of the first rank. */
function isSameArticle(one: Element, other: Element): boolean {
  const article = one.closest('article, [itemprop~="articleBody"]');
  return article?.contains(other) === true;
}
