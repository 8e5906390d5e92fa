import { useMemo, useRef } from 'preact/hooks';
import { certaintyOf } from '@/components/certainty';
import { AlsoInFact } from '@/components/comparison/also-in-fact';
import { type FindMarks, MarkedText } from '@/components/marked-text';
import { ProvenanceFacts } from '@/components/provenance';
import { QuotationItem } from '@/components/quotation-item';
import { FateFacts, Wordings } from '@/components/wordings';
import type { AlsoIn } from '@/storage/records';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import type { ListsUse } from './beside-views';

export interface SavedItemProps extends ListsUse {
  readonly saved: SavedQuotation;
  readonly marks: FindMarks;
  readonly nameMarks: FindMarks;
  readonly alsoIn: AlsoIn | undefined;
}

/** A saved quotation with who, where and when: drawn again only where it would look otherwise, since every key draws the list. */
export function SavedItem(props: SavedItemProps) {
  const { saved, guessThreshold, marks, nameMarks, alsoIn, details } = props;
  const { quotation, article } = saved;
  const { id } = quotation;
  const latest = useRef(props);
  latest.current = props;
  const mine = details.of(id);
  // Its details may change by themselves, as long as they are open.
  const open = mine.isOpen ? mine : null;
  return useMemo(
    () => (
      <QuotationItem
        quotation={quotation}
        certainty={certaintyOf(quotation, guessThreshold)}
        marks={marks}
        before={quotation.sources.map(({ name }) => (
          <span key={name} class="fact-speaker">
            <MarkedText text={name} marks={nameMarks(name)} />
          </span>
        ))}
        after={
          <>
            <ProvenanceFacts article={article} marks={marks} />
            <FateFacts quotation={quotation} />
            <AlsoInFact alsoIn={alsoIn} />
          </>
        }
        below={<Wordings quotation={quotation} />}
        id={id}
        details={mine}
        onOpen={() => latest.current.onOpen(id)}
        onDelete={() => latest.current.onDelete(id)}
        onUndecide={quotation.decision && (() => latest.current.onUndecide(id))}
      />
    ),
    [id, quotation, article, guessThreshold, marks, nameMarks, alsoIn, open],
  );
}
