import { i18n } from '#i18n';

let known: string | null = null;

/**
 * The language in which numbers, dates and lists are written: that of the interface, with the reader's country where the
 * browser tells it. A British reader gets `en-GB`, a Dutch one, whose language has no catalogue, `en`.
 */
export function interfaceLocale(): string {
  known ??= localeOf(i18n.t('interface_language'), i18n.t('@@ui_locale'));
  return known;
}

/** `language` is that of the catalogue, `browser` what the browser speaks: `en_GB`. */
export function localeOf(language: string, browser: string): string {
  const own = browser.replaceAll('_', '-');
  return own.split('-')[0] === language && Intl.DateTimeFormat.supportedLocalesOf(own).length > 0
    ? own
    : language;
}
