import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { numberWords } from '@/components/number-words';
import type { SourceKind } from '@/engine';
import type { SpeakerCount } from '@/storage/search/library-index';
import { SpeakerLink } from './merge-suggestions';

/** More are found by narrowing the list. */
const SHOWN = 300;

/** What kind of speakers are listed. */
type Listed = 'all' | 'people' | 'organisations' | 'others';

const LISTED: Readonly<Record<Listed, readonly SourceKind[] | null>> = {
  all: null,
  people: ['person'],
  organisations: ['organisation', 'group'],
  others: ['document', 'unknown'],
};

/** All speakers, those with most quotations first; people, organisations and others apart. */
export function SpeakerList({ speakers }: { readonly speakers: readonly SpeakerCount[] }) {
  const [listed, setListed] = useState<Listed>('all');
  const shown = useMemo(() => {
    const kinds = LISTED[listed];
    return speakers.filter(({ speaker }) => kinds === null || kinds.includes(speaker.kind));
  }, [speakers, listed]);
  if (speakers.length === 0)
    return <EmptyState title={i18n.t('library_empty_title')} text={i18n.t('library_empty_text')} />;
  return (
    <section>
      <h2 class="speaker-part-title">{i18n.t('library_speakers')}</h2>
      <p class="speaker-kinds">
        {(['all', 'people', 'organisations', 'others'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="quiet-button"
            aria-pressed={each === listed}
            onClick={() => setListed(each)}
          >
            {listedWord(each)}
          </button>
        ))}
      </p>
      <ul class="speaker-all">
        {shown.slice(0, SHOWN).map(({ speaker, quotations }) => (
          <li key={speaker.id}>
            <SpeakerLink speaker={speaker} /> <span class="group-count">{numberWords(quotations)}</span>
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && <p class="state-text">{i18n.t('speaker_more', [numberWords(SHOWN)])}</p>}
    </section>
  );
}

function listedWord(listed: Listed): string {
  switch (listed) {
    case 'all':
      return i18n.t('speaker_kinds_all');
    case 'people':
      return i18n.t('speaker_kinds_people');
    case 'organisations':
      return i18n.t('speaker_kinds_organisations');
    case 'others':
      return i18n.t('speaker_kinds_others');
  }
}
