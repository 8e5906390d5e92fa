import { useMemo } from 'preact/hooks';
import { certaintyOf } from '@/components/certainty';
import { AlsoInFact } from '@/components/comparison/also-in-fact';
import { type FindMarks, MarkedText, noMarks } from '@/components/marked-text';
import { ProvenanceFacts } from '@/components/provenance';
import { QuotationItem } from '@/components/quotation-item';
import { FateFacts, Wordings } from '@/components/wordings';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import type { ListsUse } from './beside-views';
import { MoreButton } from './more-button';
import { useAlsoIn } from './use-also-in';
import { useSettled } from './use-settled';

export interface SavedListProps extends ListsUse {
  readonly quotations: readonly SavedQuotation[];
  readonly marks?: FindMarks;
  readonly nameMarks?: FindMarks;
  /** Absent where all are shown. */
  readonly onMore?: (() => void) | undefined;
}

/** Saved quotations, each with who, where and when. */
export function SavedList(props: SavedListProps) {
  const {
    quotations,
    guessThreshold,
    marks = noMarks,
    nameMarks = noMarks,
    onOpen,
    onDelete,
    onUndecide,
    details,
    onMore,
  } = props;
  const ids = useMemo(() => quotations.map(({ quotation }) => quotation.id), [quotations]);
  const also = useAlsoIn(useSettled(ids));
  return (
    <>
      <ul>
        {quotations.map((saved) => (
          <QuotationItem
            key={saved.quotation.id}
            quotation={saved.quotation}
            certainty={certaintyOf(saved.quotation, guessThreshold)}
            marks={marks}
            before={saved.quotation.sources.map(({ name }) => (
              <span key={name} class="fact-speaker">
                <MarkedText text={name} marks={nameMarks(name)} />
              </span>
            ))}
            after={
              <>
                <ProvenanceFacts article={saved.article} marks={marks} />
                <FateFacts quotation={saved.quotation} />
                <AlsoInFact alsoIn={also.get(saved.quotation.id)} />
              </>
            }
            below={<Wordings quotation={saved.quotation} />}
            id={saved.quotation.id}
            details={details.of(saved.quotation.id)}
            onOpen={() => onOpen(saved.quotation.id)}
            onDelete={() => onDelete(saved.quotation.id)}
            onUndecide={saved.quotation.decision && (() => onUndecide(saved.quotation.id))}
          />
        ))}
      </ul>
      {onMore && <MoreButton onMore={onMore} />}
    </>
  );
}
