import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { countedWords } from '../counted-words';
import { KeyedButton } from '../detail/decision-buttons';

export interface SelectionBarProps {
  /** How many are selected, and how many there are in the list. */
  readonly count: number;
  readonly of: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
  readonly onReject: () => void;
  readonly onTag: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  /** Ways to copy what is selected. */
  readonly children: ComponentChildren;
}

/** What can be done with all that is selected at once; each is undone in one step. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, of, onAll, onNone } = props;
  return (
    <section class="selection" aria-label={i18n.t('selection_label')}>
      <span class="selection-count" role="status">
        {countedWords('selection_count', count)}
      </span>
      {count < of && (
        <button type="button" class="quiet-button" onClick={onAll}>
          {countedWords('selection_all', of)}
        </button>
      )}
      <button type="button" class="quiet-button" onClick={onNone}>
        {i18n.t('selection_none')}
      </button>
      <span class="selection-acts">
        <KeyedButton name={i18n.t('card_confirm')} keyName="c" onAct={props.onConfirm} />
        <KeyedButton name={i18n.t('card_correct')} keyName="r" onAct={props.onCorrect} />
        <KeyedButton name={i18n.t('selection_reject')} keyName="x" onAct={props.onReject} />
        <KeyedButton name={i18n.t('selection_tag')} keyName="t" onAct={props.onTag} />
        {props.children}
        <button type="button" class="small-button" onClick={props.onExport}>
          {i18n.t('selection_export')}
        </button>
        <KeyedButton name={i18n.t('quotation_delete')} keyName="Del" onAct={props.onDelete} />
      </span>
    </section>
  );
}
