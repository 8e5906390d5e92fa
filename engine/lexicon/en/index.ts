import type { Language } from '../language';

/** The language of the rules themselves: what its words are stands in this folder's lists, which the rules read. */
export const english: Language = { tag: 'en', glossary: null };
