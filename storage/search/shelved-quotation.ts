import type { ArticleRecord, QuotationRecord } from '../records';
import { foldWords } from './fold-words';
import type { ShelvedQuotation } from './shelf';

/** Returns what searching and sorting need of a saved quotation of this article. */
export function shelvedQuotation(record: QuotationRecord, article: ArticleRecord): ShelvedQuotation {
  const wordings = [record, ...(record.laterWordings ?? [])].map(({ parts }) =>
    parts.map((part) => foldWords(part.exact)).join(' '),
  );
  const note = foldWords(record.annotation?.note ?? '');
  return {
    id: record.id,
    articleId: record.articleId,
    ...articleFacts(article),
    saved: Date.parse(record.savedAt) || 0,
    start: record.parts[0]?.start ?? 0,
    kind: record.kind,
    status: record.status,
    speakerIds: record.speakerIds,
    tags: record.annotation?.tags ?? [],
    words: [...new Set([...wordings, note])]
      .filter((line) => line !== '')
      .map((line) => ` ${line} `)
      .join('\n'),
  };
}

/** What an article gives its quotations. */
export function articleFacts({
  outlet,
  published,
}: ArticleRecord): Pick<ShelvedQuotation, 'outlet' | 'published'> {
  const time = Date.parse(published ?? '');
  return { outlet, published: Number.isNaN(time) ? null : time };
}
