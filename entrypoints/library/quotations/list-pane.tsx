import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { EmptyState } from '@/components/empty-state';
import { FilterBar } from '@/components/library/filter-bar';
import { OrderSelect } from '@/components/library/order-select';
import { SelectionBar } from '@/components/library/selection-bar';
import { SearchBox } from '@/components/search-box';
import { type LibraryFilter, NO_FILTER } from '@/storage/search/library-filter';
import type { LibraryIndex } from '@/storage/search/library-index';
import { CopyingMany } from '../../surfaces/copying';
import { speakerLink } from '../address';
import { QuotationsList, type QuotationsListProps } from './quotations-list';
import type { useCommands } from './use-commands';

export interface ListPaneProps extends QuotationsListProps {
  /** Null while it is being read. */
  readonly index: LibraryIndex | null;
  readonly commands: ReturnType<typeof useCommands>;
  readonly onExport: (ids: readonly string[]) => void;
}

/** The search, its filters, and what was found; above it what can be done with what is selected. */
export function ListPane(props: ListPaneProps) {
  const { index, address, go, ids, selection, commands } = props;
  const { filter, order } = address;
  const setFilter = (change: Partial<LibraryFilter>) => go({ ...address, filter: { ...filter, ...change } });
  const clear = () => go({ ...address, filter: NO_FILTER });
  return (
    <section class="list-pane" aria-label={i18n.t('popup_views')}>
      <SearchBox query={filter.query} onQuery={(query) => setFilter({ query })} autofocus />
      <FilterBar
        filter={filter}
        outlets={index?.outlets() ?? []}
        tags={index?.tags() ?? []}
        speaker={speakerOf(index, filter.speakerId)}
        onFilter={setFilter}
        onClear={() => go({ ...address, filter: { ...NO_FILTER, query: filter.query } })}
      >
        <button type="button" class="filter-select speakers-open" onClick={() => commands.ask('speakers')}>
          {i18n.t('library_speakers')}
        </button>
      </FilterBar>
      {selection.inList.length > 0 ? (
        <Selected {...props} />
      ) : (
        <p class="quotations-count">
          <span role="status">
            {index
              ? countedWords(isNarrowed(filter) ? 'search_results' : 'quotation_count', ids.length)
              : i18n.t('library_loading')}
          </span>
          <OrderSelect order={order} onOrder={(chosen) => go({ ...address, order: chosen })} />
          <button type="button" class="quiet-button keys-open" onClick={() => commands.ask('help')}>
            {i18n.t('keys_title')}{' '}
            <span class="key" aria-hidden="true">
              ?
            </span>
          </button>
        </p>
      )}
      {index && ids.length === 0 && (
        <EmptyState
          title={i18n.t('search_nothing_title')}
          text={i18n.t('search_nothing_text')}
          action={{ label: i18n.t('filter_clear'), onAct: clear }}
        />
      )}
      {ids.length > 0 && <QuotationsList {...props} />}
    </section>
  );
}

function Selected({ ids, selection, commands, guessThreshold, onExport }: ListPaneProps) {
  return (
    <SelectionBar
      count={selection.inList.length}
      of={ids.length}
      onAll={selection.all}
      onNone={selection.clear}
      onConfirm={() => commands.run('confirm')}
      onCorrect={() => commands.run('correct')}
      onReject={() => commands.run('reject')}
      onTag={() => commands.run('tag')}
      onExport={() => onExport(selection.inList)}
      onDelete={() => commands.run('remove')}
    >
      <CopyingMany ids={selection.inList} guessThreshold={guessThreshold} />
    </SelectionBar>
  );
}

function isNarrowed({ query, ...chosen }: LibraryFilter): boolean {
  return query.trim() !== '' || Object.values(chosen).some((value) => value !== null);
}

/** The speaker that is filtered by, also where no quotation is his any more; null where nobody is. */
function speakerOf(index: LibraryIndex | null, speakerId: string | null) {
  if (speakerId === null) return null;
  const name = index?.directory.of(speakerId)?.name ?? i18n.t('quotation_unknown_speaker');
  return { name, href: speakerLink(speakerId) };
}
