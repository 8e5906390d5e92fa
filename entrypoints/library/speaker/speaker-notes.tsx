import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import type { Written } from '@/storage/decisions/annotate';
import { annotateSpeaker } from '@/storage/speakers/decide-speaker';
import type { KnownSpeaker } from '@/storage/speakers/speaker-directory';
import { AnnotationEditor } from '../../surfaces/annotation-editor';
import type { ChangeSpeakers } from './use-speaker-changes';

export interface SpeakerNotesProps {
  readonly speaker: KnownSpeaker;
  readonly knownTags: readonly string[];
  readonly change: ChangeSpeakers;
}

/** What the reader wrote about a speaker. */
export function SpeakerNotes({ speaker, knownTags, change }: SpeakerNotesProps) {
  const [row] = speaker.rows;
  if (!row) return null;
  const annotate = (id: string, written: Written) =>
    change(() => annotateSpeaker(id, written), countedWords('done_noted', 1));
  return (
    <section class="counted">
      <h3 class="counted-title">{i18n.t('detail_yours')}</h3>
      <AnnotationEditor about={row} knownTags={knownTags} annotate={annotate} />
    </section>
  );
}
