import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { QuotationRow, RowPlaceholder } from '@/components/library/quotation-row';
import { VirtualList } from '@/components/virtual-list';
import { queryMarks } from '@/storage/search/query-marks';
import { hashFromAddress, type LibraryAddress } from '../address';
import type { Go } from '../use-address';
import type { useActive } from './use-found';
import { useRows } from './use-rows';
import type { Selection } from './use-selection';

/** Height of a row that has not been drawn, in CSS pixels: three lines of words and one of facts. */
const ESTIMATE = 112;

export interface QuotationsListProps {
  readonly ids: readonly string[];
  readonly address: LibraryAddress;
  readonly go: Go;
  readonly active: ReturnType<typeof useActive>;
  readonly selection: Selection;
  readonly guessThreshold: number;
}

/** What was found: as many as there are, of which those that are seen are read and drawn. */
export function QuotationsList(props: QuotationsListProps) {
  const { ids, address, go, active, selection, guessThreshold } = props;
  const { rowOf, alsoIn, onDrawn } = useRows(ids);
  const { query } = address.filter;
  const marks = useMemo(() => queryMarks(query), [query]);
  const open = (id: string) => {
    // Keys are to mean the one whose details are open, and not others that happen to be selected.
    if (!selection.ids.has(id)) selection.clear();
    active.setId(id);
    go({ ...address, id });
  };
  const onActive = (index: number, isExtending: boolean) => {
    const id = ids[index] ?? null;
    active.setId(id);
    if (isExtending) selection.extendTo(index);
    else selection.startAt(index);
    // Details that are open go along.
    if (address.id !== null) go({ ...address, id });
  };
  return (
    <VirtualList
      label={i18n.t('popup_views')}
      keys={ids}
      of={JSON.stringify([address.filter, address.order])}
      estimate={ESTIMATE}
      active={active.index}
      onActive={onActive}
      onFocus={(index) => active.setId(ids[index] ?? null)}
      onDrawn={onDrawn}
      row={(index) => {
        const id = ids[index] ?? '';
        const saved = rowOf(id);
        if (!saved) return <RowPlaceholder />;
        return (
          <QuotationRow
            saved={saved}
            alsoIn={alsoIn.get(id)}
            certainty={certaintyOf(saved.quotation, guessThreshold)}
            {...marks}
            href={hashFromAddress({ ...address, id })}
            isChosen={id === address.id}
            isSelected={selection.ids.has(id)}
            isActive={index === active.index}
            onOpen={() => open(id)}
            onSelect={(isExtending) => (isExtending ? selection.extendTo(index) : selection.toggle(index))}
          />
        );
      }}
    />
  );
}
