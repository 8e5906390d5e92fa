import { useState } from 'preact/hooks';
import { certaintyOf } from '@/components/certainty';
import { SaidFacts } from '@/components/detail/said-facts';
import { Evidence } from '@/components/evidence';
import type { JudgedQuotation } from '@/components/quotation-facts';

/** How we know of a quotation that is not saved: there is nothing to decide about it. */
export function UnsavedDetails({
  quotation,
  guessThreshold,
}: {
  readonly quotation: JudgedQuotation;
  readonly guessThreshold: number;
}) {
  return (
    <div class="detail">
      <SaidFacts quotation={quotation} certainty={certaintyOf(quotation, guessThreshold)} />
      <Evidence quotation={quotation} />
    </div>
  );
}

/** Whether the details of something are open. */
export function useOpen() {
  const [isOpen, onToggle] = useState(false);
  return { isOpen, onToggle };
}
