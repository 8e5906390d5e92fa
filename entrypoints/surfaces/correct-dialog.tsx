import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Choice, ChoiceField } from '@/components/choice-field';
import { countedWords } from '@/components/counted-words';
import { Dialog } from '@/components/dialog';
import { NameWithRole } from '@/components/name-with-role';
import { SpeakerBadge } from '@/components/speaker-badge';
import { speakersBeside } from '@/storage/decisions/speakers-beside';
import { LONGEST } from '@/storage/limits';
import type { QuotedSource } from '@/storage/records';
import type { LibraryIndex } from '@/storage/search/library-index';
import { parseQuery } from '@/storage/search/search-query';
import { speakerId, speakerKey } from '@/storage/speakers/speaker-id';

/** More names than one looks through; the others are found by typing. */
const MOST_SHOWN = 30;

export interface CorrectDialogProps {
  /** The quotations that are corrected: for a single one the speakers of its article come first. */
  readonly ids: readonly string[];
  /** Null while it is being read: then only the article's speakers are offered. */
  readonly index: LibraryIndex | null;
  readonly onChoose: (source: QuotedSource) => void;
  readonly onClose: () => void;
}

interface SpeakerChoice extends Choice {
  readonly source: QuotedSource;
}

/** Who said this? Another speaker of the article, any speaker of the library, or a new name. */
export function CorrectDialog({ ids, index, onChoose, onClose }: CorrectDialogProps) {
  const [here, setHere] = useState<readonly QuotedSource[]>([]);
  const only = ids.length === 1 ? ids[0] : undefined;
  useEffect(() => {
    if (only !== undefined) void speakersBeside(only).then(setHere, () => undefined);
  }, [only]);
  const fitting = useMemo(() => {
    const ofArticle = here.map(choiceOf);
    return (typed: string) => {
      const others = (index?.speakers(typed) ?? []).slice(0, MOST_SHOWN).map(({ speaker }) =>
        // Under the name as printed: one that the reader gave leads to the same speaker by its row only.
        choiceOf({ name: speaker.rows[0]?.name ?? speaker.name, kind: speaker.kind, role: null }),
      );
      const all = new Map([...ofArticle.filter(fits(typed)), ...others].map((each) => [each.key, each]));
      for (const each of ofArticle) if (all.has(each.key)) all.set(each.key, each);
      return [...all.values()].slice(0, MOST_SHOWN);
    };
  }, [here, index]);
  return (
    <Dialog title={i18n.t('correct_title')} onClose={onClose}>
      <ChoiceField
        label={i18n.t('correct_field')}
        fitting={fitting}
        maxLength={LONGEST.name}
        countWords={(count) => countedWords('correct_found', count)}
        onChoose={({ source }) => onChoose(source)}
        onNew={(name) => onChoose({ name, kind: 'unknown', role: null })}
      />
      <p class="dialog-note">{i18n.t('correct_note')}</p>
    </Dialog>
  );
}

function choiceOf(source: QuotedSource): SpeakerChoice {
  const { name, kind, role } = source;
  const key = speakerId(name);
  const label = (
    <>
      <SpeakerBadge name={name} kind={kind} id={key} />
      <span class="choice-words">
        <NameWithRole name={name} role={role} />
      </span>
    </>
  );
  return { key, name, label, source };
}

/** Whether all that was typed begins words of the name, in any spelling. */
function fits(typed: string): (choice: Choice) => boolean {
  const terms = parseQuery(typed);
  return ({ name }) => {
    const key = ` ${speakerKey(name)}`;
    const letters = ` ${name.toLocaleLowerCase()}`;
    return terms.every((term) => letters.includes(term.folded) || (term.name && key.includes(term.name)));
  };
}
