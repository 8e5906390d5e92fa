import { i18n } from '#i18n';
import type { PartSelector, QuotationRecord } from '@/storage/records';
import { dateWords } from './date-words';

type Followed = Pick<QuotationRecord, 'savedAt' | 'parts' | 'laterWordings' | 'missingSince'>;

/** What has become of the words on their page, as facts: in words, where anything has. */
export function FateFacts({ quotation }: { readonly quotation: Followed }) {
  const { laterWordings, missingSince } = quotation;
  return (
    <>
      {laterWordings && <span class="fact-fate">{i18n.t('quotation_changed')}</span>}
      {missingSince !== undefined && (
        <span class="fact-fate">{i18n.t('quotation_gone', [dateWords(missingSince) ?? ''])}</span>
      )}
    </>
  );
}

/** All wordings of a quotation that changed, each with its date; nothing where it never did. */
export function Wordings({ quotation }: { readonly quotation: Followed }) {
  const { savedAt, parts, laterWordings } = quotation;
  if (!laterWordings) return null;
  return (
    <span class="wordings">
      <Wording date={i18n.t('quotation_saved_on', [dateWords(savedAt) ?? ''])} parts={parts} />
      {laterWordings.map(({ parts: later, readAt }) => (
        <Wording key={readAt} date={i18n.t('quotation_read_on', [dateWords(readAt) ?? ''])} parts={later} />
      ))}
    </span>
  );
}

function Wording({ date, parts }: { readonly date: string; readonly parts: readonly PartSelector[] }) {
  return (
    <span class="wording">
      <span class="wording-date">{date}</span>{' '}
      <span class="wording-words">
        “<bdi>{parts.map((part) => part.exact).join(' … ')}</bdi>”
      </span>
    </span>
  );
}
