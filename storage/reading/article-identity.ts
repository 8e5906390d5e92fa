import { hash } from '../hash';

/**
 * Parameters that say how a reader came to the page, not which page it is. One too few costs a double; one too many
 * would make two articles one, so names that outlets also use for the article itself (`id`, `cid`, `p`) are not here.
 */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w*|at_\\w+|mc_\\w+|fb_\\w+|pk_\\w+|mtm_\\w+|ns_\\w+|itm_\\w+|guce_\\w+|amp_\\w+|oly_\\w+',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|tblci|dicbo|srsltid|epik|mkt_tok',
    '_ga|_gl|_hsenc|_hsmi|gad_source|s_kwcid|ef_id|li_fat_id|rdt_cid|sccid|vero_id|wickedid',
    'smid|smtyp|cmpid|cmp|intcmp|icid|ocid|ncid|xtor|ito|mod|reflink|wpisrc|wpmm|emc|nl|te|regi_id|segment_id|instance_id',
    'campaign_id|unlocked_article_code|leadsource|traffic_source|in_source|ref|ref_src|ref_url|referrer|referer|source',
    'share|shared|sharetype|share_id|partner|guccounter|amp|outputtype|print|printable|spm|trk|s_cid|ftag|wt_mc|via',
  ].join('|')})$`,
  'i',
);

/** The same page in another form, said by a parameter: `?view=print`, `?format=amp`. */
const PRESENTATION_PARAMETER = /^(?:view|mode|format|output|layout|display|version)$/i;
const PRESENTATION_VALUE = /^(?:amp|print|printer|printable|mobile|desktop)$/i;

/** Names of machines that show the same articles in another form. */
const PRESENTATION_HOST = /^(?:www\d?|m|mobile|amp|print|lite|text|touch|wap|edition)\./;

/** Parts of a path that say the same: `/amp/2024/a-story`, `/2024/a-story/print`, `/news/amp/a-story`. */
const PRESENTATION_SEGMENT = /\/amp(?=\/|$)|^\/print(?=\/)|\/(?:print|print-version|printable)(?=\/*$)/gi;
/** Ends of a path that say nothing: an index page, a final slash, a session. */
const PATH_END = /;jsessionid=[^/]*|(?:\/index\.(?:html?|php|aspx?))?\/?$/gi;

/** Caches that show an outlet's AMP page under their own address, which holds the outlet's. */
const AMP_CACHE =
  /^(?:www\.google\.[a-z.]+\/amp\/(?:s\/)?|[\w-]+\.cdn\.ampproject\.org\/[acrv]\/(?:s\/)?)([\w.-]+\.[a-z]{2,}(?::\d+)?\/.*)$/i;

/** Parameters that tell articles apart where all have one path: `/story.php?id=7`. */
const ARTICLE_PARAMETER = /^(?:\w*id|p|article|story|n|a|item|doc|guid)$/i;
/** A section's name: a word or two, no number. */
const SECTION_SEGMENT = /^[a-z]+(?:-[a-z]+)?$/i;

/** How an article is known: its id, and the address to open and show. */
export interface ArticleIdentity {
  readonly id: string;
  /** Address without tracking parameters and fragment. */
  readonly url: string;
}

/**
 * Returns the identity of the article at an address. What the page says is believed only where it speaks of its own
 * site: otherwise any page could put its words into another outlet's mouth. A canonical address of the front page is
 * an outlet's mistake (all its articles would be one) and is passed over.
 *
 * @throws {TypeError} when `url` is no http(s) address; a bad `canonicalUrl` is passed over.
 */
export function articleIdentity(url: string, canonicalUrl: string | null): ArticleIdentity {
  const page = webAddress(url);
  if (!page) throw new TypeError(`Not the address of a web page: “${url.slice(0, 200)}”`);
  const own = outOfCache(page);
  const canonical = canonicalUrl === null ? null : webAddress(canonicalUrl, own);
  const believed = canonical && isSameSite(canonical, own) && !isOfMore(canonical, own);
  const address = withoutTracking(believed ? canonical : own);
  return { id: hash('article', addressKey(address)), url: address.href };
}

/** True for two addresses of one article. */
export function isSameArticleAddress(one: string, other: string): boolean {
  return addressKey(new URL(one)) === addressKey(new URL(other));
}

function webAddress(url: string, base?: URL): URL | null {
  if (!URL.canParse(url, base)) return null;
  const address = new URL(url, base);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/** The outlet's address of a page in a cache: the address itself tells it, not the page. */
function outOfCache(page: URL): URL {
  const outlets = AMP_CACHE.exec(page.host + page.pathname)?.[1];
  return (outlets && webAddress(`https://${outlets}${page.search}`)) || page;
}

/** The host of an outlet's pages, however they are presented. */
function outletHost(address: URL): string {
  return address.host.toLowerCase().replace(PRESENTATION_HOST, '');
}

function isSameSite(one: URL, other: URL): boolean {
  return outletHost(one) === outletHost(other);
}

/**
 * True for a canonical address that is not this article's alone, by an outlet's mistake: the front page's, a section's
 * that the article is in, or one without the parameter or the fragment that names the article.
 */
function isOfMore(canonical: URL, page: URL): boolean {
  const [path, own] = [pathKey(canonical), pathKey(page)];
  if (canonical.search !== '' || hashRoute(canonical) !== '') return false;
  if (hashRoute(page) !== '') return true;
  if (path === own) return [...page.searchParams.keys()].some((name) => ARTICLE_PARAMETER.test(name));
  if (path === '') return true;
  return (
    own.startsWith(`${path}/`) &&
    path
      .split('/')
      .slice(1)
      .every((each) => SECTION_SEGMENT.test(each))
  );
}

function withoutTracking(address: URL): URL {
  const clean = new URL(address);
  clean.hash = hashRoute(address);
  clean.username = '';
  clean.password = '';
  for (const [name, value] of [...clean.searchParams]) {
    const isForm = PRESENTATION_PARAMETER.test(name) && PRESENTATION_VALUE.test(value);
    if (isForm || TRACKING.test(name)) clean.searchParams.delete(name);
  }
  return clean;
}

/** The part of an address that all forms of an article share; scheme, order of parameters and final slash are not. */
function addressKey(address: URL): string {
  const parameters = new URLSearchParams(address.searchParams);
  parameters.sort();
  return `${outletHost(address)}${pathKey(address)}?${parameters}${hashRoute(address)}`;
}

function pathKey({ pathname }: URL): string {
  return unescaped(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(PRESENTATION_SEGMENT, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(PATH_END, '');
}

/** Letters, digits and `-._~` mean the same escaped or not. https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.2 */
function unescaped(path: string): string {
  return path.replace(/%(?:2[de]|3\d|4[1-9a-f]|5[\da]|5f|6[1-9a-f]|7[\da]|7e)/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** The fragment where a site keeps its articles there (`#!/2024/a-story`); a place within a page is none. */
function hashRoute({ hash: fragment }: URL): string {
  return fragment.startsWith('#!') ? fragment.replace(/:~:.*/s, '') : '';
}
