import { database } from '../database';
import { type ArticleIdentity, isSameArticleAddress } from './article-identity';

/**
 * True where another article is saved under the id of this one. An id is 64 bits of a hash that is none for secrecy
 * (storage/hash.ts): a page that tries can be at an address with the id of another's, and is then neither read nor written for.
 */
export async function isAnothers({ id, url }: ArticleIdentity): Promise<boolean> {
  const known = await database.articles.get(id);
  return known !== undefined && !isSameArticleAddress(known.url, url);
}
