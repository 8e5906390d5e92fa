import { cleanLine } from './clean-line';
import { judgePage } from './gate';
import { decideLanguage, isReadLanguage } from './language';
import { type PageMetadata, printedHeadline, readMetadata } from './metadata';
import { type PageArticle, readArticle } from './read-article';
import type { Slices } from './slices';

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
export function* readPage(
  document: Document,
  { url, isWanted, before }: ReadOptions,
): Slices<ReadPage, PageArticle | null> {
  const metadata = freshMetadata(document, readMetadata(document, url), before);
  const claimed = { ...metadata, language: metadata.language ?? 'und' };
  if (!isWanted && !judgePage(document, url).article) {
    return { state: 'not-article', metadata: claimed, page: null };
  }
  yield;
  const page = yield* readArticle(document, metadata.title, metadata.isLive, (text) =>
    decideLanguage(metadata.language, text),
  );
  if (!page) return { state: 'empty', metadata: claimed, page: null };
  const { language } = page.article;
  // Rules of English say nothing about other languages.
  const state = isReadLanguage(language) ? 'read' : 'language-not-read';
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
  const title = printedTitle(document);
  // The data is of this article after all where it and a heading agree.
  if (title === metadata.title) return fresh;
  return { ...fresh, title, authors: [], published: null, modified: null, isLive: false };
}

/** The heading that the window's title names, where several articles stand on the page; else the first one. */
function printedTitle(document: Document): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => cleanLine(heading.textContent ?? ''))
    .filter((heading) => heading !== '');
  return printedHeadline(headings, document.title) ?? headings[0] ?? cleanLine(document.title);
}
