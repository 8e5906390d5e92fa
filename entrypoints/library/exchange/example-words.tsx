import { i18n } from '#i18n';
import type { QuotationRecord } from '@/storage/records';

/** UTF-16 units of an example. */
const LONGEST = 140;

/** A few quotations, each in a line: the beginning of its words, and who said it. */
export function ExampleWords({ quotations }: { readonly quotations: readonly QuotationRecord[] }) {
  if (quotations.length === 0) return null;
  return (
    <ul class="exchange-examples">
      {quotations.map(({ id, parts, sources }) => (
        <li key={id}>
          <q dir="auto">{beginning(parts.map(({ exact }) => exact).join(' … '))}</q> —{' '}
          <bdi>{sources.map(({ name }) => name).join(', ') || i18n.t('quotation_unknown_speaker')}</bdi>
        </li>
      ))}
    </ul>
  );
}

function beginning(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}
