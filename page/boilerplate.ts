import { lettersOf } from './letters';

/**
 * What stands on a page beside the article. Each rule names things by what publishers call them (words in class, id and
 * role), never by who they are.
 */

/** Elements whose text nobody reads as part of an article, or that hold no text. */
const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON INPUT LABEL SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO ' +
    'NAV FOOTER DIALOG MENU MAP MATH HEAD LINK META PROGRESS METER PICTURE IMG AMP-AD AMP-IFRAME'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation search dialog alert alertdialog menu menubar contentinfo toolbar tablist button banner note'.split(
    ' ',
  ),
);

/**
 * Words of class and id (cut at hyphens, underscores and camel case) that name something else than the article:
 * `class="related-stories"`, `id="newsletterSignup"`, `class="ArticleComments"`.
 */
const SKIPPED_WORDS = new Set(
  (
    'subscribe signup quiz optin cta bio suggested ' +
    'consent gdpr onetrust comments commenting disqus livefyre coral viafoura spcv share sharing sharebar social socials ' +
    'author authors authorbox tags taglist topics ' +
    'outbrain taboola zergnet readmore trending popular ' +
    'toolbar toolbox masthead navbar navigation footer modal overlay popup tooltip ' +
    'membership upsell support factbox infobox copyright timestamp dateline pagination pager ' +
    'puzzles horoscope poll polls gallery slideshow ticker offscreen visuallyhidden dropdown hamburger ' +
    'feedback survey rating shop shopping commerce affiliate onward nextup'
  ).split(' '),
);

/** What they begin with: `jp-relatedposts`, `newsletters`, `newsletterform`, `advertisement`, `donation`. */
const SKIPPED_STARTS = (
  'related newsletter cookie subscription commentlist sharedaddy socialshare recommend recirc teaser promo byline ' +
  'breadcrumb advert sponsor donat contribut'
).split(' ');

/**
 * Words that also name a layout around the article (`sidebar-grid`, `withSidebar`, `Page-ad-margins`): they count only
 * as the last word of a name, and not after "with", "has" or "no".
 */
const SKIPPED_LAST_WORDS = new Set(
  'sidebar rail ad ads widget widgets carousel meter accordion partners jobs skip'.split(' '),
);
/** Whole names: within others these words tell of looks or of an opinion, `text-secondary`, `tone-comment`. */
const BESIDE_ALONE = new Set(['comment', 'secondary']);
const NEGATING_WORDS = new Set('with has no non is without main elementor'.split(' '));

/** Pairs of neighbouring words: `most-read`, `read-more`, `sr-only`. */
const SKIPPED_PAIRS = new Set(
  (
    'most-read most-popular most-viewed read-more read-next more-on more-from more-stories more-news see-also also-read you-may ' +
    'sign-up sr-only visually-hidden screen-reader around-web from-web top-stories latest-news editors-picks you-might recent-posts latest-posts ' +
    'follow-us about-author up-next watch-next in-this key-points story-links topic-links article-tags post-tags ' +
    'for-sr print-only no-print comment-list comment-form comment-item comment-body comment-text comment-content comment-block comment-thread ' +
    'visitors-comment col-secondary secondary-column video-transcript full-transcript image-credit photo-credit media-credit'
  ).split(' '),
);

/** Marks of hiding by style sheet classes that all frameworks share, and by attributes. */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/;
/** What all of them have in it: most styles are told by that, and the expression above is a long program. */
const PERHAPS_HIDING = /none|hidden/;

/** True for elements that are skipped whatever they hold. */
export function isSkippedTag(element: Element): boolean {
  return SKIPPED_TAGS.has(element.tagName.toUpperCase());
}

/** True where the element or its attributes keep it from being seen. Style sheets are asked by the caller. */
export function isHiddenByAttribute(element: Element): boolean {
  // Most paragraphs have none.
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style')?.toLowerCase() ?? '';
  return PERHAPS_HIDING.test(style) && HIDING_STYLE.test(style);
}

/** True for elements that their role, tag or name calls something else than the article. */
export function isNamedBoilerplate(element: Element): boolean {
  if (!element.hasAttributes() && element.tagName !== 'ADDRESS' && element.tagName !== 'ASIDE') return false;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.tagName === 'ADDRESS') return true;
  const names = namesOf(element);
  const isBeside = (name: string) => isBoilerplateName(name) && !isStandfirst(element, name);
  const isNamed =
    element.tagName === 'ASIDE' ||
    names.some(isBeside) ||
    isPaywallBox(element, names) ||
    isFilm(element, names);
  return isNamed && !isPullQuote(element) && !holdsPost(element);
}

/** Where readers write: `id="comments"`, `class="visitors_comment_block"`; not the opinions that a paper calls so. */
const READERS_WORDS =
  /(?:^| )(?:comments|commenting|disqus|livefyre|coral|comment (?:list|items?|block|content|section|area|thread|children)|(?:visitors?|users?|readers?) comment)(?: |$)/;
/** `comments-open`, `has-comments`, `tag-comments`: what surrounds the whole article. */
const SAYS_OF_READERS =
  /\b(?:has|with|no|without)\b|\b(?:open|opened|enabled|disabled|closed|allowed|on|off|active)\b/;

/** True for elements whose name says that readers write in them. */
export function isForReaders(element: Element): boolean {
  return namesOf(element)
    .map((name) => wordsOfName(name).join(' '))
    .some((words) => READERS_WORDS.test(words) && !SAYS_OF_READERS.test(words));
}

/** `class="pull-quote"`, `<aside class="element-pullquote">`, `<aside class="quote">`: the article's own words set large. */
export function isPullQuote(element: Element): boolean {
  const names = namesOf(element).map((name) => wordsOfName(name).join('-'));
  if (names.some((name) => /pull-?quote|quote-pull/.test(name))) return true;
  return element.tagName === 'ASIDE' && names.some((name) => /(?:^|-)quote(?:-|$)/.test(name));
}

/**
 * Where the scripts of the social networks look for posts; publishers must use these names. An element that holds one
 * is the article's, whatever it is called ("social-widget").
 */
export const EMBED_SELECTOR =
  '.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .fb-video, .bluesky-embed, .mastodon-embed, .text-post-media, .reddit-embed-bq, .reddit-card, .truthsocial-embed';

/** The words of one name, in lower case: `ArticleComments`, `article-comments` and `article__comments` are the same. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

function holdsPost(element: Element): boolean {
  return element.matches(EMBED_SELECTOR) || element.querySelector(EMBED_SELECTOR) !== null;
}

/** What publishers name an element by: its classes, id and the attributes used for modules. */
export function namesOf(element: Element): string[] {
  let names = '';
  for (const attribute of NAME_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value && !(attribute === 'id' && isSlug(element, value))) names += `${value} `;
  }
  // Most elements have no name.
  if (names === '') return [];
  return names
    .slice(0, MAX_NAME_UNITS)
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** `<h2 id="a-popular-decision">A popular decision</h2>`: made of the heading's own words, it names nothing. */
function isSlug({ tagName, textContent }: Element, id: string): boolean {
  return /^H\d$/.test(tagName) && lettersOf(textContent ?? '').startsWith(lettersOf(id));
}

const NAME_ATTRIBUTES = [
  'class',
  'id',
  'data-component',
  'data-module',
  'data-testid',
  'data-qa',
  'data-component-type',
];

/** Utility-class sheets put hundreds of units on an element; the module's name comes first. */
const MAX_NAME_UNITS = 300;

/**
 * True for the box that asks to pay. The words behind a paywall are often named so too, paragraph by paragraph: search
 * engines ask publishers to. https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
function isPaywallBox(element: Element, names: readonly string[]): boolean {
  if (element.tagName === 'P' || !names.some((name) => PAYWALL.test(name.toLowerCase()))) return false;
  return (element.textContent ?? '').length < MAX_PAYWALL_UNITS;
}
const PAYWALL = /(?:pay|reg)wall/;
const MAX_PAYWALL_UNITS = 600;

/** `featured-video`, `videoTitle`: a film has a title of its own, as another article has; what is printed below it is this one's. */
function isFilm(element: Element, names: readonly string[]): boolean {
  const isOne = names.some((name) => !ABOUT_LOOKS.test(name) && wordsOfName(name).includes('video'));
  return isOne && !element.querySelector('figcaption, [class*="caption"], p + p');
}

/** `hidden`, `is-hidden`, `u-hidden`, `js-hidden`; not `overflow-hidden`, which hides no words. */
function isHiddenName(words: readonly string[]): boolean {
  const index = words.indexOf('hidden');
  return index === 0 ? words.length === 1 : index > 0 && HIDING_WORDS.has(words[index - 1] ?? '');
}

const HIDING_WORDS = new Set(['is', 'u', 'js', 'visually', 'element']);

/**
 * Utility sheets write when a rule holds before a colon, `md:hidden`; others what an element has or has not, `no-share`, or
 * what an article is about, `tag-polls`.
 */
const ABOUT_LOOKS = /:|^(?:has|no|with|tag|category)-(?!print)/;

/**
 * `<p class="article__teaser">`, `class="teaser-text"`: many call a standfirst so, or the beginning of an article that goes
 * on for who pays; a box that leads to another article is not its text alone.
 */
function isStandfirst({ tagName }: Element, name: string): boolean {
  return /[Tt]easer[-_]*(?:[Tt]ext|content$)/.test(name) || (tagName === 'P' && /[Tt]easer$/.test(name));
}

function isBoilerplateName(name: string): boolean {
  if (ABOUT_LOOKS.test(name)) return false;
  const words = wordsOfName(name);
  if (isHiddenName(words) || BESIDE_ALONE.has(words.join('-'))) return true;
  const last = words.at(-1) ?? '';
  if (SKIPPED_LAST_WORDS.has(last) && !NEGATING_WORDS.has(words.at(-2) ?? '')) return true;
  return words.some(
    (word, i) =>
      SKIPPED_WORDS.has(word) ||
      SKIPPED_STARTS.some((start) => word.startsWith(start)) ||
      SKIPPED_PAIRS.has(`${word}-${words[i + 1] ?? ''}`),
  );
}
