import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { dateWords } from '@/components/date-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import type { SourceKind } from '@/engine';
import { renameSpeaker, setSpeakerKind } from '@/storage/speakers/decide-speaker';
import type { SpeakerProfile } from '@/storage/speakers/speaker-profile';
import { libraryLink } from '../address';
import type { ChangeSpeakers } from './use-speaker-changes';

const KINDS: readonly SourceKind[] = ['person', 'group', 'organisation', 'document', 'unknown'];

export interface SpeakerHeadProps {
  readonly profile: SpeakerProfile;
  readonly change: ChangeSpeakers;
}

/** Who it is, what kind of speaker, since when; and the reader's own name for him. */
export function SpeakerHead({ profile, change }: SpeakerHeadProps) {
  const { speaker, quotations, articles, first, last } = profile;
  const [isNaming, setIsNaming] = useState(false);
  const days = [first, last].map(dateWords);
  return (
    <header class="speaker-head">
      <h2 class="speaker-head-name">
        <SpeakerBadge name={speaker.name} kind={speaker.kind} id={speaker.id} />
        <bdi>{speaker.name}</bdi>
      </h2>
      {isNaming ? (
        <NameForm profile={profile} change={change} onDone={() => setIsNaming(false)} />
      ) : (
        <button type="button" class="quiet-button" onClick={() => setIsNaming(true)}>
          {i18n.t('speaker_rename')}
        </button>
      )}
      <p class="facts">
        <a href={libraryLink({ filter: { speakerId: speaker.id } })}>
          {countedWords('quotation_count', quotations)}
        </a>
        <span>{countedWords('speaker_articles', articles)}</span>
        {days[0] && <span>{days[0] === days[1] ? days[0] : `${days[0]} – ${days[1]}`}</span>}
      </p>
      <label class="speaker-kind">
        {i18n.t('speaker_kind')}{' '}
        <select
          value={speaker.kind}
          onChange={(event) => {
            const kind = KINDS.find((each) => each === event.currentTarget.value) ?? null;
            void change(
              () => setSpeakerKind(speaker.id, kind),
              i18n.t('speaker_kind_changed', [speaker.name]),
            );
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

function NameForm({ profile, change, onDone }: SpeakerHeadProps & { readonly onDone: () => void }) {
  const { speaker } = profile;
  const row = speaker.rows[0];
  const [name, setName] = useState(speaker.name);
  const rename = (wanted: string | null) => {
    void change(
      () => renameSpeaker(speaker.id, wanted),
      i18n.t('speaker_renamed', [wanted ?? row?.name ?? '']),
    );
    onDone();
  };
  return (
    <form
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') rename(name);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label>
        {i18n.t('speaker_name')}
        <input
          class="search-input"
          value={name}
          maxLength={500}
          autofocus
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={name.trim() === ''}>
        {i18n.t('speaker_rename_save')}
      </button>
      {row?.decision?.name !== undefined && (
        <button type="button" class="quiet-button" onClick={() => rename(null)}>
          {i18n.t('speaker_rename_undo', [row.name])}
        </button>
      )}
      <button type="button" class="quiet-button" onClick={onDone}>
        {i18n.t('card_pick_cancel')}
      </button>
    </form>
  );
}

function kindWord(kind: SourceKind): string {
  switch (kind) {
    case 'person':
      return i18n.t('kind_person');
    case 'group':
      return i18n.t('kind_group');
    case 'organisation':
      return i18n.t('kind_organisation');
    case 'document':
      return i18n.t('kind_document');
    case 'unknown':
      return i18n.t('kind_unknown');
  }
}
