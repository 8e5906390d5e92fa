import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DataSection } from './data/data-section';
import { KeysSection } from './keys-section';
import { LanguagesSection } from './languages-section';
import { MarksSection } from './marks/marks-section';
import { ReadingSection } from './reading-section';
import { SitesSection } from './sites/sites-section';

/** The parts of the page, in the order in which one needs them. Each can be linked to: `options.html#sites`. */
const PARTS = ['sites', 'reading', 'marks', 'keys', 'data', 'languages'] as const;

/** Everything that the reader can set. Each choice holds at once, also in open pages and other windows. */
export function Options() {
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="options-title">{i18n.t('options_title')}</h1>
        <nav class="options-links" aria-label={i18n.t('options_title')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`}>
              {i18n.t(`options_${part}`)}
            </a>
          ))}
          <a href="/library.html">{i18n.t('library_title')}</a>
          <a href="/welcome.html">{i18n.t('options_about')}</a>
        </nav>
      </header>
      <main class="options-main">
        <Part id="sites">
          <SitesSection />
        </Part>
        <Part id="reading">
          <ReadingSection />
        </Part>
        <Part id="marks">
          <MarksSection />
        </Part>
        <Part id="keys">
          <KeysSection />
        </Part>
        <Part id="data">
          <DataSection />
        </Part>
        <Part id="languages">
          <LanguagesSection />
        </Part>
      </main>
    </div>
  );
}

function Part({
  id,
  children,
}: {
  readonly id: (typeof PARTS)[number];
  readonly children: ComponentChildren;
}) {
  return (
    <section class="options-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="options-subtitle" id={`${id}-title`}>
        {i18n.t(`options_${id}`)}
      </h2>
      {children}
    </section>
  );
}
