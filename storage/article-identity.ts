import { hash } from './hash';

/**
 * Parameters that say how a reader came to the page, not which page it is. One too few costs a double; one too many
 * would make two articles one, so names that outlets also use for the article itself (`id`, `cid`, `p`) are not here.
 */
const TRACKING =
  /^(?:utm_\w*|at_\w+|mc_\w+|fb_\w+|pk_\w+|mtm_\w+|ns_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|smid|smtyp|cmpid|cmp|icid|ocid|ncid|xtor|ref|ref_src|ref_url|referrer|source|share|shared|sharetype|partner|guccounter|guce_\w+|amp|amp_\w+|outputtype|print|printable|spm|trk|s_cid|ftag|wt_mc|via)$/i;

/** Names of machines that show the same articles in another form. */
const PRESENTATION_HOST = /^(?:www\d?|m|mobile|amp|print|lite|text|touch|wap|edition)\./;

/** Path endings under which outlets keep the AMP and print forms of an article: `/2024/a-story/amp`. */
const PRESENTATION_PATH = /(?:\/(?:amp|print|print-version)|\.amp)?(\.html?)?\/*$/i;

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
  const canonical = canonicalUrl === null ? null : webAddress(canonicalUrl, page);
  const believed = canonical && isSameSite(canonical, page) && !isOnlyFrontPage(canonical, page);
  const address = withoutTracking(believed ? canonical : page);
  return { id: hash('article', addressKey(address)), url: address.href };
}

function webAddress(url: string, base?: URL): URL | null {
  if (!URL.canParse(url, base)) return null;
  const address = new URL(url, base);
  return /^https?:$/.test(address.protocol) ? address : null;
}

function siteOf(address: URL): string {
  return address.host.toLowerCase().replace(PRESENTATION_HOST, '');
}

function isSameSite(one: URL, other: URL): boolean {
  return siteOf(one) === siteOf(other);
}

function isOnlyFrontPage(canonical: URL, page: URL): boolean {
  return canonical.pathname === '/' && !canonical.search && (page.pathname !== '/' || page.search !== '');
}

function withoutTracking(address: URL): URL {
  const clean = new URL(address);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  for (const name of [...clean.searchParams.keys()]) {
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  }
  return clean;
}

/** The part of an address that all forms of an article share; scheme, order of parameters and final slash are not. */
function addressKey(address: URL): string {
  const path = address.pathname.replace(/^\/amp(?=\/)/i, '').replace(PRESENTATION_PATH, '$1');
  const parameters = new URLSearchParams(address.searchParams);
  parameters.sort();
  return `${siteOf(address)}${path}?${parameters}`;
}
