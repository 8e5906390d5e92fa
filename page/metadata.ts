import { dayOfAddress } from './address-day';
import { cleanLine } from './clean-line';
import { isNode, type LinkedNode, readJsonLd, stringOf, typesOf } from './json-ld';
import { lettersOf, wordsOf } from './letters';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags';
import { readOutlet, withoutOutlet } from './outlet';
import { printedAuthors } from './printed-authors';
import { readPrintedDate } from './printed-date';
import { publishedTags } from './published-tag';
import { readTime } from './time';

/** What the page says of itself; only shown, never trusted. */
export interface PageMetadata {
  /** Absolute http(s) address; null where the page gives none. */
  readonly canonicalUrl: string | null;
  /** Without the outlet's name behind it. Empty only where the page has neither title nor heading. */
  readonly title: string;
  /** The outlet's name; its host name where the page names no outlet. */
  readonly outlet: string;
  readonly authors: readonly string[];
  /** ISO 8601 in UTC; a day alone where the page gives no time; null where it gives no date. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The language that the page claims, BCP 47; null where it claims none. */
  readonly language: string | null;
  /** True where the page calls itself a live blog. */
  readonly isLive: boolean;
}

/** The page's structured data, read once. */
export interface PageData {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly nodes: readonly LinkedNode[];
  /** The node that describes the article; null where none does. */
  readonly article: LinkedNode | null;
  /** The page's own address, from the browser. */
  readonly url: string;
}

const ARTICLES = new Set(['BlogPosting', 'LiveBlogPosting', 'Report']);

const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
];
const AUTHOR_TAGS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];

/** A heading with this share of its words in the title is the article's own. */
const SAME_HEADLINE_SHARE = 0.3;

/** An article has more authors than these only on a page that is none. */
const MAX_AUTHORS = 12;

/** Title, outlet, authors, dates, address and language of a page, from whatever it gives. Changes nothing on the page. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const nodes = readJsonLd(document);
  const tags = readMetaTags(document);
  const data: PageData = { document, tags, nodes, article: findArticle(document, tags, nodes), url };
  const canonicalUrl = readCanonical(data);
  const title = readTitle(data);
  const language = readLanguage(data);
  const outlet = readOutlet(data, canonicalUrl);
  return {
    canonicalUrl,
    title: withoutOutlet(title, outlet),
    outlet,
    authors: readAuthors(data),
    published: readPublished(data, { canonicalUrl, title, language }),
    modified: readDate(data, 'dateModified', valuesOf(data.tags, MODIFIED_TAGS)),
    language,
    isLive: nodes.some((node) => typesOf(node).includes('LiveBlogPosting')),
  };
}

/** The node that the page's own title names, since some describe related reports too; else the first of an article. */
function findArticle(document: Document, tags: MetaTags, nodes: readonly LinkedNode[]): LinkedNode | null {
  const articles = nodes.filter((node) =>
    typesOf(node).some((type) => type.endsWith('Article') || ARTICLES.has(type)),
  );
  const title = lettersOf(tags.get('og:title') + document.title);
  const named = articles.find(({ headline }) => title.includes(lettersOf(stringOf(headline) ?? '-') || '-'));
  return named ?? articles[0] ?? null;
}

/** The headline as printed where the page's data agrees with it, else the data's. */
function readTitle({ document, tags, article }: PageData): string {
  const named = [
    stringOf(article?.headline),
    firstTag(tags, ['og:title', 'twitter:title', 'headline', 'title']),
    document.title === '' ? null : document.title,
  ].flatMap((title) => (title === null ? [] : [cleanLine(title)]));
  const best = named[0];
  const headings = [...document.querySelectorAll('h1')].map((h1) => cleanLine(h1.textContent ?? ''));
  if (best === undefined) return headings.find((heading) => heading !== '') ?? '';
  const printed = printedHeadline(headings, best) ?? best;
  // "Exclusive" is printed before it, "Video, 2 minutes" for those who listen.
  return printed.endsWith(best) ? best : printed;
}

/**
 * The heading that shares most words with the title that the data gives (which is often cut, or made for searching).
 * Null where none shares enough.
 */
export function printedHeadline(headings: readonly string[], title: string): string | null {
  const wanted = new Set(wordsOf(title));
  let best: string | null = null;
  let bestShare = SAME_HEADLINE_SHARE;
  for (const heading of headings) {
    const words = wordsOf(heading);
    const share = words.filter((word) => wanted.has(word)).length / Math.max(1, words.length);
    if (words.length > 2 && share >= bestShare) [best, bestShare] = [heading, share];
  }
  return best;
}

function readAuthors({ document, tags, article, nodes }: PageData): string[] {
  const fromData = namesIn(article?.author ?? article?.creator, nodes);
  const fromTags = valuesOf(tags, AUTHOR_TAGS).filter(isName).slice(0, 1);
  const fromPage = [
    ...document.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"]'),
  ].map((element) => element.textContent ?? '');
  const names = [fromData, fromTags, fromPage].find((list) => list.some(isName)) ?? printedAuthors(document);
  return [...new Set(names.filter(isName).flatMap(namesOfLine))].slice(0, MAX_AUTHORS);
}

/** "By Ann Lee, Bo Lind and Ana Petrova, Post" names three, "Staff and agencies" and "Post" none but itself. */
function namesOfLine(line: string): string[] {
  const whole = cleanLine(line).replace(/^by\s+/i, '');
  const people = whole.split(/,? and |, | & |; /).filter((name) => name.includes(' '));
  return people.length > 0 ? people : [whole];
}

function isName(text: string): boolean {
  const name = cleanLine(text);
  return name !== '' && name.length <= 200 && !/^https?:|^\/\//.test(name);
}

/** Of an author given by reference to a node elsewhere on the page, too. */
function namesIn(value: unknown, nodes: readonly LinkedNode[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, nodes));
  if (isNode(value)) {
    return namesIn(
      value.name ?? nodes.find((node) => node.name && node['@id'] === value['@id'])?.name,
      nodes,
    );
  }
  return typeof value === 'string' ? [value] : [];
}

/** What the data say, else the page's own <time>, else its address, else what is printed by the headline. */
function readPublished(
  data: PageData,
  { canonicalUrl, title, language }: Pick<PageMetadata, 'canonicalUrl' | 'title' | 'language'>,
): string | null {
  const { document, tags, url } = data;
  return (
    readDate(data, 'datePublished', publishedTags(tags)) ??
    readTimeElement(document) ??
    dayOfAddress(canonicalUrl ?? '') ??
    dayOfAddress(url) ??
    readPrintedDate(document, title, language)
  );
}

function valuesOf(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

/** @param more values of meta tags, the surest first */
function readDate(
  { document, article, nodes }: PageData,
  property: string,
  more: readonly string[],
): string | null {
  const dated = nodes.find((node) => stringOf(node[property]) !== null);
  const item = document.querySelector(`[itemprop="${property}"]`);
  const values = [
    stringOf(article?.[property]),
    stringOf(dated?.[property]),
    ...more,
    item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? item?.textContent ?? null,
  ];
  for (const value of values) {
    const time = value === null ? null : readTime(value);
    if (time !== null) return time;
  }
  return null;
}

/** The first date of the page's own article, not of a teaser's: one <time> alone, or one beside the headline. */
function readTimeElement(document: Document): string | null {
  for (const scope of ['article', 'header', 'main', 'body']) {
    for (const element of document.querySelectorAll(`${scope} time[datetime]`)) {
      const time = readTime(element.getAttribute('datetime') ?? '');
      if (time !== null && element.closest('aside, nav, footer, li') === null) return time;
    }
  }
  return null;
}

function readCanonical({ document, tags, article, url }: PageData): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  for (const address of [link, tags.get('og:url') ?? null, stringOf(article?.url)]) {
    if (address === null || address === '') continue;
    try {
      const parsed = new URL(address, url);
      if (parsed.protocol === 'http:' || parsed.protocol === 'https:') return parsed.href;
    } catch {
      // An address that is none: the next one.
    }
  }
  return null;
}

function readLanguage({ document, tags, article }: PageData): string | null {
  const claims = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    stringOf(article?.inLanguage),
    firstTag(tags, ['og:locale', 'content-language', 'language', 'dc.language']),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replace('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[\w-]+)?$/.test(tag.toLowerCase())) return tag;
  }
  return null;
}
