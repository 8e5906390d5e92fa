import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import type { LibraryIndex } from '@/storage/search/library-index';
import { observeLibraryIndex } from '@/storage/search/observe-library-index';
import { loadProfile } from '@/storage/speakers/load-profile';
import type { SpeakerProfile } from '@/storage/speakers/speaker-profile';
import { type MergeSuggestion, suggestMerges } from '@/storage/speakers/suggest-merges';
import { LibraryTrouble } from '../../surfaces/library-trouble';
import { OverTime } from '../comparison/over-time';
import { MergePicker } from './merge-picker';
import { MergeSuggestions } from './merge-suggestions';
import { SpeakerFacts } from './speaker-facts';
import { SpeakerHead } from './speaker-head';
import { SpeakerList } from './speaker-list';
import { SpeakerNames } from './speaker-names';
import { SpeakerNotes } from './speaker-notes';
import { SplitForm } from './split-form';
import { useSpeakerChanges } from './use-speaker-changes';
import './speaker.css';

type OnTrouble = (trouble: StorageTrouble | 'unknown') => void;

/** A speaker's page; without one, all speakers and who of them may be one. */
export function SpeakerView({ id }: { readonly id: string | null }) {
  const observe = useCallback(
    (onValue: (profile: SpeakerProfile | null) => void, onTrouble: OnTrouble) =>
      subscribe(() => (id === null ? Promise.resolve(null) : loadProfile(id)), onValue, onTrouble),
    [id],
  );
  const profile = useObservable(observe);
  const index = useObservable(observeLibraryIndex);
  const changes = useSpeakerChanges();
  const suggestions = useMemo(() => suggestionsIn(index.value), [index.value]);
  const trouble = changes.trouble ?? profile.trouble ?? index.trouble;
  const shown = profile.value ?? null;
  const isLoading = profile.value === undefined || (id === null && !index.value);
  return (
    <main class="speaker-view">
      {trouble && <LibraryTrouble trouble={trouble} />}
      {isLoading && !trouble && (
        <p class="state state-text" role="status">
          {i18n.t('library_loading')}
        </p>
      )}
      {id === null && index.value && (
        <>
          <MergeSuggestions suggestions={suggestions} change={changes.change} />
          <SpeakerList speakers={index.value.speakers()} />
        </>
      )}
      {id !== null && profile.value === null && (
        <EmptyState title={i18n.t('speaker_gone_title')} text={i18n.t('speaker_gone_text')} />
      )}
      {shown && (
        <article key={shown.speaker.id}>
          <SpeakerHead profile={shown} change={changes.change} />
          <MergeSuggestions suggestions={suggestions.filter(isAbout(shown))} change={changes.change} />
          <div class="speaker-parts">
            <SpeakerFacts profile={shown} />
            <SpeakerNames profile={shown} change={changes.change} />
          </div>
          <OverTime name={shown.speaker.name} speakerIds={shown.speaker.rows.map((row) => row.id)} />
          <SpeakerNotes speaker={shown.speaker} knownTags={tagsIn(index.value)} change={changes.change} />
          {index.value && <MergePicker speaker={shown.speaker} index={index.value} change={changes.change} />}
          <SplitForm profile={shown} change={changes.change} />
        </article>
      )}
      <div class="undo" role="status">
        {changes.said !== null && (
          <>
            <span>{changes.said}</span>
            <button type="button" class="quiet-button" onClick={changes.undo}>
              {i18n.t('quotation_undo')}
            </button>
          </>
        )}
      </div>
    </main>
  );
}

function suggestionsIn(index: LibraryIndex | undefined): readonly MergeSuggestion[] {
  if (!index) return [];
  const articles = index.articlesBySpeaker();
  const speakers = index.speakers().map(({ speaker }) => speaker);
  return suggestMerges(speakers, (id) => articles.get(id) ?? new Set());
}

function tagsIn(index: LibraryIndex | undefined): readonly string[] {
  return index?.tags().map(({ name }) => name) ?? [];
}

function isAbout({ speaker }: SpeakerProfile): (suggestion: MergeSuggestion) => boolean {
  return ({ into, from }) => into.id === speaker.id || from.id === speaker.id;
}
