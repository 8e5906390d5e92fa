import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface NoteEditorProps {
  /** As it is saved. */
  readonly note: string;
  /** As it was being typed when this was closed; null where it had been saved. */
  readonly draft: string | null;
  readonly maxLength: number;
  /** Called with each letter, so that it can be kept until it is saved. */
  readonly onDraft: (note: string) => void;
  /** Called when one pauses and when one leaves; false where it could not be saved. */
  readonly onSave: (note: string) => Promise<boolean>;
}

/** One pauses to think. */
const PAUSE_MS = 700;

/** A note that is saved as it is typed. */
export function NoteEditor({ note, draft, maxLength, onDraft, onSave }: NoteEditorProps) {
  const [typed, setTyped] = useState<string | null>(draft);
  const [state, setState] = useState<'saved' | 'typing' | 'failed' | null>(draft === null ? null : 'typing');
  const id = useId();
  const save = useLatest(async () => {
    if (typed === null) return;
    const isSaved = await onSave(typed);
    setState(isSaved ? 'saved' : 'failed');
    // What is typed meanwhile stays; else the note is shown as it was saved.
    if (isSaved) setTyped((now) => (now === typed ? null : now));
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void save.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, save]);
  // Who goes on to the next quotation has left this one's note.
  useEffect(() => () => void save.current(), [save]);
  const rows = Math.min(12, Math.max(2, (typed ?? note).split('\n').length));
  return (
    <div class="note">
      <label class="detail-label" for={id}>
        {i18n.t('note_label')}
      </label>
      <textarea
        id={id}
        class="field note-field"
        dir="auto"
        rows={rows}
        maxLength={maxLength}
        placeholder={i18n.t('note_hint')}
        value={typed ?? note}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setState('typing');
          onDraft(event.currentTarget.value);
        }}
        onBlur={() => void save.current()}
      />
      <span class="note-state" role="status">
        {state === 'saved' && i18n.t('note_saved')}
        {state === 'failed' && i18n.t('note_failed')}
      </span>
    </div>
  );
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
