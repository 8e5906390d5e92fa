import type { ArticleRecord, QuotationRecord } from '../records';
import { foldWords } from './fold-words';
import type { ShelvedQuotation } from './shelf';

/** Returns what searching and sorting need of a saved quotation of this article. */
export function shelvedQuotation(record: QuotationRecord, article: ArticleRecord): ShelvedQuotation {
  const wordings = [record, ...(record.laterWordings ?? [])].map(({ parts }) =>
    parts.map((part) => foldWords(part.exact)).join(' '),
  );
  const note = foldWords(record.annotation?.note ?? '');
  const published = Date.parse(article.published ?? '');
  return {
    id: record.id,
    articleId: record.articleId,
    outlet: article.outlet,
    published: Number.isNaN(published) ? null : published,
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
