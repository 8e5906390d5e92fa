import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { AlsoInFact } from '@/components/comparison/also-in-fact';
import { EmptyState } from '@/components/empty-state';
import { Notice, TroubleNotice } from '@/components/notice';
import type { JudgedQuotation } from '@/components/quotation-facts';
import { QuotationItem } from '@/components/quotation-item';
import { reasonSentence } from '@/components/reason-sentence';
import { SpeakerGroup } from '@/components/speaker-group';
import { FateFacts, Wordings } from '@/components/wordings';
import type { Reason } from '@/engine';
import type { PageReading } from '@/messages';
import type { AlsoIn, QuotationRecord, ReadQuotation } from '@/storage/records';
import type { BesideKind } from './beside-page';
import type { ListsUse } from './beside-views';
import { GoneList } from './gone-list';
import { groupBySpeaker, type Placed } from './group-by-speaker';
import type { TabReading } from './read-tab';
import { UnsavedDetails, useOpen } from './unsaved-details';
import { useAlsoIn } from './use-also-in';
import { useStayInView } from './use-in-view';

export interface PageViewProps extends ListsUse {
  readonly kind: BesideKind;
  readonly reading: TabReading;
  /** What the library holds of the page's quotations now, by id; null until that is known. */
  readonly saved: ReadonlyMap<string, QuotationRecord> | null;
  /** Whether all sites may be read, not only the page on which the popup was opened. */
  readonly isAllowed: boolean;
  readonly onRead: (anyway: boolean) => void;
  readonly onAllow: () => void;
  readonly onSave: () => void;
  readonly onShow: (index: number) => void;
  /** Which of the reading's quotations one sees on the page, where that is known. */
  readonly inView: ReadonlySet<number>;
}

/** What was found on the page in the tab, or why there is nothing. */
export function PageView(props: PageViewProps) {
  const { kind, reading, onRead, onAllow } = props;
  switch (reading.state) {
    case 'reading':
      return (
        <p class="state state-text" role="status">
          {i18n.t('popup_reading')}
        </p>
      );
    case 'slow':
      return (
        <EmptyState
          title={i18n.t('popup_slow_title')}
          text={i18n.t('popup_slow_text')}
          action={{ label: i18n.t('popup_try_again'), onAct: () => onRead(false) }}
        />
      );
    case 'not-allowed':
      return (
        <EmptyState
          title={i18n.t('popup_allow_title')}
          text={i18n.t(kind === 'panel' ? 'panel_allow_text' : 'popup_allow_text')}
          action={{ label: i18n.t('popup_allow'), onAct: onAllow }}
        />
      );
    case 'unreadable':
      return <EmptyState title={i18n.t('popup_unreadable_title')} text={i18n.t('popup_unreadable_text')} />;
    case 'failed':
      return <EmptyState title={i18n.t('popup_failed_title')} text={i18n.t('popup_failed_text')} />;
    case 'done':
      return <FoundView {...props} page={reading.page} />;
  }
}

function FoundView(props: PageViewProps & { readonly page: PageReading }) {
  const { page, onRead } = props;
  if (page.state === 'not-article') {
    return (
      <EmptyState
        title={i18n.t('popup_not_article_title')}
        text={i18n.t('popup_not_article_text')}
        action={{ label: i18n.t('popup_read_anyway'), onAct: () => onRead(true) }}
      />
    );
  }
  if (page.state === 'language-not-read') {
    return <EmptyState title={i18n.t('popup_language_title')} text={i18n.t('popup_language_text')} />;
  }
  if (page.quotations.length === 0) {
    return (
      <>
        <EmptyState title={i18n.t('popup_empty_title')} text={i18n.t('popup_empty_text')} />
        <GoneList {...props} />
      </>
    );
  }
  return <QuotationsBySpeaker {...props} />;
}

function QuotationsBySpeaker(props: PageViewProps & { readonly page: PageReading }) {
  const { page, saved } = props;
  const ids = useMemo(() => [...(saved?.keys() ?? [])], [saved]);
  const also = useAlsoIn(ids);
  const judged = page.quotations.map((quotation, index) => judgedBy(quotation, savedOf(props, index)));
  const { groups, unknown, rejected } = groupBySpeaker(judged);
  useStayInView(props.inView);
  const item = (placed: Placed) => <PageItem key={placed.index} {...props} {...placed} also={also} />;
  return (
    <>
      <OutcomeNotice {...props} />
      {groups.map(({ id, speaker, quotations }) => (
        <SpeakerGroup key={id} id={id} {...speaker} count={quotations.length}>
          {quotations.map(item)}
        </SpeakerGroup>
      ))}
      {unknown.length > 0 && (
        <details class="folded">
          <summary>{i18n.t('popup_unknown', unknown.length)}</summary>
          <ul>{unknown.map(item)}</ul>
        </details>
      )}
      {rejected.length > 0 && (
        <details class="folded">
          <summary>{i18n.t('popup_rejected', rejected.length)}</summary>
          <ul>{rejected.map(item)}</ul>
        </details>
      )}
      <GoneList {...props} />
      <PermissionNotice {...props} />
    </>
  );
}

interface OfPage extends PageViewProps {
  readonly page: PageReading;
}

/** The page's nth quotation as the library holds it; null where it does not. */
function savedOf({ page, saved }: OfPage, index: number): QuotationRecord | null {
  const id = page.outcome?.ok ? page.outcome.value.ids[index] : null;
  return (id != null && saved?.get(id)) || null;
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
      id={record?.id}
      isInView={props.inView.has(index)}
      details={record ? details.of(record.id) : unsaved}
      onOpen={() => onShow(index)}
      onDelete={record ? () => onDelete(record.id) : undefined}
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

/** Offers more where only this page may be read; below what was found, so that it is in nobody's way. */
function PermissionNotice({ isAllowed, onAllow }: PageViewProps) {
  if (isAllowed) return null;
  return (
    <p class="permission">
      {i18n.t('popup_only_opened')}{' '}
      <button type="button" class="quiet-button" onClick={onAllow}>
        {i18n.t('popup_allow')}
      </button>
    </p>
  );
}

/** Why what was found is not in the library. */
function OutcomeNotice({ page, onSave }: PageViewProps & { readonly page: PageReading }) {
  const { outcome } = page;
  if (outcome?.ok === false) return <TroubleNotice trouble="not_saved" />;
  if (outcome?.value.notSaved === 'private-window') return <Notice>{i18n.t('popup_private')}</Notice>;
  if (outcome?.value.notSaved !== 'by-hand') return null;
  return (
    <Notice>
      {i18n.t('popup_by_hand')}
      <button type="button" class="quiet-button" onClick={onSave}>
        {i18n.t('popup_save_page')}
      </button>
    </Notice>
  );
}
