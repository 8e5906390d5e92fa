import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface TagEditorProps {
  readonly tags: readonly string[];
  /** Tags that are in use, for completion. */
  readonly known: readonly string[];
  readonly maxLength: number;
  readonly onTags: (tags: readonly string[]) => void;
}

/** The tags of a quotation: each can be removed, and others be typed with completion. Enter or a comma ends one. */
export function TagEditor({ tags, known, maxLength, onTags }: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = () => {
    const tag = typed.trim();
    setTyped('');
    if (tag !== '') onTags([...tags, tag]);
  };
  return (
    <div class="tags">
      <label class="detail-label" for={id}>
        {i18n.t('tags_label')}
      </label>
      <div class="tags-line">
        {tags.map((tag) => (
          <span key={tag} class="chip">
            <bdi class="chip-words">{tag}</bdi>
            <button
              type="button"
              class="chip-remove"
              aria-label={i18n.t('tags_remove', [tag])}
              onClick={() => onTags(tags.filter((each) => each !== tag))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          id={id}
          class="field tags-field"
          list={`${id}-known`}
          autocomplete="off"
          maxLength={maxLength}
          placeholder={i18n.t('tags_hint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
