import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '../date-words';
import { RemoveFilter } from './select-chip';

export interface Days {
  /** `YYYY-MM-DD`; null where it is open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A filter of days, from one to another; either may be open. */
export function DateChip({ from, until, onDays }: Days & { readonly onDays: (days: Days) => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  const label = i18n.t('filter_dates');
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target))
        details.current?.removeAttribute('open');
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    details.current.removeAttribute('open');
    details.current.querySelector('summary')?.focus();
  };
  return (
    <span class="filter" data-set={from !== null || until !== null}>
      <details ref={details} class="filter-days" onKeyDown={onKeyDown}>
        <summary class="filter-select">{rangeWords({ from, until }) ?? i18n.t('filter_any_date')}</summary>
        <div class="filter-popover">
          <DayField
            label={i18n.t('filter_from')}
            day={from}
            max={until}
            onDay={(day) => onDays({ from: day, until })}
          />
          <DayField
            label={i18n.t('filter_until')}
            day={until}
            min={from}
            onDay={(day) => onDays({ from, until: day })}
          />
          <p class="filter-note">{i18n.t('filter_dates_note')}</p>
        </div>
      </details>
      {(from !== null || until !== null) && (
        <RemoveFilter label={label} onRemove={() => onDays({ from: null, until: null })} />
      )}
    </span>
  );
}

function DayField({
  label,
  day,
  min = null,
  max = null,
  onDay,
}: {
  readonly label: string;
  readonly day: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  return (
    <label class="filter-day">
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={day ?? ''}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => onDay(event.currentTarget.value || null)}
      />
    </label>
  );
}

/** `1 Nov 2024 – 3 Nov 2024`; null where both ends are open. */
function rangeWords({ from, until }: Days): string | null {
  if (from === null && until === null) return null;
  if (until === null) return i18n.t('filter_since', [dayWords(from)]);
  if (from === null) return i18n.t('filter_to', [dayWords(until)]);
  return `${dayWords(from)} – ${dayWords(until)}`;
}

function dayWords(day: string | null): string {
  // At noon it is the same day wherever one is, almost.
  return day === null ? '' : (dateWords(`${day}T12:00:00`) ?? day);
}
