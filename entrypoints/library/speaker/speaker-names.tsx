import { i18n } from '#i18n';
import { CountedLinks } from '@/components/counted-links';
import { unmergeSpeaker } from '@/storage/speakers/merge-speakers';
import type { SpeakerProfile } from '@/storage/speakers/speaker-profile';
import type { ChangeSpeakers } from './use-speaker-changes';

/** Names and roles as printed, and the names that the reader has put together. */
export function SpeakerNames({
  profile: { speaker, names, roles },
  change,
}: {
  readonly profile: SpeakerProfile;
  readonly change: ChangeSpeakers;
}) {
  const merged = speaker.rows.filter(({ id }) => id !== speaker.id);
  return (
    <>
      {merged.length > 0 && (
        <section class="counted">
          <h3 class="counted-title">{i18n.t('speaker_merged_names')}</h3>
          <ul>
            {merged.map(({ id, name }) => (
              <li key={id} class="suggestion">
                <bdi>{name}</bdi>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={i18n.t('speaker_unmerge_named', [name])}
                  onClick={() => void change(() => unmergeSpeaker(id), i18n.t('speaker_unmerged', [name]))}
                >
                  {i18n.t('speaker_unmerge')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CountedLinks
        title={i18n.t('speaker_names')}
        links={names.map(({ text, count }) => ({ key: text, text, count }))}
      />
      <CountedLinks
        title={i18n.t('speaker_roles')}
        links={roles.map(({ text, count }) => ({ key: text, text, count }))}
      />
    </>
  );
}
