import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '@/components/number-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import { foldWords } from '@/storage/search/fold-words';
import type { SpeakerCount } from '@/storage/search/search-index';
import { speakerKey } from '@/storage/speakers/speaker-id';

/** More speakers than one scrolls through; the others are found by typing. */
const MOST_SHOWN = 200;

export interface SpeakersPaneProps {
  readonly speakers: readonly SpeakerCount[];
  readonly chosen: string | null;
  readonly onChoose: (speakerId: string | null) => void;
}

/** All speakers with the number of their quotations; choosing one shows only his. */
export function SpeakersPane({ speakers, chosen, onChoose }: SpeakersPaneProps) {
  const [wanted, setWanted] = useState('');
  const shown = useMemo(() => {
    const folded = foldWords(wanted);
    const key = speakerKey(wanted);
    return speakers.filter(
      ({ speaker }) =>
        folded === '' ||
        ` ${speaker.key}`.includes(` ${key}`) ||
        speaker.names.some((name) => ` ${foldWords(name)}`.includes(` ${folded}`)),
    );
  }, [speakers, wanted]);
  return (
    <nav class="speakers" aria-label={i18n.t('library_speakers')}>
      <h2 class="speakers-title">{i18n.t('library_speakers')}</h2>
      {speakers.length > 12 && (
        <input
          class="search-input speakers-find"
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
          </button>
        </li>
        {shown.slice(0, MOST_SHOWN).map(({ speaker, quotations }) => (
          <li key={speaker.id}>
            <button
              type="button"
              class="speaker"
              aria-pressed={chosen === speaker.id}
              onClick={() => onChoose(speaker.id)}
            >
              <SpeakerBadge name={speaker.name} kind={speaker.kind} id={speaker.id} />
              <span class="speaker-name">{speaker.name}</span>
              <span class="group-count">{numberWords(quotations)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
