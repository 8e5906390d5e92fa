import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '@/messages';
import type { LibraryIndex } from '@/storage/search/library-index';
import { queryMarks } from '@/storage/search/query-marks';
import { SavedDetail } from '../../surfaces/saved-detail';
import type { Actions } from '../../surfaces/use-actions';
import { useQuotations } from '../../surfaces/use-library';

export interface DetailPaneProps {
  /** The quotation whose details are shown; null where none is chosen. */
  readonly id: string | null;
  readonly query: string;
  readonly index: LibraryIndex | null;
  readonly guessThreshold: number;
  readonly actions: Actions;
  readonly onCorrect: () => void;
  readonly onDelete: (id: string) => void;
  readonly onClose: () => void;
}

/** The details of the quotation that was chosen, beside the list or in its place. */
export function DetailPane(props: DetailPaneProps) {
  const { id, query, onDelete, onClose } = props;
  const ids = useMemo(() => (id === null ? [] : [id]), [id]);
  const marks = useMemo(() => queryMarks(query), [query]);
  const { value } = useQuotations(ids);
  const saved = value?.find(({ quotation }) => quotation.id === id);
  return (
    <section class="detail-pane" aria-label={i18n.t('detail_label')} data-open={id !== null}>
      {id !== null && (
        <button type="button" class="quiet-button detail-close" onClick={onClose}>
          {i18n.t('detail_close')}
        </button>
      )}
      {id !== null && saved ? (
        <SavedDetail
          key={id}
          {...props}
          saved={saved}
          {...marks}
          onOpen={() => void sendMessage('savedOpened', { id }).catch(() => undefined)}
          onDelete={() => onDelete(id)}
        />
      ) : (
        <p class="state-text detail-none">
          {id === null ? i18n.t('detail_none') : value && i18n.t('detail_gone')}
        </p>
      )}
    </section>
  );
}
