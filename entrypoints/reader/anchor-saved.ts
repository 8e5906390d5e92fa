import type { Article, Span } from '@/engine';
import { anchorQuotations } from '@/page/anchoring/anchor-quotations';
import { sameQuotations } from '@/page/anchoring/same-quotations';
import type { Anchor } from '@/page/anchoring/saved-words';
import { withinTime } from '@/page/anchoring/within-time';
import { contextOf } from '@/page/context';
import { selectorOf } from '@/page/selectors';
import { inSlices, pause, type Slices } from '@/page/slices';
import type { SoughtQuotation } from '@/storage/reading/quotations-of-article';
import type { PartSelector, QuotationAnchor, ReadQuotation } from '@/storage/records';

/**
 * What finding saved quotations again may take, in ms: at a stretch, and in all. Real pages take less than 50 on a quiet
 * machine; a busy one gets more time, in slices, rather than an incomplete answer.
 */
const SLICE = 8;
const TOTAL = 250;

type Read = Pick<ReadQuotation, 'parts' | 'context'>;
type Sought = Pick<SoughtQuotation, 'id' | 'parts' | 'context'>;
type StandsElsewhere = (parts: SoughtQuotation['parts']) => boolean;

/**
 * Finds the saved quotations of an article again in its text, and says which of those that were read they are. Those of
 * which nothing certain is known are left out.
 *
 * @param standsElsewhere whether words are on the page beside the article: those are not called gone
 */
export async function anchorSaved(
  article: Article,
  read: readonly Read[],
  sought: readonly Sought[],
  standsElsewhere: StandsElsewhere,
): Promise<readonly QuotationAnchor[]> {
  if (sought.length === 0) return [];
  const quoted = read.flatMap(({ parts }) => parts);
  const anchors = await withinTime(anchorQuotations(article.text, sought, quoted), {
    slice: SLICE,
    total: TOTAL,
    now: () => performance.now(),
    rest: pause,
  });
  return inSlices(told(article, read, sought, anchors, standsElsewhere));
}

function* told(
  article: Article,
  read: readonly Read[],
  sought: readonly Sought[],
  anchors: readonly Anchor[],
  standsElsewhere: StandsElsewhere,
): Slices<readonly QuotationAnchor[]> {
  const same = yield* sameQuotations(
    anchors.map(({ spans }) => spans),
    read.map(({ parts }) => parts),
  );
  const all: QuotationAnchor[] = [];
  for (const [nth, { id, state, spans }] of anchors.entries()) {
    yield;
    if (state === 'unclear') continue;
    const before = sought[nth];
    if (state === 'missing' && standsElsewhere(before?.parts ?? [])) continue;
    const { same: index = null, within = [] } = same[nth] ?? {};
    const again = index === null ? null : (read[index] ?? null);
    const parts = selectorsOf(article, spans, again);
    all.push({
      id,
      parts,
      // A new one is kept with new words alone; to look for sentences is what costs most here.
      context:
        before && isWordedAs(before.parts, parts) ? before.context : contextAround(article, spans, again),
      quotations: index === null ? within : [index, ...within],
      isSame: index !== null,
    });
  }
  return all;
}

/** Those of the quotation itself where it stands in the same place: they are neither kept nor sent twice. */
function selectorsOf({ text }: Article, spans: readonly Span[], again: Read | null): readonly PartSelector[] {
  const isThere =
    again?.parts.length === spans.length &&
    again.parts.every(({ start, end }, i) => start === spans[i]?.start && end === spans[i]?.end);
  return isThere ? again.parts : spans.map((span) => selectorOf(text, span));
}

function isWordedAs(some: readonly PartSelector[], others: readonly PartSelector[]): boolean {
  return some.length === others.length && some.every(({ exact }, i) => exact === others[i]?.exact);
}

function contextAround(article: Article, spans: readonly Span[], again: Read | null): string {
  if (again) return again.context;
  return spans.length === 0 ? '' : contextOf(article, { parts: spans, cue: null, mention: null });
}
