/** Names of machines that show a site's articles in another form, or none of its own. */
const FORM = /^(?:www\d?|m|mobile|amp|print|lite|text|touch|wap|edition)\.(?=[^.]+\.)/;

/** IPv4, and IPv6 as addresses write it: machines without a name have nothing below them. */
const NUMBERS = /^(?:\d+\.){3}\d+$|^\[/;

/** Returns the site that an address is of, as the reader knows it: `theguardian.com`. Null for what is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(FORM, '') : null;
}

/**
 * Returns what a browser is asked for so that a site may be read, with all that lies below it. Two patterns, since `*://`
 * is none of those that the manifest names. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function originsOf(site: string): readonly string[] {
  const host = NUMBERS.test(site) ? site : `*.${site}`;
  return [`https://${host}/*`, `http://${host}/*`];
}

/** The site that a browser's pattern is of; null where it is of all sites, or of no web page. */
export function siteOfOrigin(origin: string): string | null {
  const host = /^(?:https?|\*):\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1];
  return host === undefined ? null : siteOf(`https://${host}/`);
}

/** True where a site is one of those listed, or lies below one: `news.post.example` below `post.example`. */
export function isAmong(site: string, listed: readonly string[]): boolean {
  return listed.some((each) => site === each || site.endsWith(`.${each}`));
}
