import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { libraryLink, START } from './address';
import { ComparisonView } from './comparison/comparison-view';
import { QuotationsView } from './quotations/quotations-view';
import { SpeakerView } from './speaker/speaker-view';
import { useAddress } from './use-address';

/** The library: one head, and below it what the address asks for. */
export function Library() {
  const [address, go] = useAddress();
  const [, setPicked] = useState<readonly string[] | null>(null);
  const onExport = (ids: readonly string[]) => {
    setPicked(ids);
    go({ ...START, view: 'exchange' });
  };
  return (
    <div class="library">
      <header class="library-head">
        <h1 class="library-title">{i18n.t('extension_name')}</h1>
        <nav class="library-links" aria-label={i18n.t('extension_name')}>
          <a href={libraryLink({})} aria-current={address.view === 'quotations' ? 'page' : undefined}>
            {i18n.t('library_title')}
          </a>
          <a
            href={libraryLink({ view: 'speaker' })}
            aria-current={address.view === 'speaker' ? 'page' : undefined}
          >
            {i18n.t('library_speakers')}
          </a>
          <a href="/welcome.html">{i18n.t('popup_about')}</a>
        </nav>
      </header>
      {/* One line for each view. */}
      {address.view === 'speaker' && <SpeakerView id={address.filter.speakerId} />}
      {address.view === 'statement' && <ComparisonView key={address.id} id={address.id} />}
      {address.view === 'quotations' && <QuotationsView address={address} go={go} onExport={onExport} />}
    </div>
  );
}
