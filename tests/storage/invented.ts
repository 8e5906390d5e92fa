import type { ArticleReading, QuotedSource, ReadQuotation } from '@/storage/records';

/** An invented person as the engine names one. */
export function person(name: string, role: string | null = null): QuotedSource {
  return { name, kind: 'person', role };
}

/** An invented quotation; `changes` replace fields of it. */
export function quotation(words: string, name: string, changes: Partial<ReadQuotation> = {}): ReadQuotation {
  return {
    kind: 'direct',
    parts: [{ exact: words, prefix: 'Then “', suffix: '” she said.', start: 10, end: 10 + words.length }],
    sources: [person(name)],
    mention: name,
    cue: 'said',
    context: `Then “${words}” ${name} said.`,
    confidence: 0.9,
    sure: true,
    reasons: [{ id: 'cue-after', words: ['said', name] }],
    antecedents: [],
    ...changes,
  };
}

/** An invented article with these quotations. */
export function reading(
  quotations: readonly ReadQuotation[],
  metadata: Partial<ArticleReading['metadata']> = {},
): ArticleReading {
  return {
    metadata: {
      canonicalUrl: null,
      title: 'Harbour bridge closes for repairs',
      outlet: 'The Harbour Post',
      authors: ['Mara Lindqvist'],
      published: '2024-11-01T20:10:00Z',
      modified: null,
      language: 'en-GB',
      ...metadata,
    },
    quotations,
  };
}

/** Where the invented articles stand. */
export const ORIGIN = { url: 'https://harbour-post.example/2024/bridge', incognito: false };
