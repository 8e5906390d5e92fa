import type { PageReading } from '@/messages';
import { type ReadPage, readPage } from '@/page/read-page';
import { inSlices } from '@/page/slices';
import { pageDocument } from './page-document';

/** Reads the page, whatever it looks like; with what is told of it. */
export async function readWhatever(): Promise<{
  read: ReadPage;
  told: Pick<PageReading, 'state' | 'metadata'>;
}> {
  const options = { url: location.href, isWanted: true, before: null };
  const read = await inSlices(readPage(pageDocument, options));
  const { isLive, ...metadata } = read.metadata;
  return { read, told: { state: read.state, metadata } };
}
