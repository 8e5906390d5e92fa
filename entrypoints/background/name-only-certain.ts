import type { Quotation } from '@/engine';
import { certaintyOf } from '@/page/certainty';
import type { LeastCertain } from '@/storage/settings';

const STEPS: readonly LeastCertain[] = ['guess', 'likely', 'sure'];

/**
 * The quotation as the reader wants it answered: a speaker who is less certain than he asked for is not named, and the
 * reason tells whom it would have named. So it is not marked, listed under that name or saved, wherever it is shown.
 */
export function nameOnlyCertain(quotation: Quotation, least: LeastCertain): Quotation {
  if (quotation.sources.length === 0) return quotation;
  if (STEPS.indexOf(certaintyOf(quotation)) >= STEPS.indexOf(least)) return quotation;
  const { onBehalfOf, ...rest } = quotation;
  const names = quotation.sources.map(({ name }) => name);
  return { ...rest, sources: [], antecedents: [], reasons: [{ id: 'not-certain', words: names }] };
}
