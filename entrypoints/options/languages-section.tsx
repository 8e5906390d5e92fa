import { i18n } from '#i18n';
import { languageNames, readLanguageNames, SPOKEN_LANGUAGES } from '../surfaces/language-names';

/** The languages of the interface, which the browser chooses by its own, and of the news that is read. */
export function LanguagesSection() {
  const own = languageNames([i18n.t('interface_language')]);
  return (
    <dl class="options-facts">
      <dt>{i18n.t('options_language_interface')}</dt>
      <dd>{i18n.t('options_language_interface_text', [own, languageNames(SPOKEN_LANGUAGES)])}</dd>
      <dt>{i18n.t('options_language_news')}</dt>
      <dd>{i18n.t('options_language_news_text', [readLanguageNames()])}</dd>
    </dl>
  );
}
