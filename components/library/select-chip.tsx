import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectChipProps {
  readonly label: string;
  /** What stands there where nothing is chosen. */
  readonly any: string;
  /** Null where nothing is chosen. */
  readonly value: string | null;
  readonly options: readonly SelectOption[];
  readonly onValue: (value: string | null) => void;
}

/** A filter of one value: the browser's own list to choose from, and a button that takes it away. */
export function SelectChip({ label, any, value, options, onValue }: SelectChipProps) {
  const id = useId();
  // An old bookmark may ask for what is no longer there: it is shown, so that it can be taken away.
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <span class="filter" data-set={value !== null}>
      <label class="hidden-visually" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="filter-select"
        value={value ?? ''}
        onChange={(event) => onValue(event.currentTarget.value || null)}
      >
        <option value="">{any}</option>
        {!isKnown && value !== null && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {value !== null && <RemoveFilter label={label} onRemove={() => onValue(null)} />}
    </span>
  );
}

/** Takes a filter away. */
export function RemoveFilter({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      class="chip-remove"
      aria-label={i18n.t('filter_remove', [label])}
      onClick={onRemove}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
