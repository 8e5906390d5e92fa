import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

export interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly label?: string;
  readonly autofocus?: boolean;
}

/** One box that searches as one types. */
export function SearchBox({ query, onQuery, label = i18n.t('search_label'), autofocus }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <search class="search">
      <input
        ref={input}
        class="search-input"
        type="search"
        data-search
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          class="quiet-button search-clear"
          aria-label={i18n.t('search_clear')}
          onClick={clear}
        >
          ×
        </button>
      )}
    </search>
  );
}
