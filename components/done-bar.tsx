import { i18n } from '#i18n';
import { countedWords } from './counted-words';

/** What was done to saved quotations. */
export type DoneWhat =
  | 'confirmed'
  | 'corrected'
  | 'rejected'
  | 'undecided'
  | 'tagged'
  | 'noted'
  | 'deleted'
  | 'joined'
  | 'parted';

export interface DoneBarProps {
  /** Null where nothing was done. A count of 0 says why. */
  readonly last: { readonly what: DoneWhat; readonly count: number } | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what was done last and takes it back. Stays until the next thing is done: nobody is hurried. */
export function DoneBar({ last, onUndo, onDismiss }: DoneBarProps) {
  // The region is always there: one that appears together with its text is not read out.
  return (
    <div class="undo" role="status">
      {last && (
        <>
          <span class="undo-words">{wordsFor(last.what, last.count)}</span>
          {last.count > 0 && (
            <button type="button" class="quiet-button" onClick={onUndo}>
              {i18n.t('quotation_undo')}
            </button>
          )}
          <button
            type="button"
            class="quiet-button undo-dismiss"
            aria-label={i18n.t('done_dismiss')}
            onClick={onDismiss}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </div>
  );
}

function wordsFor(what: DoneWhat, count: number): string {
  if (count === 0) return i18n.t(what === 'confirmed' ? 'done_nothing_to_confirm' : 'done_nothing');
  return countedWords(`done_${what}`, count);
}
