import { isReadLanguage } from '@/page/language';
import type { PageArticle } from '@/page/read-article';
import { type ReadOptions, type ReadPage, readPage } from '@/page/read-page';
import { isSameArticle } from '@/page/same-article';
import { inSlices } from '@/page/slices';
import { pageDocument } from './page-document';

/** What is known of the page before it is read again. */
export interface ReadAgain extends Omit<ReadOptions, 'isWanted'> {
  /** What was read last; null where nothing was. */
  readonly known: ReadPage | null;
  /** Whether the page is at another address since. */
  readonly isElsewhere: boolean;
  /** Whether the reader wants the page read, whatever it looks like. */
  readonly isWanted: boolean;
  /** Whether it need not be judged, since it was let through where it is. */
  readonly isLetIn: boolean;
  /** Is given the beginning of a very long article that the engine reads and nothing is known of; the rest waits for it. */
  onBeginning(beginning: PageArticle): Promise<void>;
}

/** Reads what is on the page now, and tells whether it is the article that was read last. */
export async function readAgain(page: ReadAgain): Promise<{ read: ReadPage; isSame: boolean }> {
  const { known, url, before } = page;
  const isWanted = page.isWanted || page.isLetIn;
  const read = await inSlices(readPage(pageDocument, { url, before, isWanted }), async (beginning) => {
    if (known !== null || !beginning || !isReadLanguage(beginning.article.language)) return;
    await page.onBeginning(beginning);
  });
  const isSame = known !== null && isSameArticle(known, read);
  if (!page.isElsewhere || isSame || !page.isWanted) return { read, isSame };
  // Somebody wanted the article that was here, not any that comes after it.
  return { read: await inSlices(readPage(pageDocument, { url, before, isWanted: false })), isSame };
}
