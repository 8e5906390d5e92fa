import { i18n } from '#i18n';

/** Says that something was deleted and takes it back. Stays until the next thing is done: nobody is hurried. */
export function UndoBar({ isShown, onUndo }: { readonly isShown: boolean; readonly onUndo: () => void }) {
  // The region is always there: one that appears together with its text is not read out.
  return (
    <div class="undo" role="status">
      {isShown && (
        <>
          <span>{i18n.t('quotation_deleted')}</span>
          <button type="button" class="quiet-button" onClick={onUndo}>
            {i18n.t('quotation_undo')}
          </button>
        </>
      )}
    </div>
  );
}
