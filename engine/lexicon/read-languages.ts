/**
 * The languages that the engine reads, as primary subtags. By itself, so that the page's scripts know them without loading
 * any words; `languages.ts` must name the same.
 */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr']);
