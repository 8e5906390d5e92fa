import { cleanLine } from './clean-line';
import { isNode, type LinkedNode, stringOf, typesOf } from './json-ld';
import { lettersOf } from './letters';
import { firstTag } from './meta-tags';
import type { PageData } from './metadata';

/** What stands between a title and its outlet: "Title | Outlet", "Title - Outlet". */
const SEPARATOR = /(?<!\s)\s+[|·•»–—:-]+\s+|(?<!\s)\s*\|\s*/;

const ORGANISATIONS = new Set('NewsMediaOrganization WebSite Organization Corporation'.split(' '));

/** An outlet's name is no longer than this (UTF-16 units). */
const MAX_UNITS = 60;

/** A longer end of a title is part of it. */
const MAX_SUFFIX_WORDS = 5;

/** A copy that one's own machine serves. */
const OWN_HOST = /^(?:localhost|[\d.]+|\[[\da-f:]+\])$/i;

/**
 * The outlet's name as the page gives it; its host name where it names none, and that of the address which it calls its own
 * where it is a copy on the reader's machine.
 *
 * @param canonical null where the page gives none
 */
export function readOutlet(data: PageData, canonical: string | null): string {
  const { tags, article, nodes, document, url } = data;
  const candidates = [
    nameOf(article?.publisher, nodes),
    firstTag(tags, [
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
    ]),
    ...nodes
      .filter((node) => typesOf(node).some((type) => ORGANISATIONS.has(type)))
      .map((node) => stringOf(node.name)),
    nameOf(article?.sourceOrganization, nodes),
    microdataPublisher(document),
    titleSuffix(data),
    tags.get('twitter:site')?.replace(/^@/, '').replace(/_/g, ' ') ?? null,
  ];
  for (const candidate of candidates) {
    const name = candidate === null ? '' : cleanName(candidate);
    if (name !== '' && name.length <= MAX_UNITS && !/^https?:/.test(name)) return name;
  }
  const host = hostName(url);
  return OWN_HOST.test(host) && canonical !== null ? hostName(canonical) : host;
}

/** "Storm hits coast | Evening Post" without the outlet. The title itself where nothing of it is the outlet's name. */
export function withoutOutlet(title: string, outlet: string): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`));
  const last = parts.at(-1) ?? '';
  if (parts.length < 3 || !isOutlet(last, outlet)) return title;
  return parts.slice(0, -2).join('').trim();
}

/** "CBC News" for "CBC", "the Guardian" for "The Guardian". */
function isOutlet(words: string, outlet: string): boolean {
  const [a, b] = [fold(words), fold(outlet)];
  return a !== '' && b !== '' && (a === b || (a.length <= MAX_UNITS && (a.startsWith(b) || b.startsWith(a))));
}

function fold(text: string): string {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com?|org|net|news)(?:\.\w\w)?$/, '');
  return lettersOf(name);
}

/** A publisher is a name, a node with a name, or a reference to a node elsewhere on the page. */
function nameOf(value: unknown, nodes: readonly LinkedNode[]): string | null {
  if (Array.isArray(value))
    return value.map((item) => nameOf(item, nodes)).find((name) => name !== null) ?? null;
  if (!isNode(value)) return stringOf(value);
  const name = stringOf(value.name);
  if (name !== null || value['@id'] === undefined) return name;
  return stringOf(nodes.find((node) => node['@id'] === value['@id'] && node !== value)?.name);
}

function microdataPublisher(document: Document): string | null {
  const name = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
  return name?.getAttribute('content') ?? name?.textContent ?? null;
}

/** The part of the title before or behind a heading of the page, or behind a bar: titles have dashes of their own. */
function titleSuffix({ document, tags }: PageData): string | null {
  const headings = new Set([...document.querySelectorAll('h1')].map((h1) => fold(h1.textContent ?? '')));
  for (const text of [document.title, firstTag(tags, ['og:title', 'twitter:title']) ?? '']) {
    const parts = text.split(SEPARATOR);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    // "Evening Post - Storm hits coast"; a heading that is shorter is the outlet's logo.
    if (first.length < last.length && headings.has(fold(last))) return first;
    const rest = text.slice(0, Math.max(0, text.length - last.length));
    const isSuffix = rest.trimEnd().endsWith('|') || headings.has(fold(rest));
    if (parts.length > 1 && isSuffix && last.split(/\s+/).length <= MAX_SUFFIX_WORDS) return last;
  }
  return null;
}

/** "NPR.org" is NPR; "news.com.au" is called so. */
function cleanName(name: string): string {
  return cleanLine(name).replace(/^(?:www\.)?(?!news\.)([^\s.]{2,})\.(?:com?|org|net)(?:\.\w\w)?$/i, '$1');
}

function hostName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www|amp|m|edition)\./, '');
  } catch {
    return url;
  }
}
