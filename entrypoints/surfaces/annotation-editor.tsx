import { useEffect, useState } from 'preact/hooks';
import { NoteEditor } from '@/components/note-editor';
import { TagEditor } from '@/components/tag-editor';
import { LONGEST_NOTE, LONGEST_TAG } from '@/storage/decisions/annotate';
import { draftOf, keepDraft } from '@/storage/decisions/drafts';
import type { QuotationRecord, SpeakerRecord } from '@/storage/records';
import type { Actions } from './use-actions';

export interface AnnotationEditorProps {
  /** The quotation or speaker that they are about. */
  readonly about: Pick<QuotationRecord | SpeakerRecord, 'id' | 'annotation'>;
  readonly knownTags: readonly string[];
  readonly annotate: Actions['annotate'];
}

/** Note and tags of a saved quotation or speaker. What is typed when its surface closes is there when it opens again. */
export function AnnotationEditor({ about, knownTags, annotate }: AnnotationEditorProps) {
  const { id, annotation } = about;
  const [draft, setDraft] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    setDraft(undefined);
    draftOf(id).then(
      (note) => isHere && setDraft(note),
      () => isHere && setDraft(null),
    );
    return () => {
      isHere = false;
    };
  }, [id]);
  const { note = '', tags = [] } = annotation ?? {};
  const saveNote = async (typed: string) => {
    const isSaved = await annotate(id, { note: typed, tags });
    if (isSaved) void keepDraft(id, null).catch(() => undefined);
    return isSaved;
  };
  // For the blink of an eye it is not known whether something was being typed.
  if (draft === undefined) return null;
  return (
    <div class="annotation">
      <TagEditor
        tags={tags}
        known={knownTags}
        maxLength={LONGEST_TAG}
        onTags={(changed) => void annotate(id, { note, tags: changed })}
      />
      <NoteEditor
        key={id}
        note={note}
        draft={draft}
        maxLength={LONGEST_NOTE}
        onDraft={(typed) => void keepDraft(id, typed).catch(() => undefined)}
        onSave={saveNote}
      />
    </div>
  );
}
