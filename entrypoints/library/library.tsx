import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useForgetting } from '../surfaces/exchange/use-forgetting';
import { LossNotice } from '../surfaces/loss-notice';
import { libraryLink, speakerLink } from './address';
import { ComparisonView } from './comparison/comparison-view';
import { BackupReminder } from './exchange/backup-reminder';
import { ExchangeView } from './exchange/exchange-view';
import { QuotationsView } from './quotations/quotations-view';
import { SpeakerView } from './speaker/speaker-view';
import { useAddress } from './use-address';

/** The library: one head, and below it what the address asks for. */
export function Library() {
  const [address, go] = useAddress();
  const forgetting = useForgetting();
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const onExport = (ids: readonly string[]) => {
    setPicked(ids);
    go({ ...address, view: 'exchange', id: null });
  };
  return (
    <div class="library">
      <header class="library-head">
        <h1 class="library-title">{i18n.t('extension_name')}</h1>
        <nav class="library-links" aria-label={i18n.t('extension_name')}>
          <a href={libraryLink({})} aria-current={address.view === 'quotations' ? 'page' : undefined}>
            {i18n.t('library_title')}
          </a>
          <a href={speakerLink(null)} aria-current={address.view === 'speaker' ? 'page' : undefined}>
            {i18n.t('library_speakers')}
          </a>
          <a
            href={libraryLink({ view: 'exchange', filter: address.filter, order: address.order })}
            aria-current={address.view === 'exchange' ? 'page' : undefined}
            onClick={() => setPicked(null)}
          >
            {i18n.t('library_exchange')}
          </a>
          <a href="/options.html">{i18n.t('popup_about')}</a>
        </nav>
      </header>
      <LossNotice />
      {address.view === 'quotations' && <BackupReminder />}
      {/* One line for each view. */}
      {address.view === 'speaker' && <SpeakerView id={address.filter.speakerId} />}
      {address.view === 'statement' && <ComparisonView key={address.id} id={address.id} />}
      {address.view === 'quotations' && <QuotationsView address={address} go={go} onExport={onExport} />}
      {address.view === 'exchange' && (
        <ExchangeView address={address} picked={picked} forgetting={forgetting} />
      )}
    </div>
  );
}
