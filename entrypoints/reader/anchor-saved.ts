import type { Article, Quotation, Span } from '@/engine';
import { anchorQuotations } from '@/page/anchoring/anchor-quotations';
import { sameQuotations } from '@/page/anchoring/same-quotations';
import { withinTime } from '@/page/anchoring/within-time';
import { contextOf } from '@/page/context';
import { selectorOf } from '@/page/selectors';
import { inSlices, pause, type Slices } from '@/page/slices';
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
  sought: readonly Pick<SoughtQuotation, 'id' | 'parts' | 'context'>[],
  standsElsewhere: (parts: SoughtQuotation['parts']) => boolean,
): Promise<readonly QuotationAnchor[]> {
  if (sought.length === 0) return [];
  const quoted = read.flatMap(({ parts }) => parts);
  const anchors = await withinTime(anchorQuotations(article.text, sought, quoted), {
    slice: SLICE,
    total: TOTAL,
    now: () => performance.now(),
    rest: pause,
  });
  const same = sameQuotations(
    anchors.map(({ spans }) => spans),
    read.map(({ parts }) => parts),
  );
  function* told(): Slices<readonly QuotationAnchor[]> {
    const all: QuotationAnchor[] = [];
    for (const [nth, { id, state, spans }] of anchors.entries()) {
      yield;
      if (state === 'unclear') continue;
      const before = sought[nth];
      if (state === 'missing' && standsElsewhere(before?.parts ?? [])) continue;
      const { same: index = null, within = [] } = same[nth] ?? {};
      const parts = spans.map((span) => selectorOf(article.text, span));
      all.push({
        id,
        parts,
        // A new one is kept with new words alone; to look for sentences is what costs most here.
        context:
          before?.parts.length === parts.length &&
          parts.every((part, i) => part.exact === before.parts[i]?.exact)
            ? before.context
            : contextAround(article, index === null ? undefined : read[index], spans),
        quotations: index === null ? within : [index, ...within],
        isSame: index !== null,
      });
    }
    return all;
  }
  return inSlices(told());
}

function contextAround(article: Article, quotation: Quotation | undefined, spans: readonly Span[]): string {
  if (quotation) return contextOf(article, quotation);
  return spans.length === 0 ? '' : contextOf(article, { parts: spans, cue: null, mention: null });
}
