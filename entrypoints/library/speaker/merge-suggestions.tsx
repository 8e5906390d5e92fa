import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import { keepSpeakersApart, mergeSpeakers } from '@/storage/speakers/merge-speakers';
import type { Likeness } from '@/storage/speakers/name-likeness';
import type { KnownSpeaker } from '@/storage/speakers/speaker-directory';
import type { MergeSuggestion } from '@/storage/speakers/suggest-merges';
import { speakerLink } from '../address';
import type { ChangeSpeakers } from './use-speaker-changes';

export interface MergeSuggestionsProps {
  readonly suggestions: readonly MergeSuggestion[];
  readonly change: ChangeSpeakers;
}

/** Asks whether two speakers are one; says why it asks. */
export function MergeSuggestions({ suggestions, change }: MergeSuggestionsProps) {
  if (suggestions.length === 0) return null;
  return (
    <section class="suggestions">
      <h2 class="speaker-part-title">{countedWords('speaker_suggestions', suggestions.length)}</h2>
      <ul>
        {suggestions.map(({ into, from, likeness, role }) => (
          <li key={`${into.id} ${from.id}`} class="suggestion">
            <p>
              <SpeakerLink speaker={from} /> <span aria-hidden="true">→</span> <SpeakerLink speaker={into} />
              <span class="suggestion-why">
                {likenessWords(likeness)}
                {role !== null && ` ${i18n.t('speaker_same_role', [role])}`}
              </span>
            </p>
            <p class="suggestion-acts">
              <button
                type="button"
                class="quiet-button"
                aria-label={i18n.t('speaker_merge_named', [from.name, into.name])}
                onClick={() =>
                  void change(
                    () => mergeSpeakers([from.id], into.id),
                    i18n.t('speaker_merged', [from.name, into.name]),
                  )
                }
              >
                {i18n.t('speaker_merge')}
              </button>
              <button
                type="button"
                class="quiet-button"
                aria-label={i18n.t('speaker_apart_named', [from.name, into.name])}
                onClick={() =>
                  void change(
                    () => keepSpeakersApart(from.id, into.id),
                    i18n.t('speaker_kept_apart', [from.name, into.name]),
                  )
                }
              >
                {i18n.t('speaker_apart')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A speaker's badge and name, leading to his page. */
export function SpeakerLink({ speaker }: { readonly speaker: KnownSpeaker }) {
  return (
    <a class="speaker-link" href={speakerLink(speaker.id)}>
      <SpeakerBadge name={speaker.name} kind={speaker.kind} id={speaker.id} />
      <bdi>{speaker.name}</bdi>
    </a>
  );
}

function likenessWords(likeness: Likeness): string {
  switch (likeness) {
    case 'middle-name':
      return i18n.t('likeness_middle_name');
    case 'initials':
      return i18n.t('likeness_initials');
    case 'short-form':
      return i18n.t('likeness_short_form');
    case 'order':
      return i18n.t('likeness_order');
    case 'acronym':
      return i18n.t('likeness_acronym');
    case 'spelling':
      return i18n.t('likeness_spelling');
    case 'contained':
      return i18n.t('likeness_contained');
    case 'last-name':
      return i18n.t('likeness_last_name');
  }
}
