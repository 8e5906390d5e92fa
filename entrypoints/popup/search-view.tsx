import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { findMatches, findNameMatches } from '@/storage/search';
import { parseQuery } from '@/storage/search-query';
import { SavedList, type SavedListProps } from './saved-list';
import { useSearchIndex } from './use-library';

const STEP = 50;

interface SearchViewProps extends Omit<SavedListProps, 'quotations' | 'onMore' | 'marks' | 'nameMarks'> {
  readonly query: string;
}

/** What is saved and has all words of the query, newest first, as one types. */
export function SearchView({ query, ...lists }: SearchViewProps) {
  const [shown, setShown] = useState({ query, count: STEP });
  const { value: index } = useSearchIndex(true);
  const terms = useMemo(() => parseQuery(query), [query]);
  const found = useMemo(() => index?.search(terms) ?? [], [index, terms]);
  // Another query begins at its top again.
  const count = shown.query === query ? shown.count : STEP;
  const onMore = found.length > count ? () => setShown({ query, count: count + STEP }) : undefined;
  return (
    <>
      <p class="popup-count" role="status">
        {index ? i18n.t('search_results', found.length) : i18n.t('search_loading')}
      </p>
      {index && found.length === 0 && (
        <EmptyState title={i18n.t('search_nothing_title')} text={i18n.t('search_nothing_text')} />
      )}
      <SavedList
        {...lists}
        quotations={found.slice(0, count)}
        marks={(text) => findMatches(text, terms)}
        nameMarks={(name) => findNameMatches(name, terms)}
        onMore={onMore}
      />
    </>
  );
}
