import { i18n } from '#i18n';
import { Notice, TroubleNotice } from '@/components/notice';
import { numberWords } from '@/components/number-words';
import type { PageReading } from '@/messages';
import { MOST_A_DAY } from '@/storage/limits';

export interface OutcomeNoticeProps {
  readonly outcome: PageReading['outcome'];
  /** Saves what was read; `asked` where the reader wants this very page, whatever he has set. */
  readonly onSave: (asked: boolean) => void;
  readonly onKeepSaving: () => void;
}

/** Why what was found on the page is not in the library, and what can be done about it. */
export function OutcomeNotice({ outcome, onSave, onKeepSaving }: OutcomeNoticeProps) {
  if (outcome?.ok === false) {
    return (
      <TroubleNotice trouble="not_saved">
        <button type="button" class="quiet-button" onClick={() => onSave(false)}>
          {i18n.t('popup_try_again')}
        </button>
      </TroubleNotice>
    );
  }
  switch (outcome?.value.notSaved) {
    case 'private-window':
      return <Notice>{i18n.t('popup_private')}</Notice>;
    case 'by-hand':
      return (
        <Notice>
          {i18n.t('popup_by_hand')}
          <button type="button" class="quiet-button" onClick={() => onSave(true)}>
            {i18n.t('popup_save_page')}
          </button>
        </Notice>
      );
    case 'day-full':
      return (
        <Notice>
          {i18n.t('popup_day_full', [numberWords(MOST_A_DAY)])}
          <button type="button" class="quiet-button" onClick={() => onSave(true)}>
            {i18n.t('popup_save_page')}
          </button>
          <button type="button" class="quiet-button" onClick={onKeepSaving}>
            {i18n.t('popup_keep_saving')}
          </button>
        </Notice>
      );
    default:
      return null;
  }
}
