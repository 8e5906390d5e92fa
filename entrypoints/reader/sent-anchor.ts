import type { SentReading } from '@/messages';
import type { QuotationAnchor, ReadQuotation } from '@/storage/records';

type SentAnchor = NonNullable<SentReading['anchors']>[number];

/** An anchor as it is sent: without what the background takes from the quotation itself (background/whole-anchors.ts). */
export function sentAnchor(anchor: QuotationAnchor, read: readonly ReadQuotation[]): SentAnchor {
  const { parts, context, ...place } = anchor;
  const again = anchor.isSame ? read[anchor.quotations[0] ?? -1] : undefined;
  return again && parts === again.parts && context === again.context ? place : anchor;
}
