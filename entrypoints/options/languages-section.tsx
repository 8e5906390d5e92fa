import { i18n } from '#i18n';

/** What the interface speaks: the catalogues in locales/. */
const SPOKEN = ['en', 'de'];
/** What is read: the folders of engine/lexicon. */
const READ = ['en'];

/** The languages of the interface, which the browser chooses by its own, and of the news that is read. */
export function LanguagesSection() {
  const own = i18n.t('interface_language');
  const names = new Intl.DisplayNames(own, { type: 'language' });
  const listed = (languages: readonly string[]) =>
    new Intl.ListFormat(own).format(languages.map((language) => names.of(language) ?? language));
  return (
    <dl class="options-facts">
      <dt>{i18n.t('options_language_interface')}</dt>
      <dd>{i18n.t('options_language_interface_text', [names.of(own) ?? own, listed(SPOKEN)])}</dd>
      <dt>{i18n.t('options_language_news')}</dt>
      <dd>{i18n.t('options_language_news_text', [listed(READ)])}</dd>
    </dl>
  );
}
