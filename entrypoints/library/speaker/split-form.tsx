import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { dateWords } from '@/components/date-words';
import type { ProfileArticle, SpeakerProfile } from '@/storage/speakers/speaker-profile';
import { splitSpeaker } from '@/storage/speakers/split-speaker';
import type { ChangeSpeakers } from './use-speaker-changes';

export interface SplitFormProps {
  readonly profile: SpeakerProfile;
  readonly change: ChangeSpeakers;
}

/** Tells two people of one name apart, by the articles that speak of the other. */
export function SplitForm({ profile, change }: SplitFormProps) {
  const { speaker, inArticles } = profile;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  // Of merged names each is split by itself: the articles of one row.
  const rows = speaker.rows.filter(({ id }) => inArticles.filter((each) => each.rowId === id).length > 1);
  const [rowId = rows[0]?.id, setRowId] = useState<string | undefined>(undefined);
  const articles = inArticles.filter((each) => each.rowId === rowId);
  if (rowId === undefined || rows.length === 0) return null;
  const isReady = name.trim() !== '' && chosen.size > 0 && chosen.size < articles.length;
  const split = () => {
    void change(() => splitSpeaker(rowId, [...chosen], name), i18n.t('speaker_split_done', [name]));
    setChosen(new Set());
    setName('');
  };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <details class="speaker-act">
      <summary>{i18n.t('speaker_split', [speaker.name])}</summary>
      <form
        class="speaker-split"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) split();
        }}
      >
        <p class="state-text">{i18n.t('speaker_split_text')}</p>
        {rows.length > 1 && (
          <label class="speaker-form">
            {i18n.t('speaker_split_of')}
            <select
              value={rowId}
              onChange={(event) => {
                setRowId(event.currentTarget.value);
                setChosen(new Set());
              }}
            >
              {rows.map((row) => (
                <option key={row.id} value={row.id}>
                  {row.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <ArticleChoice articles={articles} chosen={chosen} onChoose={choose} />
        <label class="speaker-form">
          {i18n.t('speaker_split_name')}
          <input
            class="search-input"
            value={name}
            maxLength={500}
            placeholder={i18n.t('speaker_split_hint', [speaker.name])}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!isReady}>
          {chosen.size === 0
            ? i18n.t('speaker_split_act_none')
            : countedWords('speaker_split_act', chosen.size)}
        </button>
      </form>
    </details>
  );
}

interface ArticleChoiceProps {
  readonly articles: readonly ProfileArticle[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

function ArticleChoice({ articles, chosen, onChoose }: ArticleChoiceProps) {
  return (
    <ul class="speaker-articles">
      {articles.map(({ article }) => (
        <li key={article.id}>
          <label>
            <input
              type="checkbox"
              checked={chosen.has(article.id)}
              onChange={(event) => onChoose(article.id, event.currentTarget.checked)}
            />
            <span>
              <bdi>{article.title || i18n.t('quotation_no_title')}</bdi>
              <span class="group-role">
                {' '}
                · {[article.outlet, dateWords(article.published)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
