import { i18n } from '#i18n';
import type { QuotationRecord } from '@/storage/records';

/** What the reader can say about who spoke. */
export interface DecisionActs {
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
  readonly onReject: () => void;
  readonly onUndecide: () => void;
}

export interface DecisionButtonsProps extends DecisionActs {
  readonly quotation: Pick<QuotationRecord, 'status' | 'sources' | 'decision'>;
}

/** Is this the right speaker? What agrees, what mends, what refuses, what takes back; each with its key. */
export function DecisionButtons({ quotation, ...acts }: DecisionButtonsProps) {
  const { status, sources, decision } = quotation;
  const isNamed = sources.length > 0 || (decision?.before.sources.length ?? 0) > 0;
  return (
    <fieldset class="decisions">
      <legend class="detail-label">{i18n.t('card_decisions')}</legend>
      {isNamed && status !== 'confirmed' && (
        <KeyedButton name={i18n.t('card_confirm')} keyName="c" onAct={acts.onConfirm} />
      )}
      <KeyedButton name={i18n.t(isNamed ? 'card_correct' : 'card_name')} keyName="r" onAct={acts.onCorrect} />
      {isNamed && status !== 'rejected' && (
        <KeyedButton name={i18n.t('card_reject')} keyName="x" onAct={acts.onReject} />
      )}
      {decision && (
        <button type="button" class="quiet-button" onClick={acts.onUndecide}>
          {i18n.t('quotation_undo_decision')}
        </button>
      )}
    </fieldset>
  );
}

export interface KeyedButtonProps {
  readonly name: string;
  /** The key that does the same. */
  readonly keyName: string;
  readonly onAct: () => void;
}

/** A small button that shows its key. */
export function KeyedButton({ name, keyName, onAct }: KeyedButtonProps) {
  return (
    <button
      type="button"
      class="small-button"
      aria-keyshortcuts={keyName === 'Del' ? 'Delete' : keyName}
      onClick={onAct}
    >
      {name}
      <span class="key" aria-hidden="true">
        {keyName}
      </span>
    </button>
  );
}
