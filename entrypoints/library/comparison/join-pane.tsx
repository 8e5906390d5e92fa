import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { outletName } from '@/components/provenance';
import { SearchBox } from '@/components/search-box';
import { NO_FILTER } from '@/storage/search/library-filter';
import { currentWords } from '@/storage/statements/statement';
import { useLibraryIndex, useQuotations } from '../../surfaces/use-library';

/** Those that one looks through; the others are found by typing more. */
const MOST_SHOWN = 12;

export interface JoinPaneProps {
  /** Ids of the quotations that belong to the statement already. */
  readonly known: readonly string[];
  readonly onJoin: (id: string) => void;
}

/** "This is the same statement": a quotation that was not found by its words is looked for and joined by hand. */
export function JoinPane({ known, onJoin }: JoinPaneProps) {
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  const { value: index } = useLibraryIndex(isAsked);
  const found = useMemo(() => {
    const ids = isAsked ? (index?.find({ ...NO_FILTER, query }, 'newest') ?? []) : [];
    const taken = new Set(known);
    return ids.filter((id) => !taken.has(id)).slice(0, MOST_SHOWN);
  }, [index, query, isAsked, known]);
  const rows = useQuotations(found).value ?? [];
  const shown = rows.filter(({ quotation }) => found.includes(quotation.id));
  return (
    <details class="join">
      <summary>{i18n.t('compare_join_title')}</summary>
      <p class="state-text">{i18n.t('compare_join_text')}</p>
      <SearchBox query={query} onQuery={setQuery} />
      <p class="hidden-visually" role="status">
        {isAsked && index ? countedWords('quotation_count', found.length) : ''}
      </p>
      <ul class="join-list">
        {shown.map(({ quotation, article }) => (
          <li key={quotation.id}>
            <span class="join-words">
              “<bdi>{currentWords(quotation)}</bdi>”
            </span>
            <span class="facts">
              <bdi>{quotation.sources.map(({ name }) => name).join(', ')}</bdi>
              <bdi>{outletName(article)}</bdi>
            </span>
            <button
              type="button"
              class="small-button"
              onClick={() => {
                setQuery('');
                onJoin(quotation.id);
              }}
            >
              {i18n.t('compare_join')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
