import { useMemo } from 'preact/hooks';
import { noMarks } from '@/components/marked-text';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { MoreButton } from './more-button';
import { SavedItem, type SavedItemProps } from './saved-item';
import { useAlsoIn } from './use-also-in';

export interface SavedListProps
  extends Omit<SavedItemProps, 'saved' | 'alsoIn' | 'marks' | 'nameMarks'>,
    Partial<Pick<SavedItemProps, 'marks' | 'nameMarks'>> {
  readonly quotations: readonly SavedQuotation[];
  /** Absent where all are shown. */
  readonly onMore?: (() => void) | undefined;
}

/** Saved quotations, each with who, where and when. */
export function SavedList({ quotations, onMore, ...props }: SavedListProps) {
  const ids = useMemo(() => quotations.map(({ quotation }) => quotation.id), [quotations]);
  const also = useAlsoIn(ids);
  return (
    <>
      <ul>
        {quotations.map((saved) => (
          <SavedItem
            marks={noMarks}
            nameMarks={noMarks}
            {...props}
            key={saved.quotation.id}
            saved={saved}
            alsoIn={also.get(saved.quotation.id)}
          />
        ))}
      </ul>
      {onMore && <MoreButton onMore={onMore} />}
    </>
  );
}
