import type { Article, Quotation, Span } from '@/engine';
import { anchorQuotations } from '@/page/anchoring/anchor-quotations';
import { inSlices } from '@/page/anchoring/in-slices';
import { sameQuotations } from '@/page/anchoring/same-quotations';
import { contextOf } from '@/page/context';
import { selectorOf } from '@/page/selectors';
import type { SoughtQuotation } from '@/storage/reading/quotations-of-article';
import type { QuotationAnchor } from '@/storage/records';

/**
 * What finding saved quotations again may take, in ms: at a stretch, and in all. Real pages take less than 50 on a quiet
 * machine; a busy one gets more time, in slices, rather than an incomplete answer.
 */
const SLICE = 8;
const TOTAL = 250;

/**
 * Finds the saved quotations of an article again in its text, and says which of those that were read they are. Those of
 * which nothing certain is known are left out.
 *
 * @param standsElsewhere whether words are on the page beside the article: those are not called gone
 */
export async function anchorSaved(
  article: Article,
  read: readonly Quotation[],
  sought: readonly Pick<SoughtQuotation, 'id' | 'parts'>[],
  standsElsewhere: (parts: SoughtQuotation['parts']) => boolean,
): Promise<readonly QuotationAnchor[]> {
  const quoted = read.flatMap(({ parts }) => parts);
  const anchors = await inSlices(anchorQuotations(article.text, sought, quoted), {
    slice: SLICE,
    total: TOTAL,
    now: () => performance.now(),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const same = sameQuotations(
    anchors.map(({ spans }) => spans),
    read.map(({ parts }) => parts),
  );
  return anchors.flatMap(({ id, state, spans }, nth): QuotationAnchor[] => {
    if (state === 'unclear') return [];
    if (state === 'missing' && standsElsewhere(sought[nth]?.parts ?? [])) return [];
    const { same: index = null, within = [] } = same[nth] ?? {};
    return [
      {
        id,
        parts: spans.map((span) => selectorOf(article.text, span)),
        context: contextAround(article, index === null ? undefined : read[index], spans),
        quotations: index === null ? within : [index, ...within],
        isSame: index !== null,
      },
    ];
  });
}

function contextAround(article: Article, quotation: Quotation | undefined, spans: readonly Span[]): string {
  if (quotation) return contextOf(article, quotation);
  return spans.length === 0 ? '' : contextOf(article, { parts: spans, cue: null, mention: null });
}
