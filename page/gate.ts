import { type LinkedNode, readJsonLd, typesOf } from './json-ld';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags';

/** Whether a page is a news article, and what decided it (for the log of a test, not for the interface). */
export interface GateAnswer {
  readonly article: boolean;
  readonly reason: string;
}

/** https://schema.org/NewsArticle and its kinds: publishers use them for news alone. */
const NEWS_TYPE =
  /^(?:(?:Reportage|Analysis|Background|Opinion|AskPublic|Review|Satirical)?NewsArticle|LiveBlogPosting)$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting|Report|AdvertiserContentArticle)$/;

/** Types of pages that hold text, even quoted text, but no news. */
const OTHER_TYPE =
  /^(?:HowTo|Recipe|Product|ProductGroup|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|SoftwareSourceCode|SoftwareApplication|Review|JobPosting|Course|Book|Chapter|ShortStory|Movie|TVSeries|Game|Hotel|Restaurant|LocalBusiness|CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Open Graph's types of pages that are no article: shops, fiction, players, profiles, reviews. */
const OTHER_OPEN_GRAPH = /^(?:product|books?\b|profile|video|music|game|restaurant|.*review|.*:item$)/i;

/** Generators of documentation, encyclopedias and forums. */
const OTHER_GENERATOR =
  /docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|mediawiki|discourse|phpbb|mybb|vbulletin/i;

/** /2022/10/17/, /2016/12/15/505723552/, /20241013-216478/ */
const DATED_PATH = /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})[/-]?[0-3]?\d\b/i;
/** /news/business/crea-september-numbers, /world/…, /politics/… */
const NEWS_PATH =
  /\/(?:news|world|politics|national|international|nation|local|story|article|articles|breaking)\//i;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'dc.date.issued',
  'sailthru.date',
  'date',
];

/** Points from which a page counts as an article. */
const ENOUGH = 3;

/** A paragraph of running text has at least this many UTF-16 units; CJK text says as much in a third of them. */
const PARAGRAPH_UNITS = 80;
/** As many paragraphs are looked at; what follows does not change the answer, and a front page has thousands. */
const MAX_PARAGRAPHS = 200;

/** More samples of code than this, or longer ones (UTF-16 units together), make a page one about programming. */
const CODE_SAMPLES = 3;
const CODE_UNITS = 300;

/**
 * Whether a page is a news article, decided from structured data, meta tags, structure and density alone: no layout is
 * forced, nothing is changed. Refuses where it is in doubt, since the reader can always say "read this page anyway".
 *
 * @param url the page's address, from the browser
 */
export function judgePage(document: Document, url: string): GateAnswer {
  const tags = readMetaTags(document);
  const nodes = readJsonLd(document);
  const types = new Set([...nodes.flatMap(typesOf), ...microdataTypes(document)]);
  const isNews = [...types].some((type) => NEWS_TYPE.test(type));
  const declared = isNews ? ENOUGH : declaredPoints(document, url, tags, types, nodes);
  // Most pages that are no article say nothing that would make them one: their body need not be searched.
  if (declared + MOST_FROM_BODY < ENOUGH) return { article: false, reason: `${declared} declared points` };
  const refusal = refusalOf(document, url, tags, types, isNews);
  if (refusal) return { article: false, reason: refusal };
  if (isNews) return { article: true, reason: 'news type' };
  const points = declared + bodyPoints(document);
  return { article: points >= ENOUGH, reason: `${points} of ${ENOUGH} points` };
}

/** False for a page whose script has still to write its text. */
export function hasText(document: Document): boolean {
  for (const paragraph of document.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= PARAGRAPH_UNITS) return true;
  }
  return false;
}

/** Why the page cannot be an article whatever else it says; null where nothing speaks against it. */
function refusalOf(
  document: Document,
  url: string,
  tags: MetaTags,
  types: ReadonlySet<string>,
  isNews: boolean,
): string | null {
  if (isFrontPage(document, url)) return 'front page';
  const openGraph = tags.get('og:type') ?? '';
  if (OTHER_OPEN_GRAPH.test(openGraph)) return `og:type ${openGraph}`;
  // A shop that calls itself a news article is still a shop.
  if (types.has('Product') && types.has('Offer')) return 'product';
  if (isEditor(document)) return 'editor';
  if (isNews) return null;
  const other = [...types].find((type) => OTHER_TYPE.test(type));
  if (other) return other;
  const generator = tags.get('generator') ?? '';
  if (OTHER_GENERATOR.test(generator)) return generator;
  return isAboutCode(document) ? 'code' : null;
}

/** The page's own address, or the one that it calls canonical, has no path. */
function isFrontPage(document: Document, url: string): boolean {
  return addresses(document, url).some(
    (url) => /^\/(?:index\.\w+|home)?$/.test(url.pathname) && url.search === '',
  );
}

/** Mail, documents, comment boxes as large as the page: the main thing here is to write. */
function isEditor(document: Document): boolean {
  const editor = document.querySelector(
    '[role="main"] [contenteditable="true"], body > [contenteditable="true"], [contenteditable="true"][aria-multiline="true"][role="textbox"]',
  );
  return editor !== null && document.querySelector('article, [itemprop="articleBody"]') === null;
}

/** What the page's address, head and structured data say. */
function declaredPoints(
  document: Document,
  url: string,
  tags: MetaTags,
  types: ReadonlySet<string>,
  nodes: readonly LinkedNode[],
): number {
  const title = tags.get('og:title') ?? document.title;
  const dated = firstTag(tags, PUBLISHED) !== null || nodes.some((node) => 'datePublished' in node);
  const paths = addresses(document, url).map((url) => url.pathname);
  let points = 0;
  if ([...types].some((type) => ARTICLE_TYPE.test(type))) points += 1.5;
  if (tags.get('og:type')?.toLowerCase() === 'article') points += 1;
  if (types.has('NewsMediaOrganization') || tags.has('news_keywords')) points += 1;
  if (dated) points += 0.5;
  if (tags.has('article:section') || tags.has('article:content_tier')) points += 0.5;
  if (paths.some((path) => DATED_PATH.test(path))) points += 1;
  if (paths.some((path) => NEWS_PATH.test(path))) points += 1;
  // "How to Build a Terrarium", "Change the Font Size in R (5 Examples)"
  if (/^how (?:to|do|can)\b|\(\d+ examples?\)|\btutorial\b/i.test(title)) points -= 3;
  // A date in the text counts as much as one in the head, so it counts once.
  return dated
    ? points
    : points + (document.querySelector('time[datetime], [itemprop="datePublished"]') ? 0.5 : 0);
}

/** The most that {@link bodyPoints} can give. */
const MOST_FROM_BODY = 2;

/** What the page's body looks like. */
function bodyPoints(document: Document): number {
  const has = (selector: string) => document.querySelector(selector) !== null;
  let points = densityPoints(document);
  if (has('[itemprop="articleBody"], article')) points += 0.5;
  if (has('h1')) points += 0.5;
  if (has('input[type="password"]')) points -= 1;
  return points;
}

/** Running text speaks for an article; a page of links and its absence against it. */
function densityPoints(document: Document): number {
  let count = 0;
  let seen = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++seen > MAX_PARAGRAPHS || count >= 8) break;
    if ((paragraph.textContent ?? '').trim().length >= PARAGRAPH_UNITS) count++;
  }
  if (count >= 8) return 1;
  return count >= 3 ? 0.5 : -1;
}

function isAboutCode(document: Document): boolean {
  let units = 0;
  const samples = document.querySelectorAll('pre, code, kbd, samp');
  if (samples.length > CODE_SAMPLES) return true;
  for (const sample of samples) units += sample.textContent?.length ?? 0;
  return units > CODE_UNITS;
}

/** Types of the page's own microdata; those of items within other items (an author, a picture) are left out. */
function microdataTypes(document: Document): string[] {
  const types: string[] = [];
  for (const item of document.querySelectorAll('[itemscope][itemtype]:not([itemprop])')) {
    types.push((item.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, ''));
  }
  return types;
}

/** Where the page is and where it says that it belongs. */
function addresses(document: Document, url: string): URL[] {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [url, canonical ?? ''].flatMap((address) => {
    try {
      return address === '' ? [] : [new URL(address, url)];
    } catch {
      return []; // An address that is none says nothing.
    }
  });
}
