import { unclobbered } from '@/page/unclobbered';

/** The page's document, whatever the page has named its elements. */
export const pageDocument = unclobbered(document);
