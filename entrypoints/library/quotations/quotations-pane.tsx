import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { numberWords } from '@/components/number-words';
import type { LibraryFilter } from '@/storage/search/library-filter';
import { findMatches, findNameMatches } from '@/storage/search/search';
import type { SearchIndex } from '@/storage/search/search-index';
import { parseQuery } from '@/storage/search/search-query';
import { LibraryItem, type LibraryItemProps } from './library-item';

/** Entries that are drawn at first, and again each time that the end of the list comes near. */
const STEP = 30;

export interface QuotationsPaneProps
  extends Pick<LibraryItemProps, 'guessThreshold' | 'onSpeaker' | 'onOpen' | 'onDelete' | 'onUndecide'> {
  readonly index: SearchIndex;
  readonly filter: LibraryFilter;
  /** Ids that are not shown although the index still has them. */
  readonly deletedIds: ReadonlySet<string>;
}

/** What the filter asks for, newest first. */
export function QuotationsPane({ index, filter, deletedIds, ...item }: QuotationsPaneProps) {
  const { query, speakerId } = filter;
  const terms = useMemo(() => parseQuery(query), [query]);
  const found = useMemo(
    () => index.search(terms, speakerId).filter(({ quotation }) => !deletedIds.has(quotation.id)),
    [index, terms, speakerId, deletedIds],
  );
  const { shown, more } = useGrowingList(found.length, `${speakerId} ${query}`);
  if (index.size === 0) {
    return <EmptyState title={i18n.t('library_empty_title')} text={i18n.t('library_empty_text')} />;
  }
  return (
    <>
      <p class="quotations-count" role="status">
        {i18n.t(query.trim() === '' ? 'quotation_count' : 'search_results', found.length, [
          numberWords(found.length),
        ])}
      </p>
      {found.length === 0 && (
        <EmptyState title={i18n.t('search_nothing_title')} text={i18n.t('search_nothing_text')} />
      )}
      <ol class="entries">
        {found.slice(0, shown).map((saved) => (
          <LibraryItem
            key={saved.quotation.id}
            saved={saved}
            marks={(text) => findMatches(text, terms)}
            nameMarks={(name) => findNameMatches(name, terms)}
            {...item}
          />
        ))}
      </ol>
      {more}
    </>
  );
}

/** Draws a long list piece by piece as one comes near its end; the button does it where nothing observes. */
function useGrowingList(length: number, of: string) {
  const [grown, setGrown] = useState({ of, shown: STEP });
  const end = useRef<HTMLButtonElement>(null);
  const shown = grown.of === of ? grown.shown : STEP;
  const isMore = shown < length;
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setGrown({ of, shown: shown + STEP }),
      { rootMargin: '1200px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [of, shown, isMore]);
  const more = isMore && (
    <button
      ref={end}
      type="button"
      class="quiet-button more"
      onClick={() => setGrown({ of, shown: shown + STEP })}
    >
      {i18n.t('library_show_more')}
    </button>
  );
  return { shown, more };
}
