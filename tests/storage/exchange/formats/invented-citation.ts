import { citationOf } from '@/storage/exchange/formats/citation';
import type { CitationWords } from '@/storage/exchange/formats/citation-words';
import type { ArticleRecord, QuotationRecord } from '@/storage/records';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { person, quotation } from '../../invented';

/** What the interface says in English. */
export const WORDS: CitationWords = {
  standing: {
    sure: 'attribution: sure, not checked',
    likely: 'attribution: likely, not checked',
    guess: 'attribution: a guess, not checked',
    confirmed: 'confirmed by the reader',
    corrected: 'corrected by the reader',
    rejected: 'rejected by the reader',
    added: 'added by the reader',
  },
  unknownSpeaker: 'speaker unknown',
  listed: (speakers) => new Intl.ListFormat('en-GB').format([...speakers]),
  indirect: 'in the article’s words',
  translated: 'translated',
  changed: 'worded otherwise since',
  post: (url) => `from the post ${url}`,
  entry: (time) => `entry of ${time}`,
  negated: (words) => `not said: ${words}`,
  hedge: (words) => `“${words}”`,
  via: (name) => `passed on by ${name}`,
  onBehalfOf: (name) => `for ${name}`,
  gone: (day) => `gone since ${day}`,
  seen: (day) => `seen on ${day}`,
};

/** A saved quotation of an invented article; the changes replace fields. */
export function saved(
  words: string,
  changes: Partial<QuotationRecord> = {},
  article: Partial<ArticleRecord> = {},
): SavedQuotation {
  const read = quotation(words, 'Ana Petrova', { sources: [person('Ana Petrova', 'mayor of Hull')] });
  return {
    quotation: {
      ...read,
      ...{ v: 1, id: 'd5b396b17ca95310', articleId: '0000000000000001', speakerIds: ['00000000000000aa'] },
      ...{ status: 'auto', savedAt: '2024-11-02T08:00:00.000Z', deletedAt: null },
      ...changes,
    },
    article: {
      ...{
        v: 1,
        id: '0000000000000001',
        url: 'https://harbour-post.example/2024/bridge',
        canonicalUrl: null,
      },
      ...{
        title: 'Harbour bridge closes for repairs',
        outlet: 'The Harbour Post',
        authors: ['Mara Lindqvist'],
      },
      ...{ published: '2024-11-01T20:10:00Z', modified: null, language: 'en-GB' },
      ...{ firstReadAt: '2024-11-02T08:00:00.000Z', lastReadAt: '2024-11-02T08:00:00.000Z' },
      ...article,
    },
  };
}

/** The same as it is cited. */
export const cited = (...given: Parameters<typeof saved>) => citationOf(saved(...given), WORDS, 0.7);
