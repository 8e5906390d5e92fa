import { database } from '../database';
import type { ArticleRecord } from '../records';
import { type ArticleIdentity, isSameArticleAddress } from './article-identity';

/**
 * True where another article is saved under the id of this one. An id is 64 bits of a hash that is none for secrecy
 * (storage/hash.ts): a page that tries can be at an address with the id of another's, and is then neither read nor written for.
 */
export async function isAnothers(identity: ArticleIdentity): Promise<boolean> {
  return isAnothersRow(await database.articles.get(identity.id), identity);
}

/** The same of the row that is saved under its id, if there is one. */
export function isAnothersRow(known: ArticleRecord | undefined, { url }: ArticleIdentity): boolean {
  return known !== undefined && !isSameArticleAddress(known.url, url);
}
