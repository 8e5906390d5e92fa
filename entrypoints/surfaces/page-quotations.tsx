import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { AlsoInFact } from '@/components/comparison/also-in-fact';
import { countedWords } from '@/components/counted-words';
import type { JudgedQuotation } from '@/components/quotation-facts';
import { QuotationItem } from '@/components/quotation-item';
import { reasonSentence } from '@/components/reason-sentence';
import { SpeakerGroup } from '@/components/speaker-group';
import { FateFacts, Wordings } from '@/components/wordings';
import type { Reason } from '@/engine';
import type { PageReading } from '@/messages';
import type { AlsoIn, QuotationRecord, ReadQuotation } from '@/storage/records';
import { groupBySpeaker, type Placed } from './group-by-speaker';
import type { PageViewProps } from './page-view';
import { UnsavedDetails, useOpen } from './unsaved-details';
import { useAlsoIn } from './use-also-in';
import { useStayInView } from './use-in-view';

interface OfPage extends PageViewProps {
  readonly page: PageReading;
}

/** The page's quotations by speaker; below them those of nobody known and those that the reader rejected, folded. */
export function PageQuotations(props: OfPage) {
  const { page, saved } = props;
  const ids = useMemo(() => [...(saved?.keys() ?? [])], [saved]);
  const also = useAlsoIn(ids);
  const judged = page.quotations.map((quotation, index) => judgedBy(quotation, savedOf(props, index)));
  const { groups, unknown, rejected } = groupBySpeaker(judged);
  useStayInView(props.inView);
  const item = (placed: Placed) => <PageItem key={placed.index} {...props} {...placed} also={also} />;
  return (
    <>
      {groups.map(({ id, speaker, quotations }) => (
        <SpeakerGroup key={id} id={id} {...speaker} count={quotations.length}>
          {quotations.map(item)}
        </SpeakerGroup>
      ))}
      {unknown.length > 0 && (
        <details class="folded">
          <summary>{countedWords('popup_unknown', unknown.length)}</summary>
          <ul>{unknown.map(item)}</ul>
        </details>
      )}
      {rejected.length > 0 && (
        <details class="folded">
          <summary>{countedWords('popup_rejected', rejected.length)}</summary>
          <ul>{rejected.map(item)}</ul>
        </details>
      )}
    </>
  );
}

/** The page's nth quotation as the library holds it; null where it does not. */
function savedOf({ page, saved }: OfPage, index: number): QuotationRecord | null {
  const id = page.outcome?.ok ? page.outcome.value.ids[index] : null;
  return (id != null && saved?.get(id)) || null;
}

/** Its id in the library; until the library is read, as the page knows it, so that no early key is lost. */
function idOf({ page, saved }: OfPage, record: QuotationRecord | null, index: number): string | null {
  if (saved !== null || !page.outcome?.ok) return record?.id ?? null;
  return page.outcome.value.ids[index] ?? null;
}

/** A quotation of the page with what the reader decided about it. */
function judgedBy(quotation: ReadQuotation, record: QuotationRecord | null): JudgedQuotation {
  if (!record || record.status === 'auto') return quotation;
  const { sources, status, decision } = record;
  return { ...quotation, sources, status, ...(decision && { decision }) };
}

function PageItem(props: OfPage & Placed & { readonly also: ReadonlyMap<string, AlsoIn> }) {
  const { quotation, index, page, guessThreshold, saved, onShow, onDelete, onUndecide, details } = props;
  const record = savedOf(props, index);
  const id = idOf(props, record, index);
  const open = useOpen();
  const unsaved = {
    ...open,
    body: () => <UnsavedDetails quotation={quotation} guessThreshold={guessThreshold} />,
  };
  const wasSaved = page.outcome?.ok === true && page.outcome.value.ids[index] != null;
  return (
    <QuotationItem
      quotation={quotation}
      certainty={certaintyOf(quotation, guessThreshold)}
      after={
        <>
          {quotation.sources.length === 0 && !quotation.status && <WhyNobody reasons={quotation.reasons} />}
          {wasSaved && saved !== null && !record && <span>{i18n.t('quotation_not_saved')}</span>}
          {record && <FateFacts quotation={record} />}
          {record && <AlsoInFact alsoIn={props.also.get(record.id)} />}
        </>
      }
      below={record && <Wordings quotation={record} />}
      id={id}
      isInView={props.inView.has(index)}
      details={id === null ? unsaved : details.of(id)}
      onOpen={() => onShow(index)}
      onDelete={id === null ? undefined : () => onDelete(id)}
      onUndecide={record?.decision ? () => onUndecide(record.id) : undefined}
    />
  );
}

/** An honest “nobody” gives its reason too. */
function WhyNobody({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <>
      {reasons.map((reason) => (
        <span key={reason.id}>{reasonSentence(reason)}</span>
      ))}
    </>
  );
}
