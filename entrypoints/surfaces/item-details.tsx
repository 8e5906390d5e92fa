import { useMemo, useState } from 'preact/hooks';
import { lazily } from '@/components/lazily';
import type { ItemDetails } from '@/components/quotation-item';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { Actions } from './use-actions';
import { useQuotations } from './use-library';

const SavedDetail = lazily(async () => (await import('./saved-detail')).SavedDetail);

/** What the lists need for the details of their quotations, one of which is open at most. */
export interface DetailsUse {
  /** Id of the saved quotation whose details are open; null where none are. */
  readonly openId: string | null;
  /** What an item of this saved quotation needs to open and show its details. */
  readonly of: (id: string) => ItemDetails;
}

export interface DetailsOptions {
  readonly index: LibraryIndex | null;
  readonly guessThreshold: number;
  readonly actions: Actions;
  readonly onOpen: (id: string) => void;
  readonly onCorrect: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Opens and closes the details of saved quotations below their lines. */
export function useDetails(): {
  readonly openId: string | null;
  readonly with: (options: DetailsOptions) => DetailsUse;
} {
  const [openId, setOpenId] = useState<string | null>(null);
  return {
    openId,
    with: (options) => ({
      openId,
      of: (id) => ({
        isOpen: id === openId,
        onToggle: (isOpen) => setOpenId(isOpen ? id : null),
        body: () => <OpenDetails key={id} id={id} {...options} />,
      }),
    }),
  };
}

/** The details are read when they are opened. */
function OpenDetails({
  id,
  onOpen,
  onCorrect,
  onDelete,
  ...detail
}: DetailsOptions & { readonly id: string }) {
  const ids = useMemo(() => [id], [id]);
  const [saved] = useQuotations(ids).value ?? [];
  if (!saved) return null;
  return (
    <SavedDetail
      {...detail}
      saved={saved}
      isBelowWords
      onOpen={() => onOpen(id)}
      onCorrect={() => onCorrect(id)}
      onDelete={() => onDelete(id)}
    />
  );
}
