import { i18n } from '#i18n';
import { ChoiceField } from '@/components/choice-field';
import { countedWords } from '@/components/counted-words';
import { Dialog } from '@/components/dialog';
import { LONGEST_TAG } from '@/storage/decisions/annotate';

export interface TagDialogProps {
  /** Tags that are in use, those used most first. */
  readonly known: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onClose: () => void;
}

/** More tags than one looks through; the others are found by typing. */
const MOST_SHOWN = 30;

/** A tag for what is selected: one that is in use, or a new one. */
export function TagDialog({ known, onTag, onClose }: TagDialogProps) {
  const fitting = (typed: string) => {
    const wanted = typed.trim().toLocaleLowerCase();
    return known
      .filter((tag) => tag.toLocaleLowerCase().includes(wanted))
      .slice(0, MOST_SHOWN)
      .map((tag) => ({ key: tag, name: tag, label: tag }));
  };
  return (
    <Dialog title={i18n.t('tag_title')} onClose={onClose}>
      <ChoiceField
        label={i18n.t('tag_field')}
        fitting={fitting}
        maxLength={LONGEST_TAG}
        countWords={(count) => countedWords('tag_found', count)}
        onChoose={({ name }) => onTag(name)}
        onNew={onTag}
      />
    </Dialog>
  );
}
