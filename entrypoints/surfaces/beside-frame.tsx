import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchBox } from '@/components/search-box';
import type { BesideKind } from './beside-page';
import { HAS_PANEL, openPanel } from './open-panel';
import type { PauseUse } from './use-pause';

/** The search box, and the way to the settings. */
export function BesideHead({
  query,
  onQuery,
  isFocused,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** A popup is opened to do something in it; a panel stays open while one reads. */
  readonly isFocused: boolean;
}) {
  return (
    <header class="popup-head">
      <h1 class="hidden-visually">{i18n.t('extension_name')}</h1>
      <SearchBox query={query} onQuery={onQuery} autofocus={isFocused} />
      <a
        class="quiet-button popup-about"
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        title={i18n.t('popup_about')}
      >
        <span class="hidden-visually">{i18n.t('popup_about')}</span>
        <span aria-hidden="true">⚙︎</span>
      </a>
    </header>
  );
}

/** The ways to the larger surfaces, and the keys. */
export function BesideFoot({
  kind,
  windowId,
  pause,
  onHelp,
}: {
  readonly kind: BesideKind;
  readonly windowId: number | null;
  readonly pause: PauseUse;
  readonly onHelp: () => void;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const open = () =>
    void openPanel(windowId).then((isOpen) => {
      setIsRefused(!isOpen);
      if (isOpen) close();
    });
  return (
    <footer class="popup-foot">
      <a class="quiet-button" href="/library.html" target="_blank" rel="noreferrer">
        {i18n.t('popup_open_library')}
      </a>
      {kind === 'popup' && HAS_PANEL && (
        <button type="button" class="quiet-button" onClick={open}>
          {i18n.t('popup_open_panel')}
        </button>
      )}
      <PauseButton {...pause} />
      <button type="button" class="quiet-button popup-keys" title={i18n.t('keys_title')} onClick={onHelp}>
        <span class="hidden-visually">{i18n.t('keys_title')}</span>
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
      {isRefused && <p role="alert">{i18n.t('popup_panel_refused')}</p>}
    </footer>
  );
}

/** Has reading rest on the site of the tab, or go on. */
function PauseButton({ site, pause, toggle }: PauseUse) {
  if (site === null) return null;
  const titles = {
    site: i18n.t('pause_end_here'),
    everywhere: i18n.t('pause_end_everywhere'),
    none: i18n.t('pause_here_hint', [site]),
  };
  return (
    <button type="button" class="quiet-button" title={titles[pause ?? 'none']} onClick={toggle}>
      {i18n.t(pause === null ? 'pause_here' : 'site_resume')}
    </button>
  );
}
