import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { numberWords } from '@/components/number-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import type { LibraryIndex } from '@/storage/search/library-index';
import { mergeSpeakers } from '@/storage/speakers/merge-speakers';
import type { KnownSpeaker } from '@/storage/speakers/speaker-directory';
import type { ChangeSpeakers } from './use-speaker-changes';

const SHOWN = 8;

export interface MergePickerProps {
  readonly speaker: KnownSpeaker;
  readonly index: LibraryIndex;
  readonly change: ChangeSpeakers;
}

/** Says that another name in the library is this speaker too, whatever it looks like. */
export function MergePicker({ speaker, index, change }: MergePickerProps) {
  const [query, setQuery] = useState('');
  const found =
    query.trim() === '' ? [] : index.speakers(query).filter((each) => each.speaker.id !== speaker.id);
  const merge = (from: KnownSpeaker) => {
    void change(
      () => mergeSpeakers([from.id], speaker.id),
      i18n.t('speaker_merged', [from.name, speaker.name]),
    );
    setQuery('');
  };
  return (
    <details class="speaker-act">
      <summary>{i18n.t('speaker_merge_other', [speaker.name])}</summary>
      <label class="speaker-form">
        {i18n.t('library_speaker_find')}
        <input
          class="search-input"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="state-text" role="status">
        {query.trim() !== '' && foundWords(found.length)}
      </p>
      <ul>
        {found.slice(0, SHOWN).map(({ speaker: other, quotations }) => (
          <li key={other.id} class="suggestion">
            <span class="speaker-link">
              <SpeakerBadge name={other.name} kind={other.kind} id={other.id} />
              <bdi>{other.name}</bdi> <span class="group-count">{numberWords(quotations)}</span>
            </span>
            <button
              type="button"
              class="quiet-button"
              aria-label={i18n.t('speaker_merge_named', [other.name, speaker.name])}
              onClick={() => merge(other)}
            >
              {i18n.t('speaker_merge')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function foundWords(count: number): string {
  return count === 0 ? i18n.t('speaker_found_none') : countedWords('speaker_found', count);
}
