import type { ReadPage } from './read-page';

/** True where the words are the same: then the article is the same, whatever its address and the page's data say now. */
export function isSameArticle(one: ReadPage, other: ReadPage): boolean {
  if (one.page === null || other.page === null) return false;
  return one.page.article.text === other.page.article.text && one.state === other.state;
}
