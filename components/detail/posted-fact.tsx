import { i18n } from '#i18n';
import type { PostedIn } from '@/storage/records';
import { timeWords } from '../date-words';
import { Fact } from './fact';

/** The post or the live blog's entry in which the words stand: by whom, when, and the way there. */
export function PostedFact({ kind, author, url, time }: PostedIn) {
  // What is no date is a clock, as the page prints it.
  const when = timeWords(time) ?? time;
  const words = [author, when].filter((each) => each !== null).join(', ');
  return (
    <Fact name={i18n.t(kind === 'post' ? 'detail_post' : 'detail_entry')}>
      {words}
      {words !== '' && url !== null && ' · '}
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer">
          {i18n.t(kind === 'post' ? 'detail_post_open' : 'detail_entry_open')}
        </a>
      )}
    </Fact>
  );
}
