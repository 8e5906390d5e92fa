import { i18n } from '#i18n';

/** Tells the browser, and through it a screen reader, which language an extension page is in and which way that runs. */
export function speakLanguage(root: HTMLElement = document.documentElement): void {
  root.lang = i18n.t('interface_language');
  root.dir = i18n.t('interface_direction');
}
