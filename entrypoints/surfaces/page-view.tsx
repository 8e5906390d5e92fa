import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import type { PageReading } from '@/messages';
import type { QuotationRecord } from '@/storage/records';
import type { BesideKind } from './beside-page';
import type { ListsUse } from './beside-views';
import { GoneList } from './gone-list';
import { HeldBackView } from './held-back-view';
import { readLanguageNames } from './language-names';
import { OutcomeNotice } from './outcome-notice';
import { PageQuotations } from './page-quotations';
import type { TabReading } from './read-tab';
import type { PauseUse } from './use-pause';

export interface PageViewProps extends ListsUse {
  readonly kind: BesideKind;
  readonly reading: TabReading;
  /** What the library holds of the page's quotations now, by id; null until that is known. */
  readonly saved: ReadonlyMap<string, QuotationRecord> | null;
  /** Whether the page's site may be read by itself, not only the page because the popup was opened on it. */
  readonly isAllowed: boolean;
  readonly onRead: (anyway: boolean) => void;
  /** The site of the page; null where it is not known. */
  readonly site: string | null;
  readonly onAllow: (what: 'all' | 'site') => void;
  readonly pause: PauseUse;
  readonly onSave: (asked: boolean) => void;
  /** Saves this page's and, today, all that is read on its site. */
  readonly onKeepSaving: () => void;
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
          action={{ label: i18n.t('popup_allow'), onAct: () => onAllow('all') }}
        />
      );
    case 'held-back':
      return <HeldBackView why={reading.why} pause={props.pause} onRead={() => onRead(true)} />;
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
    return (
      <EmptyState
        title={i18n.t('popup_language_title')}
        text={i18n.t('popup_language_text', [readLanguageNames()])}
      />
    );
  }
  if (page.quotations.length === 0) {
    return (
      <>
        <EmptyState title={i18n.t('popup_empty_title')} text={i18n.t('popup_empty_text')} />
        <GoneList {...props} />
      </>
    );
  }
  return (
    <>
      <OutcomeNotice outcome={page.outcome} onSave={props.onSave} onKeepSaving={props.onKeepSaving} />
      <PageQuotations {...props} />
      <GoneList {...props} />
      <PermissionNotice {...props} />
    </>
  );
}

/** Offers more where only this page may be read; below what was found, so that it is in nobody's way. */
function PermissionNotice({ isAllowed, site, onAllow }: PageViewProps) {
  if (isAllowed) return null;
  return (
    <p class="permission">
      {i18n.t('popup_only_opened')}{' '}
      {site !== null && (
        <button type="button" class="quiet-button" onClick={() => onAllow('site')}>
          {i18n.t('popup_allow_site', [site])}
        </button>
      )}
      <button type="button" class="quiet-button" onClick={() => onAllow('all')}>
        {i18n.t('popup_allow')}
      </button>
    </p>
  );
}
