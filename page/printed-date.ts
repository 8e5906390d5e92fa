import { namesOf, wordsOfName } from './boilerplate';
import { readPrintedDay } from './printed-day';
import { parentOf } from './unclobbered';

/** What is called by one of these words may hold a date: `class="article-posted-date"`, `id="lblPubDate"`. */
const DATED =
  '[class*="date" i], [class*="time" i], [class*="publi" i], [class*="post" i], [class*="byline" i], [class*="meta" i], [id*="date" i], [id*="time" i], time, abbr';
const WORD =
  /^(?:pub)?(?:dates?|datetime|times?|timestamp|datestamp|datehead|dateline)$|^(?:publi|posted|byline|update|meta)/;
/** The longest line that is a date and little else, in UTF-16 units. */
const LONGEST = 120;
/** More elements that are called so stand only on pages that list what others wrote; nor is a date in more Text nodes. */
const MOST = 80;

/** Dates within these are those of others. */
const OTHERS = /^(?:comments?|commenting|disqus|related|recirc|recommended|trending)$/;
/** And within what is called so by its last word: `content-sidebar-wrap` is around both. */
const OTHERS_LAST =
  /^(?:popular|videos?|sidebar|rail|widgets?|teasers?|promos?|archives?|events?|calendar|copyright)$/;
const OTHER_TAGS = /^(?:NAV|FOOTER|ASIDE|SELECT)$/;

const UPDATED = /\b(?:updated?|modified|actualizado|aktualisiert|mis(?:e)? à jour)\b/i;

/**
 * The day that is printed by the headline, as YYYY-MM-DD: the first below it, rather when it was published than when it was
 * updated; else the last above it. Null where none is printed.
 *
 * @param title the article's, by which its headline is known
 * @param language what the page claims, BCP 47; null where it claims none
 */
export function readPrintedDate(document: Document, title: string, language: string | null): string | null {
  const headline = [...document.querySelectorAll('h1')].find(({ textContent }) =>
    textContent?.includes(title),
  );
  const below: { readonly day: string; readonly isUpdate: boolean }[] = [];
  let above: string | null = null;
  let left = MOST;
  for (const element of document.querySelectorAll(DATED)) {
    if (left-- === 0) break;
    if (!isCalledDate(element)) continue;
    const line = shortLineOf(document, element);
    if (line === null || isOfOthers(element)) continue;
    const day = readPrintedDay(line, language);
    if (day === null) continue;
    const isAbove =
      headline && headline.compareDocumentPosition(element) & 2; /* Node.DOCUMENT_POSITION_PRECEDING */
    if (isAbove) above = day;
    else below.push({ day, isUpdate: UPDATED.test(line) && !/publi|posted/i.test(line) });
  }
  return (below.find(({ isUpdate }) => !isUpdate) ?? below[0])?.day ?? above;
}

/** An element's text in one line; null where it is too long for a date. An article that is called a post is not read through. */
function shortLineOf(document: Document, element: Element): string | null {
  const texts = document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let line = '';
  for (let seen = 0; seen < MOST && line.length <= LONGEST && texts.nextNode(); seen++) {
    line = `${line}${(texts.currentNode as Text).data.slice(0, 2 * LONGEST)}`.replace(/\s+/g, ' ');
  }
  return line.length > LONGEST ? null : line.trim();
}

function isCalledDate(element: Element): boolean {
  if (element.tagName === 'TIME' || element.tagName === 'ABBR') return true;
  return namesOf(element).some((name) => wordsOfName(name).some((word) => WORD.test(word)));
}

/** What a page's body is called tells of the whole page. */
function isOfOthers(element: Element): boolean {
  for (let e: Element | null = element; e && e.tagName !== 'BODY'; e = parentOf(e)) {
    if (OTHER_TAGS.test(e.tagName)) return true;
    const names = namesOf(e).map(wordsOfName);
    if (
      names.some((words) => OTHERS_LAST.test(words.at(-1) ?? '') || words.some((word) => OTHERS.test(word)))
    )
      return true;
  }
  return false;
}
