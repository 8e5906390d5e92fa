/**
 * The part of the library's code that popup and panel load after their first frame: the page in the tab is shown without
 * it. It is more than half of all their code. Pages that need it at once have it already, and wait for nothing.
 */
export { subscribe } from '@/storage/live-query';
export { keepSavingToday } from '@/storage/reading/daily-limit';
export { savedAmong } from '@/storage/reading/quotations-of-article';
export { saveReading } from '@/storage/reading/save-reading';
export { observeLibraryIndex } from '@/storage/search/observe-library-index';
export { countQuotations, recentQuotations } from '@/storage/search/recent-quotations';
export { quotationsById } from '@/storage/search/saved-quotation';
export { alsoIn } from '@/storage/statements/also-in';
