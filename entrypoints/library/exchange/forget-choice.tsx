import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Choice, ChoiceField } from '@/components/choice-field';
import { countedWords } from '@/components/counted-words';
import { numberWords } from '@/components/number-words';
import type { Forgetting } from '@/storage/exchange/forget/forget-plan';
import { LONGEST } from '@/storage/limits';
import type { ArticleRecord } from '@/storage/records';
import { foldWords } from '@/storage/search/fold-words';
import type { LibraryIndex } from '@/storage/search/library-index';
import { useArticles } from './use-articles';

const WHAT = ['article', 'outlet', 'speaker', 'older', 'everything'] as const;
/** Names that are offered at once. */
const MOST_OFFERED = 50;

export interface ForgetChoiceProps {
  readonly index: LibraryIndex | null;
  readonly onChoose: (wanted: Forgetting, name: string) => void;
}

/** What is to be forgotten: chosen by kind, then by name. */
export function ForgetChoice({ index, onChoose }: ForgetChoiceProps) {
  const [what, setWhat] = useState<Forgetting['what'] | null>(null);
  const [day, setDay] = useState('');
  const articles = useArticles(what === 'article');
  return (
    <>
      <fieldset class="exchange-choice">
        <legend class="hidden-visually">{i18n.t('forget_title')}</legend>
        {WHAT.map((each) => (
          <label key={each} class="exchange-option">
            <input type="radio" name="forget" checked={each === what} onChange={() => setWhat(each)} />
            <span>{i18n.t(`forget_what_${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {what === 'older' && (
        <label class="exchange-day">
          <span>{i18n.t('forget_before')}</span>
          <input
            type="date"
            class="field"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      )}
      {(what === 'article' || what === 'outlet' || what === 'speaker') && (
        <NameField
          key={what}
          names={namesOf(what, index, articles)}
          label={i18n.t(`forget_name_${what}`)}
          onChoose={onChoose}
        />
      )}
      {what === 'older' && (
        <button
          type="button"
          class="button"
          disabled={day === ''}
          onClick={() => onChoose({ what, day }, day)}
        >
          {i18n.t('forget_show')}
        </button>
      )}
      {what === 'everything' && (
        <button
          type="button"
          class="button"
          onClick={() => onChoose({ what }, i18n.t('forget_what_everything'))}
        >
          {i18n.t('forget_show')}
        </button>
      )}
    </>
  );
}

interface Named extends Choice {
  readonly wanted: Forgetting;
}

interface NameFieldProps {
  readonly names: (typed: string) => readonly Named[];
  readonly label: string;
  readonly onChoose: ForgetChoiceProps['onChoose'];
}

function NameField({ names, label, onChoose }: NameFieldProps) {
  return (
    <ChoiceField
      label={label}
      fitting={names}
      onChoose={({ wanted, name }) => onChoose(wanted, name)}
      onNew={() => undefined}
      maxLength={LONGEST.name}
      autofocus={false}
      countWords={(count) => countedWords('card_pick_found', count)}
    />
  );
}

function namesOf(
  what: 'article' | 'outlet' | 'speaker',
  index: LibraryIndex | null,
  articles: readonly ArticleRecord[],
): NameFieldProps['names'] {
  return (typed) => {
    if (what === 'speaker') {
      return (index?.speakers(typed) ?? [])
        .slice(0, MOST_OFFERED)
        .map(({ speaker: { id, name }, quotations }) => ({
          ...named(id, name, quotations),
          wanted: { what, id },
        }));
    }
    const words = foldWords(typed);
    const fits = (text: string) => ` ${foldWords(text)}`.includes(` ${words}`);
    if (what === 'outlet') {
      const outlets = (index?.outlets() ?? []).filter(({ name }) => name !== '' && fits(name));
      return outlets.slice(0, MOST_OFFERED).map(({ name, quotations }) => ({
        ...named(name, name, quotations),
        wanted: { what, outlet: name },
      }));
    }
    const fitting = articles.filter(({ title, outlet }) => fits(`${title} ${outlet}`));
    return fitting.slice(0, MOST_OFFERED).map(({ id, title, outlet, url }) => ({
      key: id,
      name: title || url,
      label: (
        <span class="choice-words">
          {title || url}
          {outlet !== '' && <span class="exchange-hint">{outlet}</span>}
        </span>
      ),
      wanted: { what, id },
    }));
  };
}

function named(key: string, name: string, quotations: number): Choice {
  return { key, name, label: <span class="choice-words">{`${name} (${numberWords(quotations)})`}</span> };
}
