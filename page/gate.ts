import { dateInPath } from './address-day';
import {
  asksForPassword,
  BodySigns,
  isAboutCode,
  isEditor,
  isGuide,
  isInterview,
  isShop,
  leadsElsewhere,
} from './body-signs';
import { type LinkedNode, readJsonLd, typesOf } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';
import { publishedTags } from './published-tag';

/** Whether a page is a news article, and what decided it (for the log of a test, not for the interface). */
export interface GateAnswer {
  readonly article: boolean;
  readonly reason: string;
}

/** https://schema.org/NewsArticle and its kinds: publishers use them for news alone. */
const NEWS_TYPES = new Set(
  (
    'NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle AskPublicNewsArticle ' +
    'ReviewNewsArticle SatiricalNewsArticle LiveBlogPosting'
  ).split(' '),
);
const ARTICLE_TYPES = new Set('Article BlogPosting Report AdvertiserContentArticle'.split(' '));

/** Types of pages that are something else whatever they also call themselves. */
const NEVER_TYPES = new Set(
  (
    'HowTo Recipe ProductGroup QAPage DiscussionForumPosting TechArticle APIReference JobPosting Course Book Chapter ' +
    'ShortStory SearchResultsPage'
  ).split(' '),
);
/** Types of pages that hold text, even quoted text, but no news; news pages have some of them beside their own. */
const OTHER_TYPES = new Set(
  (
    'Product FAQPage SoftwareSourceCode SoftwareApplication Review CriticReview Movie TVSeries Game Hotel Restaurant ' +
    'LocalBusiness CollectionPage ItemList ProfilePage AboutPage ContactPage MedicalWebPage ScholarlyArticle'
  ).split(' '),
);

/** Open Graph's types of pages that are no article: shops, fiction, players, profiles, reviews. */
const OTHER_OPEN_GRAPH = /^(?:product|books?\b|profile|video|music|game|restaurant|.*review|.*:item$)/i;

/** Generators of documentation, encyclopedias and forums. */
const OTHER_GENERATOR =
  /docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|mediawiki|discourse|phpbb|mybb|vbulletin/i;

/** /news/business/crea-september-numbers, /world/…, /politics/…, /press-releases/… */
const NEWS_WORDS = new Set(
  (
    'news world politics national international nation local story article articles breaking press pressrelease pressreleases ' +
    'newsroom noticia noticias actualite actualites nachrichten meldung artikel artykul nyheter monde mundo politik politica ' +
    'politique politiques sociedad notizie opinion analysis'
  ).split(' '),
);

/** /category/islands/, /tag/ferry, /author/ruth-ellerby/, /news/page/2/, /r/news/comments/1abcde/; //mail.…, /mail/inbox/ */
const LIST_PATH = /^[^?#]*\/(?:mail\.|(?:category|tags?|author|search|comments|mail|page\/\d+)(?:[/?#]|$))/;

/** "Chapter 3", "Part One: The Ferry" head fiction and courses. */
const CHAPTER = /\b(?:chapter|ch\.|episode|part) (?=(\w+))/g;
const CHAPTER_NUMBER = /^(?:\d+|[ivx]+|one|two|three|four|five|six|seven)$/;
/** "How to Build a Raft", "Change the Font Size in R (5 Examples)", "Ferrybook 13 review: ..." */
const GUIDE_TITLE =
  /^how (?:to|do|can)\b|\(\d+ examples?\)|\btutorial\b|\brecipes?\b|\breview$|\breview:|^(?:a )?(?:complete|ultimate|beginner[’']?s?[’']?) guide\b|^\d+ (?:best|ways to|tips)\b/;
/** "The best hiking boots of 2024" */
const BEST_OF = /\bbest .{3,40} (?:of|for|in) (?:19|20)\d\d\b/;
/** What all of them have in them. The expressions above are long programs, and few titles need them. */
const PERHAPS = /guide|how |example|tutorial|recipe|review|best|ways|tips|ch(?:apter|\.)|episode|part /;

/** What they call the part with their stories: "Fiction", "Flash fiction", "Short Stories"; not "Non-fiction". */
const FICTION = /^(?:\w+ )?fiction$|^short stor/i;

/** Points from which a page counts as an article. */
const ENOUGH = 3;

/** More nodes of news than this in the page's data are a list of them. */
const MAX_NEWS_NODES = 3;

/** A page of teasers has fewer paragraphs of running text than this, or not as many side by side. */
const LIST_PARAGRAPHS = 3;

/** Languages whose words for reporting are known: a page of them that reports nothing is rather about a firm or a country. */
const REPORTING_LANGUAGES = /^(?:en|fr|es|de)\b/;

/** A page of reports has hardly a word to its reader; a page with more than this share of them is a guide. */
const TO_READER_SHARE = 0.025;
/** More paragraphs than this share begin with speech in fiction; in reports, one in three does. */
const SPEECH_SHARE = 0.4;

/** What the page says of itself, read once. */
interface Declared {
  readonly url: string;
  readonly tags: MetaTags;
  readonly nodes: readonly LinkedNode[];
  readonly types: ReadonlySet<string>;
  readonly isNews: boolean;
}

/**
 * Whether a page is a news article, decided from structured data, meta tags, structure and density alone: no layout is
 * forced (but on a page with a field for a password, its style), nothing is changed. Refuses where it is in doubt, since the reader can always say "read this page anyway".
 *
 * @param url the page's address, from the browser
 */
export function judgePage(document: Document, url: string): GateAnswer {
  const tags = readMetaTags(document);
  const nodes = readJsonLd(document);
  const types = new Set([...nodes.flatMap(typesOf), ...microdataTypes(document)]);
  const isNews = [...types].some((type) => NEWS_TYPES.has(type));
  const declared: Declared = { url, tags, nodes, types, isNews };
  const points = isNews ? ENOUGH : declaredPoints(document, declared);
  const signs = new BodySigns(document);
  const refusal = refusalOf(document, declared, signs);
  if (refusal) return { article: false, reason: refusal };
  if (isNews) return { article: true, reason: 'news type' };
  const all = points + bodyPoints(document, signs);
  return { article: all >= ENOUGH, reason: `${all} of ${ENOUGH} points` };
}

/** False for a page whose script has still to write its text. */
export function hasText(document: Document): boolean {
  return new BodySigns(document).paragraphs > 0;
}

/** Why the page cannot be an article whatever else it says; null where nothing speaks against it. */
function refusalOf(document: Document, declared: Declared, signs: BodySigns): string | null {
  const { tags, types, isNews } = declared;
  if (isFrontPage(document, declared.url)) return 'front page';
  const openGraph = tags.get('og:type') ?? '';
  // A browser makes a long program of the expression, and most articles call themselves one, or nothing.
  // What calls itself news may have its film above the text.
  const isUsual = ['', 'article', isNews ? 'video.other' : ''].includes(openGraph);
  if (!isUsual && OTHER_OPEN_GRAPH.test(openGraph)) return `og:type ${openGraph}`;
  const never = [...types].find((type) => NEVER_TYPES.has(type));
  if (never) return never;
  // A shop that calls itself a news article is still a shop.
  if (isShop(document) || declared.nodes.some(isSold)) return 'shop';
  const isDeclared = isNews || openGraph.toLowerCase() === 'article';
  if (isEditor(document, signs, isDeclared)) return 'editor';
  if (asksForPassword(document, isDeclared ? signs.paragraphs : 0)) return 'password';
  if (isList(document, declared, signs)) return 'list of articles';
  const title = (tags.get('og:title') ?? document.title).toLowerCase();
  if (PERHAPS.test(title)) {
    // "Minister orders independent review" stands above what people say of it.
    const reports = isNews || signs.reported > 4;
    if (isGuideTitle(title) && (!reports || isGuide(document) || isAboutCode(document))) return 'guide';
    if (isChapter(title) && signs.dated === 0) return 'chapter';
  }
  // A magazine's stories are of the type that its reports are.
  const sections = [tags.get('article:section'), ...declared.nodes.map((node) => node.articleSection)];
  if (sections.flat().some((section) => FICTION.test(String(section)))) return 'fiction';
  if (isAboutCode(document) && (!isNews || signs.reported < 2)) return 'code';
  if (isNews) return null;
  const other = [...types].find((type) => OTHER_TYPES.has(type));
  if (other) return other;
  const generator = tags.get('generator') ?? '';
  if (generator !== '' && OTHER_GENERATOR.test(generator)) return generator;
  return isGuide(document) ? 'guide' : null;
}

function isGuideTitle(title: string): boolean {
  return GUIDE_TITLE.test(title) || BEST_OF.test(title);
}

function isChapter(title: string): boolean {
  return [...title.matchAll(CHAPTER)].some(([, number = '']) => CHAPTER_NUMBER.test(number));
}

/** The page's own address, or the one that it calls canonical, has no path. */
function isFrontPage(document: Document, url: string): boolean {
  return addresses(document, url).some(
    (url) => /^\/(?:index\.\w+|home)?$/.test(url.pathname) && url.search === '',
  );
}

/** A product with its price, as data for search engines has it. */
function isSold(node: LinkedNode): boolean {
  const types = typesOf(node);
  return types.includes('Offer') || (types.includes('Product') && 'offers' in node);
}

/** A site's name leads to its front page, a report's headline nowhere. */
function isHeaded(document: Document): boolean {
  return [...document.querySelectorAll('h1')].some((heading) => !heading.querySelector('a, button'));
}

/** A short report stands among as many teasers as a section page has: where the data speaks of one report, it is one. */
function isList(
  document: Document,
  { url, tags, nodes, types, isNews }: Declared,
  signs: BodySigns,
): boolean {
  if (!isNews && LIST_PATH.test(url)) return true;
  // Below an article, readers may write articles of their own.
  const isArticle = isNews || (tags.get('og:type') === 'article' && isHeaded(document));
  if (!isArticle && signs.isFeed) return true;
  const news = nodes.filter((node) => typesOf(node).some((type) => NEWS_TYPES.has(type)));
  const isOfMany =
    news.length > MAX_NEWS_NODES ||
    types.has('CollectionPage') ||
    (!isNews && (types.has('ItemList') || leadsElsewhere(document)));
  // A text has its paragraphs side by side; a list has a line or two about each report.
  return isOfMany && (signs.paragraphs < LIST_PARAGRAPHS || !document.querySelector('p + p + p'));
}

/** What the page's address, head and structured data say. */
function declaredPoints(document: Document, { url, tags, nodes, types }: Declared): number {
  const dated = publishedTags(tags).length > 0 || nodes.some((node) => 'datePublished' in node);
  const paths = addresses(document, url, tags.get('og:url')).map((url) => url.pathname.toLowerCase());
  let points = 0;
  if ([...types].some((type) => ARTICLE_TYPES.has(type))) points += 1.5;
  if (tags.get('og:type')?.toLowerCase() === 'article') points += 1;
  if (types.has('NewsMediaOrganization') || tags.has('news_keywords')) points += 1;
  if (dated) points += 0.5;
  if (tags.has('article:section') || tags.has('article:content_tier')) points += 0.5;
  if (paths.some((path) => dateInPath(path) !== null)) points += 1;
  if (paths.some(isNewsPath)) points += 1;
  // A date in the text counts as much as one in the head, so it counts once.
  return dated
    ? points
    : points + (document.querySelector('time[datetime], [itemprop="datePublished"]') ? 0.5 : 0);
}

/** True where a folder of the path, or the first word of a hyphenated name, is one that news has. */
function isNewsPath(path: string): boolean {
  const names = path.split('/');
  return names.some(
    (name, i) => (i < names.length - 1 || name.includes('-')) && NEWS_WORDS.has(name.replace(/-.*/, '')),
  );
}

/** What the page's body looks like: running text that reports speaks for an article, what speaks to its reader against it. */
function bodyPoints(document: Document, signs: BodySigns): number {
  const has = (selector: string) => document.querySelector(selector) !== null;
  let points = signs.paragraphs >= 8 ? 1 : signs.paragraphs >= 3 ? 0.5 : -1;
  if (has('[itemprop="articleBody"], article')) points += 0.5;
  if (has('h1')) points += 0.5;
  if (signs.reported > 1 && signs.dated > 0) points += 0.5;
  if (signs.reported > 2 && signs.dated > 1) points += 0.5;
  if (has('[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]')) points += 0.5;
  if (signs.reported === 0 && REPORTING_LANGUAGES.test(document.documentElement.lang)) points -= 1;
  if (signs.toReader > TO_READER_SHARE && signs.reported < 3 && !isInterview(document, signs)) points -= 3;
  if (signs.speechShare > SPEECH_SHARE && signs.dated === 0) points -= 4;
  if (has('input[type="password"]')) points -= 1;
  return points;
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
function addresses(document: Document, url: string, openGraph = ''): URL[] {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [url, canonical ?? '', openGraph].flatMap((address) => {
    try {
      return address === '' ? [] : [new URL(address, url)];
    } catch {
      return []; // An address that is none says nothing.
    }
  });
}
