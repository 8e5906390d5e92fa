import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { EmptyState } from '@/components/empty-state';
import { NO_FILTER } from '@/storage/search/library-filter';
import type { LibraryIndex } from '@/storage/search/library-index';
import { queryMarks } from '@/storage/search/query-marks';
import { LibraryTrouble } from './library-trouble';
import { SavedList, type SavedListProps } from './saved-list';
import { useFoundRows } from './use-found-rows';

/** Rows that are drawn at first, and again when the end comes in sight: hardly more than one sees, for every key. */
const STEP = 5;

interface SearchViewProps extends Omit<SavedListProps, 'quotations' | 'onMore' | 'marks' | 'nameMarks'> {
  /** Null while it is being read, and where it cannot be. */
  readonly index: LibraryIndex | null;
  readonly isLoading: boolean;
  readonly query: string;
  /** Ids that are not shown although the index still has them. */
  readonly deletedIds: ReadonlySet<string>;
}

/** The list as it stands, and of how many it is the beginning; null where nothing was searched yet. */
interface Drawn extends Pick<SavedListProps, 'quotations' | 'onMore' | 'marks' | 'nameMarks'> {
  readonly total: number | null;
}

const NOTHING: Drawn = { quotations: [], total: null };

/** What is saved and has all words of the query, newest first, as one types. */
export function SearchView({ index, isLoading, query, deletedIds, ...lists }: SearchViewProps) {
  const [shown, setShown] = useState({ query, count: STEP });
  const { marks, nameMarks } = useMemo(() => queryMarks(query), [query]);
  const found = useMemo(() => {
    const all = index?.find({ ...NO_FILTER, query }, 'newest') ?? [];
    return deletedIds.size > 0 ? all.filter((id) => !deletedIds.has(id)) : all;
  }, [index, query, deletedIds]);
  // Another query begins at its top again.
  const count = shown.query === query ? shown.count : STEP;
  const ids = useMemo(() => found.slice(0, count), [found, count]);
  const { rows, trouble } = useFoundRows(ids, index);
  const onMore = found.length > count ? () => setShown({ query, count: count + STEP }) : undefined;
  // What was found before stands until the rows of this are read: drawn twice, a key takes as long again.
  const last = useRef<Drawn>(NOTHING);
  if (rows || trouble) {
    last.current = { quotations: rows ?? [], total: index && found.length, marks, nameMarks, onMore };
  }
  const { total, ...list } = last.current;
  return (
    <>
      {trouble && <LibraryTrouble trouble={trouble} />}
      <p class="popup-count" role="status">
        {total !== null && countedWords('search_results', total)}
        {isLoading && i18n.t('search_loading')}
      </p>
      {total === 0 && (
        <EmptyState title={i18n.t('search_nothing_title')} text={i18n.t('search_nothing_text')} />
      )}
      <SavedList {...lists} {...list} />
    </>
  );
}
