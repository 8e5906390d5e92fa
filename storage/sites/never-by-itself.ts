import { isAmong } from './site';

/**
 * Where one writes, pays, signs in or talks: never read by itself, also where all sites are allowed. The gate refuses such
 * pages by their looks too; these are known by name.
 */
export const NEVER_BY_ITSELF: readonly string[] = [
  // Mail
  'mail.google.com',
  'inbox.google.com',
  'outlook.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.yahoo.com',
  'mail.aol.com',
  'mail.proton.me',
  'mail.tutanota.com',
  'app.tuta.com',
  'app.fastmail.com',
  'mail.zoho.com',
  'mail.zoho.eu',
  'icloud.com',
  'navigator.gmx.net',
  'navigator.web.de',
  'bap.navigator.gmx.net',
  'webmail.freenet.de',
  'mail.yandex.com',
  'e.mail.ru',
  'mail.com',
  'mailbox.org',
  'posteo.de',
  'app.hey.com',
  // Documents
  'docs.google.com',
  'drive.google.com',
  'keep.google.com',
  'notion.so',
  'onedrive.live.com',
  'office.com',
  'sharepoint.com',
  'dropbox.com',
  'overleaf.com',
  // Talk
  'web.whatsapp.com',
  'web.telegram.org',
  'messages.google.com',
  'messenger.com',
  'discord.com',
  'app.slack.com',
  'teams.microsoft.com',
  'teams.live.com',
  'chat.google.com',
  'meet.google.com',
  'app.element.io',
  'chatgpt.com',
  'claude.ai',
  'gemini.google.com',
  // Money and identity
  'accounts.google.com',
  'myaccount.google.com',
  'login.microsoftonline.com',
  'login.live.com',
  'appleid.apple.com',
  'paypal.com',
  'pay.google.com',
];

/** Webmail under a name of one's own: `webmail.town.example`, `mail.post.example`. */
const MAIL_HOST = /^(?:(?:web)?mail\d?|owa|roundcube|horde|squirrelmail|zimbra|exchange)\.(?=[^.]+\.)/;

/** True for mail and the like, by the site's name alone. */
export function isNeverByItself(site: string): boolean {
  return MAIL_HOST.test(site) || isAmong(site, NEVER_BY_ITSELF);
}
