import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { EmptyState } from '@/components/empty-state';
import { Notice, TroubleNotice } from '@/components/notice';
import { QuotationItem } from '@/components/quotation-item';
import { reasonSentence } from '@/components/reason-sentence';
import { SpeakerGroup } from '@/components/speaker-group';
import type { Reason } from '@/engine';
import type { PageReading } from '@/messages';
import { groupBySpeaker, type Placed } from './group-by-speaker';
import type { TabReading } from './read-tab';

export interface PageViewProps {
  readonly reading: TabReading;
  readonly guessThreshold: number;
  /** Ids of those of the page's quotations that are in the library now; null until that is known. */
  readonly savedIds: ReadonlySet<string> | null;
  /** Whether all sites may be read, not only the page on which the popup was opened. */
  readonly isAllowed: boolean;
  readonly onRead: (anyway: boolean) => void;
  readonly onAllow: () => void;
  readonly onSave: () => void;
  readonly onShow: (index: number) => void;
  readonly onDelete: (id: string) => void;
}

/** What was found on the page in the tab, or why there is nothing. */
export function PageView(props: PageViewProps) {
  const { reading, onRead, onAllow } = props;
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
          text={i18n.t('popup_allow_text')}
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
    return <EmptyState title={i18n.t('popup_empty_title')} text={i18n.t('popup_empty_text')} />;
  }
  return <QuotationsBySpeaker {...props} />;
}

function QuotationsBySpeaker(props: PageViewProps & { readonly page: PageReading }) {
  const { page } = props;
  const { groups, unknown } = groupBySpeaker(page.quotations);
  const item = (placed: Placed) => <PageItem key={placed.index} {...props} {...placed} />;
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
      <PermissionNotice {...props} />
    </>
  );
}

function PageItem({
  quotation,
  index,
  page,
  guessThreshold,
  savedIds,
  onShow,
  onDelete,
}: PageViewProps & Placed & { readonly page: PageReading }) {
  const id = page.outcome?.ok ? (page.outcome.value.ids[index] ?? null) : null;
  const isSaved = id !== null && savedIds?.has(id) === true;
  return (
    <QuotationItem
      quotation={quotation}
      certainty={certaintyOf(quotation, guessThreshold)}
      after={
        <>
          {quotation.sources.length === 0 && <WhyNobody reasons={quotation.reasons} />}
          {id !== null && savedIds !== null && !isSaved && <span>{i18n.t('quotation_not_saved')}</span>}
        </>
      }
      onOpen={() => onShow(index)}
      onDelete={isSaved ? () => onDelete(id) : undefined}
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
