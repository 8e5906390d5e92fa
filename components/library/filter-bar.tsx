import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DecisionStatus, ReadQuotation } from '@/storage/records';
import type { NamedCount } from '@/storage/search/count-items';
import type { LibraryFilter } from '@/storage/search/library-filter';
import { numberWords } from '../number-words';
import { DateChip } from './date-chip';
import { RemoveFilter, SelectChip } from './select-chip';

const KINDS: readonly ReadQuotation['kind'][] = ['direct', 'partial', 'indirect'];
const STATUSES: readonly DecisionStatus[] = ['auto', 'confirmed', 'corrected', 'rejected', 'added'];

export interface FilterBarProps {
  readonly filter: LibraryFilter;
  readonly outlets: readonly NamedCount[];
  readonly tags: readonly NamedCount[];
  /** The speaker that is filtered by, and where his own page is; null where none is. */
  readonly speaker: { readonly name: string; readonly href: string } | null;
  readonly onFilter: (change: Partial<LibraryFilter>) => void;
  readonly onClear: () => void;
  /** What opens the speakers where they have no pane of their own. */
  readonly children: ComponentChildren;
}

/** What the list is narrowed to, each with a way out of it. */
export function FilterBar(props: FilterBarProps) {
  const { filter, speaker, onFilter, onClear, children } = props;
  // Where there is little room, only what is set is shown until one asks for the others.
  const [isOpen, setIsOpen] = useState(false);
  const { query, ...chosen } = filter;
  const isNarrowed = Object.values(chosen).some((value) => value !== null);
  return (
    <fieldset class="filters" data-open={isOpen}>
      <legend class="hidden-visually">{i18n.t('filter_label')}</legend>
      {children}
      <button
        type="button"
        class="filter-select filters-fold"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {i18n.t('filter_label')}
      </button>
      {speaker && (
        <span class="filter" data-set="true">
          <a class="filter-words" href={speaker.href} title={i18n.t('filter_speaker_page')}>
            <bdi>{speaker.name}</bdi>
          </a>
          <RemoveFilter label={i18n.t('filter_speaker')} onRemove={() => onFilter({ speakerId: null })} />
        </span>
      )}
      <Selects {...props} />
      {isNarrowed && (
        <button type="button" class="quiet-button" onClick={onClear}>
          {i18n.t('filter_clear')}
        </button>
      )}
    </fieldset>
  );
}

function Selects({ filter, outlets, tags, onFilter }: FilterBarProps) {
  return (
    <>
      <SelectChip
        label={i18n.t('filter_outlet')}
        any={i18n.t('filter_any_outlet')}
        value={filter.outlet}
        options={counted(outlets)}
        onValue={(outlet) => onFilter({ outlet })}
      />
      <DateChip from={filter.from} until={filter.until} onDays={onFilter} />
      <SelectChip
        label={i18n.t('filter_kind')}
        any={i18n.t('filter_any_kind')}
        value={filter.kind}
        options={KINDS.map((value) => ({ value, label: i18n.t(`kind_${value}`) }))}
        onValue={(kind) => onFilter({ kind: KINDS.find((each) => each === kind) ?? null })}
      />
      <SelectChip
        label={i18n.t('filter_status')}
        any={i18n.t('filter_any_status')}
        value={filter.status}
        options={STATUSES.map((value) => ({ value, label: i18n.t(`status_${value}`) }))}
        onValue={(status) => onFilter({ status: STATUSES.find((each) => each === status) ?? null })}
      />
      {(tags.length > 0 || filter.tag !== null) && (
        <SelectChip
          label={i18n.t('filter_tag')}
          any={i18n.t('filter_any_tag')}
          value={filter.tag}
          options={counted(tags)}
          onValue={(tag) => onFilter({ tag })}
        />
      )}
    </>
  );
}

function counted(names: readonly NamedCount[]) {
  return names
    .filter(({ name }) => name !== '')
    .map(({ name, quotations }) => ({ value: name, label: `${name} (${numberWords(quotations)})` }));
}
