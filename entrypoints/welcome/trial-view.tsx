import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLook } from '../surfaces/use-look';
import { SAMPLE_ARTICLE } from './sample-article';
import { Trial } from './trial';
import { TrialList } from './trial-list';

/** The sample article to try everything on, and beside it the list of what was found. */
export function TrialView() {
  const look = useLook();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const [, setTurn] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const changed = () => setTurn((turn) => turn + 1);
    Trial.begin(look, { signal: life.signal, changed }).then(setTrial, () => setIsFailed(true));
    return () => life.abort();
  }, []);
  useEffect(() => trial?.restyle(look), [trial, look]);
  return (
    <section class="welcome-section" aria-labelledby="trial-title">
      <h2 id="trial-title">{i18n.t('trial_title')}</h2>
      <p class="welcome-note">{i18n.t('trial_text')}</p>
      {isFailed && (
        <p class="work-trouble" role="alert">
          {i18n.t('trial_failed')}
        </p>
      )}
      <div class="trial">
        <SampleArticle />
        {trial && <TrialList trial={trial} />}
      </div>
    </section>
  );
}

function SampleArticle() {
  const { outlet, author, published, title, paragraphs } = SAMPLE_ARTICLE;
  return (
    <article class="sample" lang="en">
      <p class="sample-outlet">{outlet}</p>
      <h3 class="sample-title">{title}</h3>
      <p class="sample-author" data-byline>
        <span>{author}</span>, <time dateTime={published}>{published.slice(0, 10)}</time>
      </p>
      <div itemprop="articleBody">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </article>
  );
}
