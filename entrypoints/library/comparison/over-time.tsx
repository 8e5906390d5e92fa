import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '@/components/date-words';
import { outletName } from '@/components/provenance';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { speakerOverTime, type TopicOverTime } from '@/storage/statements/speaker-over-time';
import { currentWords, printedAt } from '@/storage/statements/statement';
import { libraryLink } from '../address';

export interface OverTimeProps {
  /** As the reader knows him. */
  readonly name: string;
  /** All ids under which his quotations are saved. */
  readonly speakerIds: readonly string[];
}

/** What a speaker said about the same things on several days: a question to the reader, never a verdict. */
export function OverTime({ name, speakerIds }: OverTimeProps) {
  // Another list of the same ids is not read anew.
  const ids = speakerIds.join(' ');
  const observe = useCallback(
    (
      onValue: (value: readonly TopicOverTime[]) => void,
      onTrouble: (trouble: StorageTrouble | 'unknown') => void,
    ) => subscribe(() => speakerOverTime(ids.split(' ')), onValue, onTrouble),
    [ids],
  );
  const { value } = useObservable(observe);
  if (!value || value.length === 0) return null;
  return (
    <section class="over-time">
      <h2 class="detail-title">{i18n.t('over_time_title')}</h2>
      {value.map((topic) => (
        <Topic key={topic.words.join(' ')} name={name} {...topic} />
      ))}
    </section>
  );
}

function Topic({ name, words, quotations }: TopicOverTime & Pick<OverTimeProps, 'name'>) {
  return (
    <details class="over-time-topic">
      <summary>{i18n.t('over_time_question', [name, words.join(', ')])}</summary>
      <ol class="over-time-list">
        {quotations.map((saved) => (
          <li key={saved.quotation.id}>
            <time dateTime={printedAt(saved)}>{dateWords(printedAt(saved))}</time>
            <a href={libraryLink({ id: saved.quotation.id })}>
              “<bdi>{currentWords(saved.quotation)}</bdi>”
            </a>
            <bdi class="over-time-outlet">{outletName(saved.article)}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}
