import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { numberWords } from '@/components/number-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import type { LibraryIndex } from '@/storage/search/library-index';

/** More speakers than one scrolls through; the others are found by typing. */
const MOST_SHOWN = 200;
/** So few are seen at once. */
const MOST_WITHOUT_FIELD = 12;

export interface SpeakersPaneProps {
  readonly index: LibraryIndex;
  /** Id of the speaker whose quotations are shown; null for everybody's. */
  readonly chosen: string | null;
  readonly onChoose: (speakerId: string | null) => void;
}

/** All speakers with the number of their quotations; choosing one shows only his. */
export function SpeakersPane({ index, chosen, onChoose }: SpeakersPaneProps) {
  const [wanted, setWanted] = useState('');
  const all = useMemo(() => index.speakers(), [index]);
  const found = useMemo(() => (wanted.trim() === '' ? all : index.speakers(wanted)), [index, all, wanted]);
  const hidden = found.length - MOST_SHOWN;
  const chosenId = chosen === null ? null : index.directory.idOf(chosen);
  return (
    <nav class="speakers" aria-label={i18n.t('library_speakers')}>
      <h2 class="speakers-title">{i18n.t('library_speakers')}</h2>
      {all.length > MOST_WITHOUT_FIELD && (
        <input
          class="field speakers-find"
          type="search"
          aria-label={i18n.t('library_speaker_find')}
          placeholder={i18n.t('library_speaker_find')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul class="speakers-list">
        <li>
          <button type="button" class="speaker" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            <span class="speaker-name">{i18n.t('library_everyone')}</span>
            <span class="group-count">{numberWords(index.size)}</span>
          </button>
        </li>
        {found.slice(0, MOST_SHOWN).map(({ speaker, quotations }) => (
          <li key={speaker.id}>
            <button
              type="button"
              class="speaker"
              aria-pressed={chosenId === speaker.id}
              onClick={() => onChoose(speaker.id)}
            >
              <SpeakerBadge name={speaker.name} kind={speaker.kind} id={speaker.id} />
              <bdi class="speaker-name">{speaker.name}</bdi>
              <span class="group-count">{numberWords(quotations)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="speakers-note">{i18n.t('library_speakers_none')}</p>}
      {hidden > 0 && <p class="speakers-note">{countedWords('library_speakers_more', hidden)}</p>}
    </nav>
  );
}
