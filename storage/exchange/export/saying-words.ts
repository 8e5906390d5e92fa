import type { QuotationRecord } from '../../records';

/** How and where the article says that it was said: `told`, `on X`. */
export function sayingWords({ cue, channel }: QuotationRecord): string {
  return [cue, channel].filter(Boolean).join(' ');
}
