import { i18n } from '#i18n';
import { AccessChoice } from '../surfaces/access/access-choice';
import { useAccess } from '../surfaces/access/use-access';
import { TrialView } from './trial-view';

/** The keys that a newcomer needs; all others are told where they work. */
const KEYS = [
  ['Alt+J', 'options_key_next'],
  ['Alt+K', 'options_key_previous'],
  ['Alt+L', 'options_key_card'],
  ['Alt+Shift+O', 'options_key_popup'],
  ['Alt+Shift+H', 'command_pause'],
] as const;

/** The first page that one sees: what this does, to be tried at once; the one permission; what is kept and sent. */
export function Welcome() {
  const access = useAccess();
  return (
    <main class="welcome">
      <header>
        <p class="welcome-name">{i18n.t('extension_name')}</p>
        <h1 class="welcome-title">{i18n.t('welcome_title')}</h1>
        <p class="welcome-lead">{i18n.t('welcome_lead')}</p>
      </header>
      <section class="welcome-section" aria-labelledby="access-title">
        <h2 id="access-title">{i18n.t('welcome_access_title')}</h2>
        <AccessChoice access={access} />
      </section>
      <TrialView />
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
      <Keys />
      <p class="welcome-links">
        <a href="/library.html">{i18n.t('welcome_library')}</a>
        <a href="/options.html">{i18n.t('welcome_options')}</a>
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

function Keys() {
  return (
    <section class="welcome-section">
      <h2>{i18n.t('keys_title')}</h2>
      <dl class="keys welcome-keys">
        {KEYS.map(([key, does]) => (
          <div key={key} class="keys-line">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{i18n.t(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="welcome-note">{i18n.t('welcome_keys_note')}</p>
    </section>
  );
}
