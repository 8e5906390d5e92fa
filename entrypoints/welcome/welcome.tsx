import { i18n } from '#i18n';
import { AccessChoice } from '../surfaces/access/access-choice';
import { useAccess } from '../surfaces/access/use-access';
import { Specimen } from './specimen';

/** The first page that one sees: what this does, what it keeps, what it sends, and the one permission that it asks for. */
export function Welcome() {
  const access = useAccess();
  return (
    <main class="welcome">
      <header>
        <p class="welcome-name">{i18n.t('extension_name')}</p>
        <h1 class="welcome-title">{i18n.t('welcome_title')}</h1>
        <p class="welcome-lead">{i18n.t('welcome_lead')}</p>
      </header>
      <AccessChoice access={access} />
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
