import { i18n } from '#i18n';
import { dateWords } from '@/components/date-words';
import type { ShownWords } from '@/messages';

/** What is told where saved words are no longer on their page: that, and what had been saved of them. */
export function goneNotice({ words, context, savedAt }: ShownWords): string {
  return i18n.t('card_gone', [dateWords(savedAt) ?? '', context || `“${words.join(' … ')}”`]);
}
