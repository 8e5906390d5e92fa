import { attributeQuotations, type Quotation } from '@/engine';
import { judgePage } from './gate';
import { decideLanguage } from './language';
import { type PageMetadata, readMetadata } from './metadata';
import { type PageArticle, readArticle } from './read-article';

/** What a page is to us. */
export type PageState = 'read' | 'not-article' | 'language-not-read' | 'empty';

/** Everything that reading a page gave. */
export interface ReadPage {
  readonly state: PageState;
  /** With the language that was decided upon. */
  readonly metadata: PageMetadata & { readonly language: string };
  /** Null where the page has no text or is no article. */
  readonly page: PageArticle | null;
  /** In reading order, without scare quotes. */
  readonly quotations: readonly Quotation[];
}

/** More quotations than this are not kept: no article has as many, and the page stays usable. */
const MAX_QUOTATIONS = 2000;

/** Reads a page from end to end, unless the gate refuses it; with `isWanted` also then. Changes nothing on the page. */
export function readPage(document: Document, url: string, isWanted: boolean): ReadPage {
  const metadata = readMetadata(document, url);
  const claimed = { ...metadata, language: metadata.language ?? 'und' };
  if (!isWanted && !judgePage(document).article) {
    return { state: 'not-article', metadata: claimed, page: null, quotations: [] };
  }
  const page = readArticle(document, metadata.title, metadata.isLive, (text) =>
    decideLanguage(metadata.language, text),
  );
  if (!page) return { state: 'empty', metadata: claimed, page: null, quotations: [] };
  const { language } = page.article;
  const found = { metadata: { ...metadata, language }, page };
  // Rules of English say nothing about other languages.
  if (!/^en\b/i.test(language)) return { ...found, state: 'language-not-read', quotations: [] };
  const quotations = attributeQuotations(page.article).filter((quotation) => quotation.kind !== 'scare');
  return { ...found, state: 'read', quotations: quotations.slice(0, MAX_QUOTATIONS) };
}
