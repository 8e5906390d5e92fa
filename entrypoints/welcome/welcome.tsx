import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Settings } from './settings';
import { Specimen } from './specimen';

/** All sites: asked for once, in one click, and only here and in the popup. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The first page that one sees: what this does, what it keeps, what it sends, and the one permission that it asks for. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <p class="welcome-name">{i18n.t('extension_name')}</p>
        <h1 class="welcome-title">{i18n.t('welcome_title')}</h1>
        <p class="welcome-lead">{i18n.t('welcome_lead')}</p>
      </header>
      <Permission />
      <Specimen />
      <Section
        title={i18n.t('welcome_does_title')}
        lines={[i18n.t('welcome_does_mark'), i18n.t('welcome_does_why'), i18n.t('welcome_does_search')]}
      />
      <Section
        title={i18n.t('welcome_keeps_title')}
        lines={[
          i18n.t('welcome_keeps_saved'),
          i18n.t('welcome_keeps_where'),
          i18n.t('welcome_keeps_private'),
        ]}
      />
      <Section title={i18n.t('welcome_sent_title')} lines={[i18n.t('welcome_sent_text')]} />
      <Settings />
      <p>
        <a href="/library.html">{i18n.t('welcome_library')}</a>
      </p>
    </main>
  );
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section class="welcome-section">
      <h2>{title}</h2>
      <ul class="welcome-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** One button; what it changes, and what works without it. */
function Permission() {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(ALL_SITES).then(setIsAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const ask = () => void browser.permissions.request(ALL_SITES).then(setIsAllowed);
  return (
    <div class="welcome-permission" role="status">
      {isAllowed === true && <p class="welcome-allowed">{i18n.t('welcome_allowed')}</p>}
      {isAllowed === false && (
        <>
          <button type="button" class="button" onClick={ask}>
            {i18n.t('welcome_allow')}
          </button>
          <p class="welcome-note">{i18n.t('welcome_allow_note')}</p>
          <p class="welcome-note">{i18n.t('welcome_without')}</p>
        </>
      )}
    </div>
  );
}
