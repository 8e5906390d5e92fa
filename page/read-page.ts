import { judgePage } from './gate';
import { decideLanguage } from './language';
import { type PageMetadata, readMetadata } from './metadata';
import { type PageArticle, readArticle } from './read-article';

/** What a page is to us; `read` where its article is one that the engine can attribute. */
export type PageState = 'read' | 'not-article' | 'language-not-read' | 'empty';

/** Everything that reading a page gave. */
export interface ReadPage {
  readonly state: PageState;
  /** With the language that was decided upon. */
  readonly metadata: PageMetadata & { readonly language: string };
  /** Null where the page has no text or is no article. */
  readonly page: PageArticle | null;
}

/** How a page is to be read. */
export interface ReadOptions {
  /** The page's address, from the browser. */
  readonly url: string;
  /** True where the reader asked for it: the gate is not. */
  readonly isWanted: boolean;
  /** What the page said of itself at an address that it has left without a new page; null where it has not. */
  readonly before: PageMetadata | null;
}

/** Reads a page's article and what the page says of itself, unless the gate refuses it. Changes nothing on the page. */
export function readPage(document: Document, { url, isWanted, before }: ReadOptions): ReadPage {
  const metadata = freshMetadata(document, readMetadata(document, url), before);
  const claimed = { ...metadata, language: metadata.language ?? 'und' };
  if (!isWanted && !judgePage(document, url).article) {
    return { state: 'not-article', metadata: claimed, page: null };
  }
  const page = readArticle(document, metadata.title, metadata.isLive, (text) =>
    decideLanguage(metadata.language, text),
  );
  if (!page) return { state: 'empty', metadata: claimed, page: null };
  const { language } = page.article;
  // Rules of English say nothing about other languages.
  const state = /^en\b/i.test(language) ? 'read' : 'language-not-read';
  return { state, metadata: { ...metadata, language }, page };
}

/**
 * What still holds after in-page navigation: many sites leave the first article's data in the head, and its canonical
 * address would make the second article the first.
 */
function freshMetadata(
  document: Document,
  metadata: PageMetadata,
  before: PageMetadata | null,
): PageMetadata {
  if (before === null || metadata.canonicalUrl !== before.canonicalUrl) return metadata;
  const fresh = { ...metadata, canonicalUrl: null };
  // The title is that of a heading where the data and a heading agree.
  const heading = document.querySelector('article h1, main h1, h1')?.textContent ?? '';
  const title = (heading.trim() === '' ? document.title : heading).replace(/\s+/g, ' ').trim();
  if (title === metadata.title) return fresh;
  return { ...fresh, title, authors: [], published: null, modified: null, isLive: false };
}
